"""Training sentences as the engine would cut them."""

import unittest

import trainer  # noqa: F401
from corpora import Sentence
from name_labels import OUTSIDE, label_of
from noise import join_lines
from recut import cut_again, is_possible


def sentence(words, heads, names=None):
    forms = words.split(" ")
    names = names or [frozenset([OUTSIDE])] * len(forms)
    return Sentence("d", forms, ["X/X"] * len(forms), heads, ["root" if h < 0 else "dep" for h in heads], names)


class Noise(unittest.TestCase):
    def test_two_sentences_in_one_keep_the_first_root_and_forget_the_second(self):
        gold = [sentence("Rain fell", [1, -1]), sentence("Nobody came", [1, -1])]
        (both,) = cut_again(gold, [["Rain", "fell", "Nobody", "came"]])
        self.assertEqual(both.heads, [1, -1, 3, -2])
        self.assertEqual(both.relations, ["dep", "root", "dep", ""])

    def test_a_head_beyond_the_cut_is_unknown(self):
        first, second = cut_again([sentence("Rain fell today", [1, -1, 1])], [["Rain", "fell"], ["today"]])
        self.assertEqual((first.heads, second.heads), ([1, -1], [-2]))

    def test_a_word_that_is_cut_otherwise_is_left_unsaid(self):
        (cut,) = cut_again([sentence("well-known men", [1, -1])], [["well", "-", "known", "men"]])
        self.assertEqual(cut.heads, [-2, -2, -2, -1])
        self.assertEqual(cut.tags, ["", "", "", "X/X"])

    def test_texts_that_differ_are_left_out(self):
        self.assertEqual(cut_again([sentence("Rain fell", [1, -1])], [["Snow", "fell"]]), [])

    def test_a_name_cut_in_two_is_not_possible(self):
        self.assertFalse(is_possible([frozenset([label_of("PER", 0)])]))
        self.assertTrue(is_possible([frozenset([label_of("PER", 3)])]))

    def test_short_lines_are_joined_with_what_follows(self):
        lines = [sentence("Ada Brook", [-1, 0]), sentence("Mayor", [-1]), sentence("It rained .", [1, -1, 1])]
        (joined,) = join_lines(lines)
        self.assertEqual(joined.forms, ["Ada", "Brook", "Mayor", "It", "rained", "."])
        self.assertIsNone(joined.heads)


if __name__ == "__main__":
    unittest.main()
