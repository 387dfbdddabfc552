"""Names as labels of words, and back."""

import unittest

import trainer  # noqa: F401
from name_labels import BEGIN, END, INNER, OUTSIDE, SINGLE, label_of, labels_to_spans, may_follow, spans_to_labels


class NameLabels(unittest.TestCase):
    def test_a_name_of_three_words_has_begin_inner_and_end(self):
        labels = spans_to_labels(["O", "B-ORG", "I-ORG", "I-ORG"])
        self.assertEqual(labels, [OUTSIDE, label_of("ORG", BEGIN), label_of("ORG", INNER), label_of("ORG", END)])

    def test_a_b_tag_parts_two_names_of_one_type(self):
        self.assertEqual(spans_to_labels(["B-PER", "B-PER"]), [label_of("PER", SINGLE)] * 2)

    def test_tags_that_are_no_type_of_ours_are_outside(self):
        self.assertEqual(spans_to_labels(["B-OTH", "B-O"]), [OUTSIDE, OUTSIDE])

    def test_labels_give_their_names_back(self):
        tags = ["I-LOC", "I-LOC", "O", "I-MISC"]
        self.assertEqual(labels_to_spans(spans_to_labels(tags)), [(0, 2, "LOC"), (3, 4, "MISC")])

    def test_a_name_goes_on_only_as_the_type_it_began_as(self):
        self.assertTrue(may_follow(label_of("PER", BEGIN), label_of("PER", END)))
        self.assertFalse(may_follow(label_of("PER", BEGIN), label_of("ORG", END)))
        self.assertFalse(may_follow(label_of("PER", BEGIN), OUTSIDE))
        self.assertFalse(may_follow(OUTSIDE, label_of("LOC", INNER)))


if __name__ == "__main__":
    unittest.main()
