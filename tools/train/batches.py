"""Sentences as numbers, and batches of sentences of like length."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch

from corpora import Sentence
from name_labels import LABEL_COUNT
from network import CORPORA, Batch
from word_input import FEATURE_ROWS, SeenWords


@dataclass
class Inventory:
    """Tags and relations by number."""

    tags: list[str]
    relations: list[str]

    def __post_init__(self) -> None:
        self.tag_numbers = {tag: i for i, tag in enumerate(self.tags)}
        self.relation_numbers = {relation: i for i, relation in enumerate(self.relations)}

    def tag_number(self, tag: str) -> int:
        """A rare tag is the first learned one of the same part of speech, as the engine's trainer has it."""
        if tag in self.tag_numbers:
            return self.tag_numbers[tag]
        upos = tag.split("/")[0] + "/"
        return next((i for i, known in enumerate(self.tags) if known.startswith(upos)), -1)

    def relation_number(self, relation: str) -> int:
        found = self.relation_numbers.get(relation)
        return found if found is not None else self.relation_numbers.get(relation.split(":")[0], -1)


def collect_relations(sentences: list[Sentence], least: int = 10) -> list[str]:
    counts = Counter(relation for s in sentences for relation in s.relations or [])
    return sorted(r for r, count in counts.items() if count >= least)


@dataclass
class Encoded:
    """One sentence as numbers."""

    sentence: Sentence
    seen: SeenWords
    tags: np.ndarray | None
    heads: np.ndarray | None
    relations: np.ndarray | None
    names: np.ndarray | None
    taught: np.ndarray | None = None  # the teacher's labels

    def __len__(self) -> int:
        return len(self.sentence.forms)

    def guideline(self) -> np.ndarray:
        """Which corpus' guidelines its names follow; where it has no names, none."""
        shares = np.zeros(CORPORA, dtype=np.float32)
        if self.names is not None:
            document = self.sentence.document
            shares[1 if document.startswith("wikigold") else 2 if document.startswith("GUM_") else 0] = 1
        return shares

    def kind(self) -> tuple[bool, bool]:
        """Whether it has a tree, and whether it has names."""
        return self.heads is not None, self.names is not None


def encode(sentence: Sentence, seen: SeenWords, inventory: Inventory) -> Encoded:
    def numbers(items, number):
        return None if items is None else np.array([number(item) for item in items], dtype=np.int64)

    names = None
    if sentence.names is not None:
        names = np.zeros((len(sentence.forms), LABEL_COUNT), dtype=bool)
        for row, labels in zip(names, sentence.names):
            row[list(labels)] = True
    return Encoded(
        sentence,
        seen,
        numbers(sentence.tags, inventory.tag_number),
        numbers(sentence.heads, lambda head: max(head + 1, -1)),
        numbers(sentence.relations, inventory.relation_number),
        names,
    )


def make_batch(group: list[Encoded], with_syntax: bool = True) -> Batch:
    size, count = max(len(e) for e in group), len(group)
    vectors, written = (torch.zeros(count, size, dtype=torch.long) for _ in range(2))
    features = torch.full((count, size, group[0].seen.features.shape[1]), FEATURE_ROWS, dtype=torch.long)
    context = torch.zeros(count, size, dtype=torch.long)
    mask = torch.zeros(count, size, dtype=torch.bool)
    tags, heads, relations, taught = (torch.full((count, size), -1, dtype=torch.long) for _ in range(4))
    names = torch.ones(count, size, LABEL_COUNT, dtype=torch.bool)
    known = torch.zeros(count, dtype=torch.bool)
    for k, one in enumerate(group):
        n = len(one)
        vectors[k, :n] = torch.from_numpy(one.seen.vectors)
        written[k, :n] = torch.from_numpy(one.seen.written)
        features[k, :n] = torch.from_numpy(one.seen.features)
        context[k, :n] = torch.from_numpy(one.seen.context)
        mask[k, :n] = True
        for table, row in (
            (tags, one.tags),
            (heads, one.heads),
            (relations, one.relations),
            (taught, one.taught),
        ):
            if row is not None:
                table[k, :n] = torch.from_numpy(row)
        if one.names is not None:
            names[k, :n] = torch.from_numpy(one.names)
            known[k] = True
    corpora = torch.stack([torch.from_numpy(one.guideline()) for one in group])
    words = Batch(vectors, written, features, context, mask, corpora=corpora)
    if with_syntax and any(one.heads is not None for one in group):
        words.tags, words.heads, words.relations = tags, heads, relations
    if known.any():
        words.names, words.known_names = names, known
    if any(one.taught is not None for one in group):
        words.taught = taught
    return words


def make_batches(encoded: list[Encoded], words: int, rng: random.Random) -> list[list[Encoded]]:
    """Groups of about `words` words in random order, in each sentences of about one length with the same annotation."""
    order = sorted(encoded, key=lambda e: (e.kind(), len(e) + rng.random() * 3))
    groups, group, longest = [], [], 0
    for one in order:
        if group and (group[0].kind() != one.kind() or (len(group) + 1) * max(longest, len(one)) > words):
            groups.append(group)
            group, longest = [], 0
        group.append(one)
        longest = max(longest, len(one))
    groups.append(group)
    rng.shuffle(groups)
    return groups
