"""Figures on given words: how far predictions agree with what a corpus says."""

from __future__ import annotations

from batches import Encoded, Inventory
from name_labels import END, OUTSIDE, SINGLE, TYPES
from predictions import Prediction


def gold_spans(encoded: Encoded) -> set[tuple[int, int, str]]:
    """The names (MISC left out) that the corpus is sure of."""
    spans, first = set(), 0
    for i, labels in enumerate(encoded.sentence.names or []):
        label = next(iter(labels)) if len(labels) == 1 else OUTSIDE
        if label == OUTSIDE:
            continue
        kind, part = divmod(label - 1, 4)
        first = i if part in (0, SINGLE) else first
        if part in (END, SINGLE) and TYPES[kind] != "MISC":
            spans.add((first, i + 1, TYPES[kind]))
    return spans


def measure(encoded: list[Encoded], answers: list[Prediction], inventory: Inventory) -> dict[str, float]:
    """Percentages: upos, tags, uas, las (relations without subtype), names F1 without MISC."""
    upos = [tag.split("/")[0] for tag in inventory.tags]
    base = [relation.split(":")[0] for relation in inventory.relations]
    words = right_upos = right_tags = uas = las = gold = found = matched = 0
    for one, answer in zip(encoded, answers):
        if one.tags is not None:
            words += len(one)
            right_tags += sum(int(a == b) for a, b in zip(one.tags, answer.tags))
            right_upos += sum(int(a.split("/")[0] == upos[b]) for a, b in zip(one.sentence.tags, answer.tags))
            for i, head in enumerate(one.heads):
                if head == answer.heads[i]:
                    uas += 1
                    las += int(one.sentence.relations[i].split(":")[0] == base[answer.relations[i]])
        if one.names is not None:
            names = {name for name in answer.names if name[2] != "MISC"}
            right = gold_spans(one)
            gold, found, matched = gold + len(right), found + len(names), matched + len(names & right)
    shares = {"upos": right_upos, "tags": right_tags, "uas": uas, "las": las}
    figures = {key: 100 * value / max(words, 1) for key, value in shares.items()}
    return {**figures, "names": 200 * matched / max(gold + found, 1)}


def show(figures: dict[str, float]) -> str:
    return " ".join(f"{key} {value:.2f}" for key, value in figures.items())
