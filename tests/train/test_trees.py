"""Trees under scores of arcs."""

import unittest

import trainer  # noqa: F401

try:
    import numpy as np
    from trees import find_tree
except ImportError:
    np = None


@unittest.skipIf(np is None, "needs numpy")
class Trees(unittest.TestCase):
    def test_the_best_heads_are_kept_when_they_are_a_tree(self):
        self.assertEqual(find_tree(np.array([[0.0, 0, 5], [5, 1, 0]])), [2, 0])

    def test_a_cycle_is_broken_where_it_costs_least(self):
        self.assertEqual(find_tree(np.array([[1.0, 0, 9], [3, 9, 0]])), [2, 0])

    def test_there_is_one_root(self):
        self.assertEqual(find_tree(np.array([[9.0, 0, 8], [9, 5, 0]])).count(0), 1)


if __name__ == "__main__":
    unittest.main()
