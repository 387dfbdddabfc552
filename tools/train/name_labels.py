"""The labels of the name recogniser: outside, and begin, inner, end, single for each of four types."""

from __future__ import annotations

TYPES = ["PER", "ORG", "LOC", "MISC"]
OUTSIDE = 0
LABEL_COUNT = 1 + 4 * len(TYPES)
BEGIN, INNER, END, SINGLE = range(4)
MISC_LABELS = frozenset(range(1 + 4 * TYPES.index("MISC"), LABEL_COUNT))


def label_of(kind: str, part: int) -> int:
    return 1 + 4 * TYPES.index(kind) + part


def may_follow(previous: int, label: int) -> bool:
    """Whether `label` may stand after `previous`; OUTSIDE stands for both ends of the sentence too."""
    open_before = previous != OUTSIDE and (previous - 1) % 4 in (BEGIN, INNER)
    goes_on = label != OUTSIDE and (label - 1) % 4 in (INNER, END)
    if open_before != goes_on:
        return False
    return not goes_on or (previous - 1) // 4 == (label - 1) // 4


def find_spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """The names (first, last + 1, type) of IO, IOB1 or IOB2 tags; types that are not ours are none."""
    spans: list[list] = []
    open_type = None
    for i, tag in enumerate(tags):
        prefix, _, kind = tag.partition("-")
        if kind not in TYPES:
            open_type = None
        elif prefix == "B" or kind != open_type:
            spans.append([i, i + 1, kind])
            open_type = kind
        else:
            spans[-1][1] = i + 1
    return [(first, last, kind) for first, last, kind in spans]


def mark_span(labels: list[int], first: int, last: int, kind: str) -> None:
    if last - first == 1:
        labels[first] = label_of(kind, SINGLE)
        return
    labels[first] = label_of(kind, BEGIN)
    labels[last - 1] = label_of(kind, END)
    for i in range(first + 1, last - 1):
        labels[i] = label_of(kind, INNER)


def spans_to_labels(tags: list[str]) -> list[int]:
    labels = [OUTSIDE] * len(tags)
    for first, last, kind in find_spans(tags):
        mark_span(labels, first, last, kind)
    return labels


def labels_to_spans(labels: list[int]) -> list[tuple[int, int, str]]:
    """The names of a sequence in which each label may follow the one before."""
    spans, first = [], 0
    for i, label in enumerate(labels):
        if label == OUTSIDE:
            continue
        kind, part = divmod(label - 1, 4)
        if part in (BEGIN, SINGLE):
            first = i
        if part in (END, SINGLE):
            spans.append((first, i + 1, TYPES[kind]))
    return spans
