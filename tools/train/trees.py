"""The best tree under scores of arcs: Chu and Liu 1965, Edmonds 1967, with one dependant of the root."""

from __future__ import annotations

import numpy as np


def find_cycle(heads: list[int]) -> list[int]:
    """The words of a cycle, or none; heads[0] is the root's and ignored."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for word in path:
            state[word] = 2
    return []


def best_arborescence(scores: np.ndarray) -> list[int]:
    """scores[dependant, head], node 0 is the root; the heads of all nodes (0 for node 0)."""
    size = len(scores)
    heads = [0] + [int(scores[d].argmax()) for d in range(1, size)]
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [node for node in range(size) if node not in inside]
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    kept = sum(scores[d, heads[d]] for d in cycle)
    enter, leave = {}, {}
    for k, node in enumerate(rest):
        gains = [scores[d, node] - scores[d, heads[d]] for d in cycle]
        best = int(np.argmax(gains))
        small[-1, k] = kept + gains[best]
        enter[k] = cycle[best]
        outs = [scores[node, c] for c in cycle]
        small[k, -1] = max(outs)
        leave[k] = cycle[int(np.argmax(outs))]
    small[0, :] = -np.inf
    answer = best_arborescence(small)
    result = heads[:]
    for k, node in enumerate(rest):
        if node != 0:
            head = answer[k]
            result[node] = leave[k] if head == len(rest) else rest[head]
    outside = answer[-1]
    result[enter[outside]] = rest[outside]
    return result


def find_tree(scores: np.ndarray) -> list[int]:
    """scores[word, 1 + head] without node 0's row; for each word its head + 1, 0 for the one root."""
    size = len(scores) + 1
    table = np.full((size, size), -np.inf)
    table[1:] = scores
    np.fill_diagonal(table, -np.inf)
    heads = best_arborescence(table)
    roots = [d for d in range(1, size) if heads[d] == 0]
    if len(roots) > 1:
        best = (-np.inf, heads)
        for root in roots:
            lone = table.copy()
            others = [d for d in range(1, size) if d != root]
            lone[others, 0] = -np.inf
            tried = best_arborescence(lone)
            total = sum(lone[d, tried[d]] for d in range(1, size))
            best = max(best, (total, tried), key=lambda pair: pair[0])
        heads = best[1]
    return heads[1:]
