"""The article that the project grew from gives what a careful reader would take from it.

The article is not part of the project; where it is absent these tests are skipped.
"""

import json
import os
import pathlib
import unittest

from cli_case import ROOT, CliCase

SEED = pathlib.Path(os.environ.get("THROUGHLINE_SHARED", ROOT.parent / "shared")) / "seed" / "independent-2025-03-05.txt"
DAY = "2025-03-05"


@unittest.skipUnless(SEED.is_file(), "the seed article is not here")
class Seed(CliCase):
    @classmethod
    def setUpClass(cls):
        case = cls("run_program")
        case.setUp()
        cls.addClassCleanup(case.doCleanups)
        cls.path = case.folder / "timeline.json"
        case.run_program("build", SEED, "--entries", "all", "--sentences", "3", "-o", cls.path)
        cls.timeline = json.loads(cls.path.read_text())
        cls.claims = {claim["id"]: claim for claim in cls.timeline["claims"]}
        cls.names = {actor["id"]: actor["name"] for actor in cls.timeline["actors"]}
        cls.actors = {actor["name"]: actor for actor in cls.timeline["actors"]}

    def roles_of(self, name):
        return " | ".join(self.actors[name]["roles"]).lower()

    def entry_actors(self, entry):
        return {self.names[actor["id"]] for actor in entry["actors"]} | {self.names[place] for place in entry["places"]}

    def speakers(self, claim):
        return {self.names.get(speaker["actor"], speaker["text"]) for speaker in claim["attributed_to"]}

    def talks_entry(self):
        """The entry of that day about talks, with the most actors."""
        def is_talks(entry):
            return any(self.claims[claim]["predicate"]["class"] in ("meet", "talk", "negotiate")
                       for claim in entry["claims"])
        found = [entry for entry in self.timeline["entries"]
                 if entry["date"] and entry["date"]["first"] <= DAY <= entry["date"]["last"] and is_talks(entry)]
        self.assertTrue(found, "no entry about talks on that day")
        return max(found, key=lambda entry: len(self.entry_actors(entry)))

    def points(self, kind, *words):
        """The points of the tracks of that kind whose subject or population has all the words."""
        return [point for track in self.timeline["tracks"]
                if track["kind"] == kind and all(word in (track["subject"] + " " + track["of"]).lower() for word in words)
                for point in track["points"]]

    def test_the_publication_day_comes_from_the_header(self):
        article, = self.timeline["articles"]
        self.assertEqual((article["published"], article["published_basis"]), (DAY, "header"))

    def test_the_appeal_for_donations_says_nothing(self):
        quotes = " ".join(claim["quote"]["exact"] for claim in self.claims.values()).lower()
        for word in ("donat", "paywall", "reproductive", "journalis", "musk"):
            self.assertNotIn(word, quotes)
        names = " ".join(name.lower() for name in self.actors)
        for word in ("support", "read more", "musk", "independent", "big tech", "look", "confirmation"):
            self.assertNotIn(word, names)

    def test_the_talks_are_told_on_that_day_with_who_takes_part_where(self):
        actors = self.entry_actors(self.talks_entry())
        for name in ("Hamas", "United States", "Doha", "Adam Boehler"):
            self.assertIn(name, actors)

    def test_the_press_secretary_speaks_of_the_talks(self):
        speakers = set()
        for claim in self.talks_entry()["claims"]:
            speakers |= self.speakers(self.claims[claim])
        self.assertIn("Karoline Leavitt", speakers)

    def test_the_ceasefire_is_uncertain_that_day(self):
        points = self.points("status", "ceasefire")
        self.assertTrue(any(point["state"] == "uncertain" and point["date"]["first"] <= DAY <= point["date"]["last"]
                            for point in points), points)

    def test_living_hostages_are_about_24_by_israeli_officials(self):
        points = [point for point in self.points("count", "hostages") if point["value"] == "24"]
        self.assertEqual([point["qualifier"] for point in points], ["about"])
        self.assertEqual([speaker["text"] for speaker in points[0]["attributed_to"]], ["Israeli officials"])

    def test_bodies_are_at_least_35_by_israeli_officials(self):
        point, = self.points("count", "bodies")
        self.assertEqual((point["value"], point["low"], point["high"], point["qualifier"]), ("35", "35", None, "at_least"))
        self.assertEqual([speaker["text"] for speaker in point["attributed_to"]], ["Israeli officials"])

    def test_the_release_of_half_the_hostages_is_a_plan_and_no_event(self):
        releases = [claim for claim in self.claims.values()
                    if claim["predicate"]["class"] == "release" and claim["polarity"] == "pos"]
        self.assertTrue(releases)
        for claim in releases:
            self.assertIn(claim["modality"], ("planned", "conditional", "possible"), claim["quote"]["begin"])
        self.assertTrue(any(claim["kind"] == "plan" for claim in releases))

    def test_what_was_not_mentioned_is_negative(self):
        negatives = [claim["quote"]["exact"] for claim in self.claims.values() if claim["polarity"] == "neg"]
        self.assertTrue(any("mention" in quote and "prisoners" in quote for quote in negatives), len(negatives))

    def test_people_and_the_first_reporter_are_actors_with_their_roles(self):
        for name, role in (("Donald Trump", "president"), ("Benjamin Netanyahu", "prime minister"),
                           ("Steve Witkoff", "envoy"), ("Karoline Leavitt", "press secretary"),
                           ("Adam Boehler", "envoy"), ("Axios", "news site")):
            with self.subTest(name):
                self.assertIn(name, self.actors)
                self.assertIn(role, self.roles_of(name))

    def test_the_first_reporter_is_a_speaker(self):
        self.assertTrue(any("Axios" in self.speakers(claim) for claim in self.claims.values()))

    def test_every_quote_stands_in_the_article(self):
        out, _ = self.run_program("verify", self.path, SEED)
        self.assertTrue(out.startswith("verified: "), out)

    def test_everything_can_be_explained_by_its_rules(self):
        for claim in self.claims.values():
            self.assertTrue(claim["rules"], claim["id"])
        out, _ = self.run_program("explain", self.path, next(iter(self.claims)))
        self.assertIn("rules", out)


if __name__ == "__main__":
    unittest.main()
