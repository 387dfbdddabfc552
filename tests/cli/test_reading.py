"""Folders as people have them, and as enemies make them: everything is read or counted, in bounded time and memory."""

import gzip
import json
import os
import pathlib
import resource
import subprocess
import time
import unittest
import zlib

from cli_case import CliCase

STORY = "The harbour board closed the northern quay on Tuesday, a day after cracks were found in two of its pillars."
MOST_SECONDS = 2.0
MOST_BYTES = 256 * 1024 * 1024


def bomb(layers):
    """300 MB of one letter, packed so many times, made in little memory."""
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(b"a" * 1_000_000) for _ in range(300)) + packer.flush()
    return packed if layers == 1 else gzip.compress(packed, 9)


class Reading(CliCase):
    def inspect(self, path):
        """Standard output and error of `inspect`, the seconds and the most memory that it took."""
        begin = time.monotonic()
        process = subprocess.Popen([os.environ["THROUGHLINE"], "inspect", str(path)], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        out, err = process.communicate()
        took = time.monotonic() - begin
        return out.decode(), err.decode(errors="replace"), took, process.returncode

    def test_a_folder_of_hostile_files_is_read_and_each_is_counted(self):
        folder = self.write("a/.keep", "").parent
        (folder / "good.txt").write_text("Date: 2024-05-14\n\n" + STORY)
        (folder / "zero.html").write_bytes(b"")
        (folder / "nul.txt").write_bytes(b"Date: 2024-05-14\n\nThe quay\0 is closed until the end of the week.")
        (folder / "lying.html").write_bytes("<meta charset=utf-16><p>The café on the quay is closed until Friday, the board said.".encode())
        (folder / "broken.zip").write_bytes(b"PK\x03\x04" + b"\xff" * 100)
        (folder / "cut.warc").write_bytes(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>")
        (folder / "name\nwith lines.txt").write_text("Date: 2024-05-14\n\n" + STORY + " And it stays closed.")
        os.mkfifo(folder / "pipe.txt")
        os.symlink(".", folder / "loop")
        os.symlink("nowhere", folder / "dangling.txt")
        (folder / "quay_files").mkdir()
        (folder / "quay_files" / "frame.html").write_text("<p>" + STORY)
        out, err, _, status = self.inspect(folder)
        self.assertEqual(status, 3)
        self.assertEqual(out.count("article    "), 4)
        for code in ("empty-article", "damaged-archive", "bad-warc", "not-a-file", "no-such-file", "folder-loop",
                     "control-character", "other-files"):
            self.assertIn(f"[{code}]", err)

    def test_files_made_to_hurt_are_bounded(self):
        files = {
            "bomb.txt.gz": bomb(1),
            "nested.txt.gz.gz": bomb(2),
            "deep.html": b"<div>" * 20_000 + b"<p>" + STORY.encode(),
            "attributes.html": b"<div " + b" ".join(b"a%d=1" % i for i in range(40_000)) + b"><p>" + STORY.encode(),
            "deep.json": b"[" * 1_000_000,
        }
        for name, content in files.items():
            with self.subTest(name):
                path = self.write(name, "")
                pathlib.Path(path).write_bytes(content)
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                _, _, _, status = self.inspect(path)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                self.assertIn(status, (0, 2, 3))
                self.assertLess(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, MOST_SECONDS)
                self.assertLess(after.ru_maxrss * 1024, MOST_BYTES)

    def test_memory_follows_the_largest_article(self):
        lines = "".join(json.dumps({"date": "2024-05-14", "title": f"Ferry {i}", "note": "x" * 20_000,
                                    "text": f"Ferry number {i} has left the quay."}) + "\n" for i in range(4_000))
        path = self.write("wire.jsonl", lines)
        out, _, _, status = self.inspect(path)
        self.assertEqual((status, out.count("article    ")), (0, 4_000))
        self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024, MOST_BYTES)

    def test_a_table_beside_the_files_gives_what_they_do_not_say(self):
        folder = self.write("a/.keep", "").parent
        (folder / "quay.txt").write_text(STORY)
        (folder / "articles.tsv").write_text("path\tpublished\toutlet\tsize\nquay.txt\t2024-05-14\tCoastline Daily\t1\n")
        out, err, _, _ = self.inspect(folder)
        self.assertIn("published  2024-05-14 (manifest)", out)
        self.assertIn("outlet     Coastline Daily", out)
        self.assertIn("[bad-manifest]", err)

    def test_the_summary_says_how_dates_were_found_and_why_inputs_were_skipped(self):
        folder = self.write("a/.keep", "").parent
        (folder / "2024-05-14.txt").write_text(STORY)
        (folder / "empty.txt").write_text("")
        _, err = self.run_program("extract", str(folder), status=3)
        self.assertIn("dates found by: 1 file-name\n", err)
        self.assertIn("skipped 1: 1 empty-article\n", err)

    def test_the_user_says_what_members_mean(self):
        path = self.write("odd.json", json.dumps({"inner": {"words": STORY}, "when": "14 May 2024"}))
        out, _ = self.run_program("inspect", path, "--map", "inner.words=text,when=published")
        self.assertIn("published  2024-05-14 (json)", out)
        self.run_program("inspect", path, "--map", "inner=nothing", status=2)


if __name__ == "__main__":
    unittest.main()
