"""The samples and the seed give, byte for byte, what was read by eye and committed."""

import unittest

import goldens
from cli_case import PROGRAM


class Goldens(unittest.TestCase):
    def assert_same(self, results):
        for path, content in results.items():
            with self.subTest(str(path.relative_to(goldens.ROOT))):
                self.assertTrue(path.read_bytes() == content, f"{path} differs: scripts/update_goldens, then git diff")

    def test_there_are_three_samples(self):
        self.assertEqual([sample.name for sample in goldens.SAMPLES],
                         ["gaza-ceasefire-2025", "harbour-strike", "suez-2021"])

    def test_samples(self):
        for sample in goldens.SAMPLES:
            self.assert_same(goldens.sample_results(PROGRAM, sample))

    @unittest.skipUnless(goldens.SEED.is_file(), "the seed article is not here")
    def test_seed(self):
        self.assert_same(goldens.seed_result(PROGRAM))


if __name__ == "__main__":
    unittest.main()
