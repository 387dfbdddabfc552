"""Folders as people have them, and as enemies make them: everything is read or counted, in bounded time and memory."""

import gzip
import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
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

    def test_arrays_and_tables_are_read_in_little_memory_too(self):
        """100 MB each, of small articles."""
        note = "x" * 25_000
        for name, begin, end in (("wire.json", "[", "]"), ("wire.csv", "date,text,note\n", "")):
            with self.subTest(name):
                path = self.write(name, "")
                with open(path, "w") as file:
                    file.write(begin)
                    for i in range(4_000):
                        text = f"Ferry number {i} has left the quay."
                        file.write((", " if i else "") + json.dumps({"date": "2024-05-14", "note": note, "text": text})
                                   if end else f"2024-05-14,{text},{note}\n")
                    file.write(end)
                script = ("import resource, subprocess, sys; out = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE).stdout;"
                          "print(out.count(b'article    '), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
                out = subprocess.run(["/usr/bin/python3", "-c", script, os.environ["THROUGHLINE"], "inspect", str(path)],
                                     capture_output=True, check=True).stdout
                articles, kilobytes = map(int, out.split())
                self.assertEqual(articles, 4_000)
                self.assertLess(kilobytes * 1024, 100_000_000)

    @unittest.skipUnless(os.geteuid() == 0, "only root can step down")
    def test_a_file_that_may_not_be_read_is_counted_and_costs_no_other(self):
        open_folder = tempfile.TemporaryDirectory()
        self.addCleanup(open_folder.cleanup)
        os.chmod(open_folder.name, 0o755)
        program = shutil.copy(os.environ["THROUGHLINE"], open_folder.name)
        folder = pathlib.Path(open_folder.name) / "a"
        folder.mkdir()
        (folder / "2024-05-14-open.txt").write_text(STORY)
        (folder / "2024-05-15-closed.txt").write_text(STORY)
        os.chmod(folder / "2024-05-15-closed.txt", 0)
        (folder / "locked").mkdir(mode=0)
        done = subprocess.run([program, "inspect", folder], capture_output=True, user=65534, group=65534)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertEqual(done.stdout.count(b"article    "), 1)
        self.assertEqual(done.stderr.count(b"[unreadable-file]") + done.stderr.count(b"[unreadable-folder]"), 2, done.stderr)

    def test_time_grows_with_the_size_of_hostile_files_and_no_faster(self):
        makers = {
            "deep.html": lambda n: b"<div>" * n + b"<p>" + STORY.encode(),
            "attributes.html": lambda n: b"<div " + b" ".join(b"a%d=1" % i for i in range(n)) + b"><p>" + STORY.encode(),
            "open.html": lambda n: b"<p" * n,
            "cut.warc": lambda n: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nHTTP/1.1\r\n" * n,
            "nul.txt": lambda n: b"\0 quay" * n,
            "rows.csv": lambda n: b'date,text\n' + b'"' * n,
            "array.json": lambda n: b"[" + b"{}," * n,
            "strings.json": lambda n: b'["' + b'\\"' * n,
            "message.eml": lambda n: b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * n,
        }
        for name, make in makers.items():
            with self.subTest(name):
                small, large = (self.seconds_for(name, make(n)) for n in (20_000, 80_000))
                self.assertLess(large, 6 * small + 0.5)  # 4 times the size; half a second for a busy machine
                self.assertLess(large, MOST_SECONDS)

    def seconds_for(self, name, content):
        path = self.write(name, content)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        _, _, _, status = self.inspect(path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.assertIn(status, (0, 2, 3))
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

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
