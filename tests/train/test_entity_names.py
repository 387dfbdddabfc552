"""Entities in brackets become the names of their proper nouns."""

import unittest

import trainer  # noqa: F401
from entity_names import find_entities, mark_entities
from name_labels import BEGIN, END, OUTSIDE, SINGLE, label_of


class EntityNames(unittest.TestCase):
    def test_nested_entities_close_in_their_order(self):
        columns = ["Entity=(1-organization-new(2-place-new)", "_", "Entity=1)"]
        self.assertEqual(find_entities(columns), [(0, 1, "place"), (0, 3, "organization")])

    def test_a_title_is_no_part_of_a_person(self):
        names = mark_entities(
            ["Mayor", "Ada", "Brook", "left"],
            ["PROPN/NNP", "PROPN/NNP", "PROPN/NNP", "VERB/VBD"],
            [3, 0, 0, -1],
            ["Entity=(1-person-new", "_", "Entity=1)", "_"],
        )
        self.assertEqual(names[1:3], [{label_of("PER", BEGIN)}, {label_of("PER", END)}])
        self.assertIn(OUTSIDE, names[0])

    def test_a_proper_noun_in_no_known_entity_may_be_misc(self):
        names = mark_entities(["Easter"], ["PROPN/NNP"], [-1], ["Entity=(1-event-new)"])
        self.assertIn(OUTSIDE, names[0])
        self.assertIn(label_of("MISC", SINGLE), names[0])

    def test_an_entity_without_proper_noun_is_no_name(self):
        names = mark_entities(["villages"], ["NOUN/NNS"], [-1], ["Entity=(1-place-new)"])
        self.assertEqual(names, [{OUTSIDE}])


if __name__ == "__main__":
    unittest.main()
