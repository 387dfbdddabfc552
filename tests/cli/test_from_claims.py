"""A timeline from claims is, byte for byte, the one from the articles, whatever is asked for."""

import json
import unittest

from cli_case import ROOT, CliCase

SAMPLES = sorted(p.parent.name for p in ROOT.glob("samples/*/articles"))
OPTIONS = (
    (),
    ("--days", "5", "--sentences", "3"),
    ("--entries", "6", "--sentences", "2"),
    ("--entries", "all"),
)


class FromClaims(CliCase):
    def build(self, paths, options):
        return self.run_program("build", "--quiet", *options, *paths, status=(0, 3))[0]

    def asked_of(self, timeline):
        """Options that choose by what this very story holds."""
        story, actor = timeline["story"], timeline["actors"][0]["name"]
        word = max(timeline["entries"][0]["headline"].split(), key=len)
        middle = sorted(claim["reported"] for claim in timeline["claims"] if claim["reported"])[len(timeline["claims"]) // 2]
        return (("--actor", actor), ("--query", word), ("--as-of", middle), ("--since", story["first"], "--until", middle))

    def test_of_all_samples_with_all_options(self):
        self.assertGreaterEqual(len(SAMPLES), 3)
        for sample in SAMPLES:
            articles = sorted((ROOT / "samples" / sample / "articles").iterdir())
            out = self.run_program("extract", "--quiet", *articles, status=(0, 3))[0]
            claims = self.write("story.claims.jsonl", out)
            for options in OPTIONS + self.asked_of(json.loads(self.build([claims], ()))):
                with self.subTest(sample, options=options):
                    self.assertEqual(self.build(articles, options), self.build([claims], options))


if __name__ == "__main__":
    unittest.main()
