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

    def test_names_kept_apart_are_two_actors_across_articles(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("a", "Ada Brook met Dov Lind in Oslo on Monday."),
                               ("b", "Brook told Dov Lind on Tuesday that she had left Oslo.")):
                pathlib.Path(folder, name + ".txt").write_text(text)
            table = pathlib.Path(folder, "actors.tsv")
            table.write_text("Brook\tAda Brook\tapart\n")

            def names(*options):
                command = [PROGRAM, "build", "-q", "--plain", "--published", "2025-03-05", "--entries", "all", *options]
                done = subprocess.run([*command, folder + "/a.txt", folder + "/b.txt"], capture_output=True, timeout=60)
                return {actor["name"] for actor in json.loads(done.stdout)["actors"]}

            self.assertEqual(names() & {"Brook", "Ada Brook"}, {"Ada Brook"})
            self.assertEqual(names("--actors", str(table)) & {"Brook", "Ada Brook"}, {"Brook", "Ada Brook"})

    def test_a_row_of_an_unknown_kind_stops_the_run_at_its_place(self):
        done = extract("# names\nHarbour Board\tPort Authority\tship\n")
        self.assertEqual(done.returncode, 2)
        self.assertIn("actors.tsv:2:30: error: no kind of actor is called \"ship\" [bad-actors]", done.stderr)


if __name__ == "__main__":
    unittest.main()
