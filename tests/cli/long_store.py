"""The store under two hundred kills each of additions and publications, and a thousand corrupted bytes; every byte of a
store is corrupted in tests/store."""

import unittest

from test_store import Faults, Interruptions


class LongInterruptions(Interruptions):
    def test_an_addition_that_is_killed_leaves_a_sound_store_and_can_be_resumed(self):
        self.kill_additions(200)

    def test_a_reader_of_a_site_sees_the_old_or_the_new_whole(self):
        self.kill_publications(200)


class LongFaults(Faults):
    def test_a_corrupted_byte_is_never_a_wrong_timeline(self):
        self.corrupt(1000)


def load_tests(loader, *_):
    suite = unittest.TestSuite()
    suite.addTests(loader.loadTestsFromTestCase(LongInterruptions))
    suite.addTest(LongFaults("test_a_corrupted_byte_is_never_a_wrong_timeline"))
    return suite


if __name__ == "__main__":
    unittest.main()
