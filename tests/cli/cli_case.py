"""What the tests of the command line share: running the program, and a small made-up story to run it on.

THROUGHLINE names the program; THROUGHLINE_SHARED the folder of measuring data (default: beside the project), which may be
absent.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["THROUGHLINE"]
ROOT = pathlib.Path(__file__).resolve().parents[2]

MONDAY = """Title: Ferry stops after collision
Published: 2024-04-08
Source: The Lorn Gazette
URL: https://example.org/ferry-stops

The ferry Alba hit a pier in Lorn on Sunday. Eleven passengers were injured, the coastguard said.

Mayor Ida Thorsen said on Monday that the town would close the pier on Wednesday.
"""

WEDNESDAY = """Title: Pier closed
Published: 2024-04-10
Source: Lorn Radio
URL: https://example.org/pier-closed

The town closed the pier on Wednesday. At least 14 passengers were injured, the coastguard said on Tuesday.

The ferry company denied that the captain was drunk.
"""

FRIDAY = """Title: Captain arrested
Published: 2024-04-12
Source: The Lorn Gazette
URL: https://example.org/captain

Police arrested the captain on Thursday. Prosecutors may charge him next week.
"""


class CliCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def run_program(self, *arguments, status=0, stdin="", env=None):
        """(stdout, stderr) of one call, whose exit status must be `status`, or one of them."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run([PROGRAM, *map(str, arguments)], input=given, capture_output=True, timeout=120,
                              cwd=self.folder, env={**os.environ, **(env or {})})
        out, err = done.stdout.decode(), done.stderr.decode()
        expected = status if isinstance(status, tuple) else (status,)
        self.assertIn(done.returncode, expected, f"stdout: {out[-500:]}\nstderr: {err[-2000:]}")
        return out, err

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def story(self):
        """The folder with the three articles."""
        for name, text in (("1-monday.txt", MONDAY), ("2-wednesday.txt", WEDNESDAY), ("3-friday.txt", FRIDAY)):
            self.write(f"story/{name}", text)
        return self.folder / "story"

    def build(self, *arguments, **options):
        """The timeline that `build` prints for the story, as JSON."""
        out, _ = self.run_program("build", self.story(), *arguments, **options)
        return json.loads(out)


def quotes(timeline):
    """All sentences that the entries show."""
    return [sentence["text"] for entry in timeline["entries"] for sentence in entry["summary"]]


def all_quotes(timeline):
    return [claim["quote"]["exact"] for claim in timeline["claims"]]
