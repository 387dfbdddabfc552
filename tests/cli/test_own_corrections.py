"""What outlets say of their own articles to put them right goes from the article to the page, and is no event."""

import json
import unittest

from cli_case import MONDAY, CliCase

NOTE = "An earlier version of this article said that twelve passengers were injured in Lorn."


class OwnCorrections(CliCase):
    def build_with(self, note, *arguments):
        folder = self.story()
        self.write("story/1-monday.txt", MONDAY + "\n" + note + "\n")
        out, err = self.run_program("build", folder, *arguments)
        return json.loads(out), err

    def test_a_correction_is_kept_and_points_at_what_it_corrects(self):
        timeline, _ = self.build_with(NOTE)
        notes = [claim for claim in timeline["claims"] if "corrects" in claim]
        self.assertEqual([note["quote"]["exact"] for note in notes], [NOTE])
        self.assertEqual((notes[0]["kind"], notes[0]["date"], notes[0]["counts"]), ("statement", None, []))
        self.assertEqual(notes[0]["corrects"]["kind"], "correction")
        self.assertEqual(notes[0]["corrects"]["article"], notes[0]["article"])
        ids = {claim["id"] for claim in timeline["claims"]}
        self.assertIn(notes[0]["corrects"]["claim"], ids)

    def test_a_correction_is_in_no_entry_and_on_no_track(self):
        timeline, _ = self.build_with(NOTE, "--entries", "all")
        note = next(claim["id"] for claim in timeline["claims"] if "corrects" in claim)
        self.assertFalse([entry for entry in timeline["entries"] if note in entry["claims"]])
        points = [point for track in timeline["tracks"] for point in track["points"]]
        self.assertNotIn("12", [point.get("value") for point in points])

    def test_of_a_retracted_article_only_the_note_is_told(self):
        timeline, err = self.build_with("Retraction: This article has been withdrawn by the editors.")
        self.assertIn("[retracted-article]", err)
        article = next(one["id"] for one in timeline["articles"] if one["path"] == "1-monday.txt")
        told = [claim for claim in timeline["claims"] if claim["article"] == article]
        self.assertEqual([claim["corrects"]["kind"] for claim in told], ["retraction"])

    def test_claims_and_articles_give_the_same_corrections(self):
        folder = self.story()
        self.write("story/1-monday.txt", MONDAY + "\n" + NOTE + "\n")
        claims, _ = self.run_program("extract", folder)
        path = self.write("claims.jsonl", claims)
        self.assertEqual(self.run_program("build", path)[0], self.run_program("build", folder)[0])

    def test_the_page_shows_corrections_apart(self):
        folder = self.story()
        self.write("story/1-monday.txt", MONDAY + "\n" + NOTE + "\n")
        self.run_program("build", folder, "-o", "story.html")
        page = (self.folder / "story.html").read_text()
        self.assertIn("Corrected by the outlets", page)
        self.assertLess(page.index(">Corrected by the outlets<"), page.index(NOTE))


if __name__ == "__main__":
    unittest.main()
