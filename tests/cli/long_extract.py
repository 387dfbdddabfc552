"""`extract` on many articles: memory that does not follow their number, and work that is bounded by their words."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

from cli_case import PROGRAM, ROOT, CliCase

sys.path.insert(0, str(ROOT / "tests" / "support"))
from made_up_news import article  # noqa: E402

WORDS = 1100


class LongExtract(CliCase):
    def articles(self, count):
        folder = self.folder / str(count)
        folder.mkdir()
        for seed in range(count):
            (folder / f"{seed}.txt").write_text(article(seed, WORDS), encoding="utf-8")
        return folder

    def peak_memory(self, folder):
        """Kilobytes at most while the folder is read with two threads."""
        process = subprocess.Popen([PROGRAM, "extract", "-q", "-j", "2", "-o", self.folder / "out.jsonl", folder])
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_maxrss

    def test_memory_does_not_grow_with_the_articles(self):
        self.assertLess(self.peak_memory(self.articles(600)), 1.25 * self.peak_memory(self.articles(100)))

    def instructions(self, folder):
        done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={self.folder}/calls", PROGRAM,
                               "extract", "-q", "-j", "1", "-o", self.folder / "out.jsonl", folder],
                              capture_output=True, text=True, check=True)
        return int(re.search(r"Collected : (\d+)", done.stderr).group(1))

    def test_instructions_a_word_stay_within_bounds(self):
        """Counted, not timed, so that a busy machine tells the same. A release build with AVX2 takes 250,000 a word."""
        if shutil.which("valgrind") is None:
            self.skipTest("valgrind is not installed")
        if "avx2" not in pathlib.Path("/proc/cpuinfo").read_text(encoding="ascii"):
            self.skipTest("without AVX2 the network takes many times as much")
        few, many = self.articles(2), self.articles(8)
        self.assertLess((self.instructions(many) - self.instructions(few)) / (6 * WORDS), 800_000)


if __name__ == "__main__":
    unittest.main()
