"""Articles that were made to do harm are read to their end, within the time that a run of the tests has."""

import json
import unittest

from cli_case import CliCase

HEAD = "Title: Long\nPublished: 2024-01-01\n\n"


class Hostile(CliCase):
    def claims_of(self, body):
        out, _ = self.run_program("extract", self.write("long.txt", HEAD + body), "--quiet")
        return [record for record in map(json.loads, out.splitlines()) if record["record"] == "claim"]

    def test_half_a_megabyte_without_a_full_stop(self):
        self.assertTrue(self.claims_of("Police killed three men in Rome on Monday, and Ann Lee said that " * 8000))

    def test_ten_thousand_quotations_in_one_paragraph(self):
        self.assertTrue(self.claims_of('"Police killed three men on Monday," Ann Lee said. ' * 10000))

    def test_the_same_sentence_ten_thousand_times(self):
        self.assertTrue(self.claims_of("Police killed three men in Rome on Monday. " * 10000))

    def test_one_word_of_half_a_megabyte(self):
        self.assertEqual(self.claims_of("a" * 500_000 + " is here and that is the end of it.\n"), [])

    def test_half_a_megabyte_of_digits_and_of_months(self):
        self.claims_of("Jan " * 60_000 + "1 2 3 4 " * 30_000)

    def test_names_and_commas_without_end(self):
        self.claims_of("Ann Lee, the mayor of Rome, " * 15_000)

    def test_as_many_corrections_as_sentences(self):
        told = "".join(f"Norway freed crew {i} in Lorn on Monday.\n\n" for i in range(16000))
        notes = "".join(f"Correction: An earlier version misstated the number of crew {i} freed.\n\n" for i in range(16000))
        claims = self.claims_of(told + notes)
        self.assertEqual(sum("corrects" in claim for claim in claims), 16000)


if __name__ == "__main__":
    unittest.main()
