"""The outputs of build and publish, and the options that shape pages."""

import json
import unittest

from cli_case import CliCase

FORMATS = {"csv": '"id","first"', "ics": "BEGIN:VCALENDAR", "atom": "<?xml", "timelinejs": '{\n  "title"', "jsonld": '{\n  "@context"'}


class Outputs(CliCase):
    def test_each_format_is_chosen_by_name_and_by_ending(self):
        story = self.story()
        for name, start in FORMATS.items():
            with self.subTest(name):
                named, _ = self.run_program("build", story, "--format", name)
                self.assertTrue(named.startswith(start), named[:80])
                self.run_program("build", story, "-o", f"story.{name}")
                self.assertEqual((self.folder / f"story.{name}").read_bytes().decode(), named)

    def test_each_format_honours_the_filters(self):
        story = self.story()
        whole = {name: self.run_program("build", story, "--format", name)[0] for name in FORMATS}
        for name in FORMATS:
            with self.subTest(name):
                part, _ = self.run_program("build", story, "--format", name, "--query", "arrested")
                self.assertIn("arrested", part)
                self.assertNotIn("hit a pier", part)
                self.assertIn("hit a pier", whole[name])

    def test_a_timeline_file_is_written_in_other_formats_without_its_articles(self):
        story = self.story()
        self.run_program("build", story, "-o", "story.json")
        for name in FORMATS:
            with self.subTest(name):
                self.assertEqual(self.run_program("build", "story.json", "--format", name)[0],
                                 self.run_program("build", story, "--format", name)[0])

    def test_options_that_shape_come_too_late_for_a_timeline_that_was_built(self):
        self.run_program("build", self.story(), "-o", "story.json")
        for command in (("build", "story.json", "--since", "2024-04-10"), ("publish", "story.json", "-o", "site", "--entries", "1")):
            _, err = self.run_program(*command, status=2)
            self.assertIn("[already-built]", err)

    def test_a_page_tells_what_changed_since_a_day_or_an_earlier_timeline(self):
        story = self.story()
        self.run_program("build", story, "--as-of", "2024-04-10", "-o", "then.json")
        for since in ("2024-04-10", "then.json"):
            page, _ = self.run_program("build", story, "--format", "html", "--changes-since", since)
            news = page[page.index('id="changed"'):page.index("</section>", page.index('id="changed"'))]
            self.assertIn("arrested", news, since)
            self.assertNotIn("hit a pier", news, since)

    def test_one_quote_an_entry_makes_a_lighter_page(self):
        whole, _ = self.run_program("build", self.story(), "--format", "html")
        light, _ = self.run_program("build", self.story(), "--format", "html", "--quotes", "one")
        self.assertLess(len(light), len(whole))

    def test_what_was_skipped_stands_in_the_note_on_method(self):
        story = self.story()
        self.write("story/empty.txt", "Title: Nothing\nPublished: 2024-04-09\n\n")
        page, _ = self.run_program("build", story, "--format", "html", status=3)
        self.assertIn("<bdi>empty.txt</bdi>: empty article", page)

    def test_bad_values_are_refused(self):
        for option, value in (("--base-url", "ftp://x"), ("--base-url", "https://a b"), ("--quotes", "two")):
            _, err = self.run_program("publish" if option == "--base-url" else "build", self.story(), "-o", "out", option, value, status=2)
            self.assertIn("[bad-value]", err)
        self.run_program("build", self.story(), "--format", "html", "--changes-since", "nowhere.json", status=2)


class Site(CliCase):
    def site(self, *arguments):
        self.run_program("publish", self.story(), "-o", "site", *arguments)
        return self.folder / "site"

    def test_claims_of_a_site_build_the_same_timeline(self):
        site = self.site()
        again, _ = self.run_program("build", site / "claims.jsonl")
        self.assertEqual(json.loads(again), json.loads((site / "timeline.json").read_text()))

    def test_what_was_reported_after_the_as_of_day_is_nowhere_in_a_site(self):
        site = self.site("--as-of", "2024-04-10")
        for path in sorted(site.rglob("*")):
            if path.is_file():
                self.assertNotIn("arrested the captain", path.read_text(), path)

    def test_a_site_from_a_timeline_file_has_no_claims_stream(self):
        self.run_program("build", self.story(), "-o", "story.json")
        self.run_program("publish", "story.json", "-o", "site")
        self.assertFalse((self.folder / "site" / "claims.jsonl").exists())
        self.assertTrue((self.folder / "site" / "index.html").exists())


if __name__ == "__main__":
    unittest.main()
