"""The same inputs give the same bytes."""

import unittest

from cli_case import ROOT, CliCase


class Determinism(CliCase):
    def setUp(self):
        super().setUp()
        self.articles = sorted((ROOT / "samples" / "harbour-strike" / "articles").iterdir())

    def bytes_of(self, paths, *options, env=None, command="build"):
        return self.run_program(command, *options, *paths, status=3, env=env)[0]

    def test_for_any_number_of_jobs(self):
        self.assertEqual(self.bytes_of(self.articles, "--jobs", "1"), self.bytes_of(self.articles, "--jobs", "2"))

    def test_for_any_order_of_inputs(self):
        straight = self.bytes_of(self.articles)
        self.assertEqual(straight, self.bytes_of(self.articles[::-1]))
        self.assertEqual(straight, self.bytes_of(self.articles[1::2] + self.articles[::2]))

    def test_for_an_input_named_twice(self):
        self.assertEqual(self.bytes_of(self.articles), self.bytes_of(self.articles + self.articles[:3]))

    def test_for_any_time_zone_and_locale(self):
        straight = self.bytes_of(self.articles)
        for env in ({"TZ": "Pacific/Kiritimati"}, {"TZ": "America/Anchorage"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"}):
            with self.subTest(env):
                self.assertEqual(straight, self.bytes_of(self.articles, env=env))

    def test_annotations_too(self):
        for form in ("json", "conllu"):
            one = self.bytes_of(self.articles, "--jobs", "1", "--format", form, command="annotate")
            for jobs in ("2", "4"):
                with self.subTest(form, jobs=jobs):
                    self.assertEqual(one, self.bytes_of(self.articles, "--jobs", jobs, "--format", form,
                                                        command="annotate"))

    def test_claims_too(self):
        self.assertEqual(self.bytes_of(self.articles, "--jobs", "1", command="extract"),
                         self.bytes_of(self.articles[::-1], "--jobs", "2", command="extract"))

    def test_a_timeline_from_claims_is_that_from_articles(self):
        out = self.bytes_of(self.articles, command="extract")
        half = len(self.articles) // 2
        first = self.write("a.claims.jsonl", self.run_program("extract", *self.articles[:half], status=(0, 3))[0])
        second = self.write("b.claims.jsonl", self.run_program("extract", *self.articles[half:], status=(0, 3))[0])
        whole = self.write("all.claims.jsonl", out)
        straight = self.bytes_of(self.articles)
        self.assertEqual(straight, self.bytes_of([whole]))
        self.assertEqual(straight, self.bytes_of([second, first]))
        merged = self.write("m.claims.jsonl", self.run_program("merge", second, first, whole)[0])
        self.assertEqual(straight, self.bytes_of([merged]))


if __name__ == "__main__":
    unittest.main()
