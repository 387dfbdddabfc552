"""What the tests of the store share."""

import random
import signal
import subprocess
import time

from cli_case import PROGRAM, ROOT, CliCase

SAMPLES = ("gaza-ceasefire-2025", "harbour-strike", "suez-2021")


def articles_of(sample):
    return sorted((ROOT / "samples" / sample / "articles").iterdir())


class StoreCase(CliCase):
    def add(self, *paths, store="s.db", status=(0, 3)):
        return self.run_program("add", "--quiet", "--store", store, *paths, status=status)

    def built(self, *arguments, store="s.db", status=(0, 3)):
        """The bytes of the timeline that the store gives, without leaving a version of it."""
        return self.run_program("build", "--quiet", store, *arguments, status=status)[0]

    def fresh(self, *paths):
        return self.run_program("build", "--quiet", *paths, status=(0, 3))[0]

    def doctor(self, store="s.db"):
        out, _ = self.run_program("doctor", "--store", store, status=(0, 1))
        return out

    def kill_at_random(self, command, moments, longest, check):
        """Runs `command` and kills it, `moments` times, each time after a random part of `longest` seconds."""
        chance = random.Random(20250305)
        killed = 0
        for moment in range(moments):
            process = subprocess.Popen([PROGRAM, *map(str, command(moment))], cwd=self.folder,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.random() * longest)
            killed += process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()
            with self.subTest(moment):
                check()
        return killed
