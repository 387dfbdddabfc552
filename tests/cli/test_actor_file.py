"""`--actors FILE`: what a user says of names, and what the program says of a file that it cannot use."""

import json
import pathlib
import subprocess
import tempfile
import unittest

from cli_case import PROGRAM

TEXT = "The Harbour Board met Ada Brook in Oslo on Monday."


def extract(rows):
    with tempfile.TemporaryDirectory() as folder:
        article = pathlib.Path(folder, "a.txt")
        article.write_text(TEXT)
        table = pathlib.Path(folder, "actors.tsv")
        table.write_text(rows)
        return subprocess.run([PROGRAM, "extract", "-q", "--plain", "--published", "2025-03-05", "--actors", str(table),
                               str(article)], capture_output=True, text=True, timeout=60)


class ActorFile(unittest.TestCase):
    def test_a_name_gets_the_canonical_name_and_kind(self):
        done = extract("harbour board\tPort Authority\tgroup\n")
        records = [json.loads(line) for line in done.stdout.splitlines()]
        actors = {record["name"]: record for record in records if record["record"] == "actor"}
        self.assertEqual(actors["Port Authority"]["kind"], "group")
        self.assertEqual(actors["Port Authority"]["aliases"], ["Harbour Board"])

    def test_a_row_of_an_unknown_kind_stops_the_run_at_its_place(self):
        done = extract("# names\nHarbour Board\tPort Authority\tship\n")
        self.assertEqual(done.returncode, 2)
        self.assertIn("actors.tsv:2:30: error: no kind of actor is called \"ship\" [bad-actors]", done.stderr)


if __name__ == "__main__":
    unittest.main()
