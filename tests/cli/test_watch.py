"""A folder that is watched: the site follows it, and a signal ends the watch cleanly."""

import signal
import subprocess
import threading
import unittest

from cli_case import FRIDAY, PROGRAM, CliCase


class Watch(CliCase):
    def start(self, *arguments):
        process = subprocess.Popen([PROGRAM, "watch", *map(str, arguments)], cwd=self.folder, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        deadline = threading.Timer(90, process.kill)
        deadline.start()
        self.addCleanup(deadline.cancel)
        return process

    def line(self, stream):
        line = stream.readline()
        self.assertTrue(line, "the watch ended")
        return line

    def test_a_new_article_is_published_with_a_summary_of_what_changed(self):
        for options, signal_number in (((), signal.SIGINT), (("--store", "s.db"), signal.SIGTERM)):
            with self.subTest(options=options, signal=signal_number):
                self.follow(options, signal_number)

    def follow(self, options, signal_number):
        folder = self.story()
        late = folder / "3-friday.txt"
        late.unlink()
        process = self.start(folder, "-o", "site", *options)
        while "written to site" not in self.line(process.stderr):
            pass
        before = (self.folder / "site" / "timeline.json").read_text()
        late.write_text(FRIDAY)
        while not self.line(process.stdout).startswith("* "):
            pass
        self.assertNotEqual((self.folder / "site" / "timeline.json").read_text(), before)
        self.assertIn("Police arrested the captain", (self.folder / "site" / "index.html").read_text())
        process.send_signal(signal_number)
        self.assertEqual(process.wait(60), 0)
        self.assertIn("stopped\n", process.stderr.read())

    def test_a_folder_that_is_not_there_cannot_be_watched(self):
        _, err = self.run_program("watch", "nowhere/below", "-o", "site", status=2)
        self.assertIn("[unwatchable]", err)

    def test_a_place_to_write_to_is_wanted(self):
        self.assertIn("[missing-output]", self.run_program("watch", self.story(), status=2)[1])


if __name__ == "__main__":
    unittest.main()
