"""Feeds hold to the rules of Atom (RFC 4287): xmllint, which others wrote, checks them against a grammar of those rules."""

import pathlib
import re
import shutil
import subprocess
import unittest

from cli_case import ROOT, CliCase

GRAMMAR = pathlib.Path(__file__).with_name("atom.rng")
SAMPLES = ("gaza-ceasefire-2025", "harbour-strike", "suez-2021")


@unittest.skipUnless(shutil.which("xmllint"), "libxml2-utils is not there")
class Atom(CliCase):
    def faults(self, feed):
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", GRAMMAR, "-"], input=feed.encode(),
                              capture_output=True, timeout=60)
        self.assertIn(done.returncode, (0, 3), done.stderr.decode())
        return done.stderr.decode() if done.returncode else ""

    def feed(self, sample, *arguments):
        return self.run_program("build", "-q", ROOT / "samples" / sample / "articles", "--format", "atom", *arguments,
                                status=(0, 3))[0]

    def test_the_feeds_of_all_samples_are_valid_with_and_without_an_address(self):
        for sample in SAMPLES:
            for arguments in ((), ("--base-url", "https://example.org/story/")):
                with self.subTest(sample=sample, arguments=arguments):
                    feed = self.feed(sample, *arguments)
                    self.assertGreater(feed.count("<entry>"), 10)
                    self.assertEqual(self.faults(feed), "")

    def test_the_entry_of_a_diff_is_valid_on_its_own(self):
        for sample, then, now in (("gaza-ceasefire-2025", "2025-03-04", "2025-03-18"),
                                  ("suez-2021", "2021-03-25", "2021-03-29")):
            articles = ROOT / "samples" / sample / "articles"
            entry, _ = self.run_program("diff", "-q", f"{articles}/@{then}", f"{articles}/@{now}", "--format", "atom")
            self.assertEqual(self.faults(entry), "")

    def test_the_feed_of_an_empty_story_is_valid(self):
        self.story()
        feed, _ = self.run_program("build", "-q", "story", "--until", "1999-01-01", "--format", "atom")
        self.assertEqual(self.faults(feed), "")

    def test_hostile_words_leave_a_feed_valid(self):
        self.write("story/1.txt", "Title: </title><entry> & ]]>\nPublished: 2024-04-08\nSource: <b>\"The\" 'Gull'\n\n"
                                  "The <script>town</script> of Lorn closed & shut the pier on Sunday.\n")
        feed, _ = self.run_program("build", "-q", "story", "--format", "atom", status=(0, 3))
        self.assertEqual(self.faults(feed), "")

    def test_the_grammar_finds_what_the_rules_forbid(self):
        feed = self.feed("harbour-strike")
        spoilings = {
            "no id": lambda text: re.sub(r"<id>.*?</id>", "", text, count=1),
            "no title": lambda text: re.sub(r"<title>.*?</title>", "", text, count=1),
            "two titles": lambda text: text.replace("<title>", "<title>one</title><title>", 1),
            "no author": lambda text: re.sub(r"<author>.*?</author>", "", text, count=1),
            "an entry never updated": lambda text: re.sub(r"(<entry>.*?)<updated>.*?</updated>", r"\1", text, count=1),
            "a day for an instant": lambda text: text.replace("T00:00:00Z", "", 1),
            "a relative id": lambda text: re.sub(r"<id>.*?</id>", "<id>feed</id>", text, count=1),
            "a link to nowhere": lambda text: text.replace("<author>", "<link/><author>", 1),
            "a stranger": lambda text: text.replace("<author>", "<mood>calm</mood><author>", 1),
        }
        for name, spoil in spoilings.items():
            with self.subTest(name):
                spoilt = spoil(feed)
                self.assertNotEqual(spoilt, feed)
                self.assertNotEqual(self.faults(spoilt), "")


if __name__ == "__main__":
    unittest.main()
