"""Copies of training sentences as raw text gives them: cut by the engine's own splitter, or written in other case."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

from corpora import Sentence
from name_labels import LABEL_COUNT, OUTSIDE, may_follow

SMALL_WORDS = frozenset("a an and as at but by for from in into nor of on or the to up with".split())
ANY_NAME = frozenset(range(LABEL_COUNT))


def in_title_case(forms: list[str]) -> list[str]:
    return [f if i and f in SMALL_WORDS else f[:1].upper() + f[1:] for i, f in enumerate(forms)]


def in_other_case(sentence: Sentence, rng: random.Random) -> Sentence:
    """A headline in title case or capitals, or text without any capital."""
    way = rng.choice(["title", "title", "upper", "lower"])
    forms = sentence.forms
    if way == "title":
        forms = in_title_case(forms)
    else:
        forms = [f.upper() if way == "upper" else f.lower() for f in forms]
    return replace(sentence, document=f"{sentence.document} {way}", forms=forms)


def places(sentences: list[list[str]]) -> list[tuple[int, int]]:
    """Where each word stands among the document's characters that are not white."""
    spans, at = [], 0
    for forms in sentences:
        for form in forms:
            size = len("".join(form.split()))
            spans.append((at, at + size))
            at += size
    return spans


def is_possible(names: list[frozenset[int]]) -> bool:
    """Whether some path through the labels is allowed."""
    reached = frozenset([OUTSIDE])
    for allowed in [*names, frozenset([OUTSIDE])]:
        reached = frozenset(label for label in allowed if any(may_follow(before, label) for before in reached))
    return bool(reached)


def cut_again(gold: list[Sentence], cut: list[list[str]]) -> list[Sentence]:
    """One document in the sentences and words of the engine; what no longer fits is left unsaid. None: texts differ."""
    if "".join("".join(s.forms) for s in gold).replace(" ", "") != "".join("".join(c) for c in cut).replace(" ", ""):
        return []
    by_place = {}
    starts, total = [], 0
    for sentence in gold:
        starts.append(total)
        total += len(sentence.forms)
    gold_places = places([s.forms for s in gold])
    for number, place in enumerate(gold_places):
        by_place[place] = number
    words = [(s, i) for s in range(len(gold)) for i in range(len(gold[s].forms))]
    cut_places = places(cut)
    gold_of = [by_place.get(place) for place in cut_places]
    cut_of = {number: i for i, number in enumerate(gold_of) if number is not None}
    result, first = [], 0
    for forms in cut:
        result.append(fit_sentence(gold, words, starts, gold_of, cut_of, forms, first))
        first += len(forms)
    return result


def fit_sentence(gold, words, starts, gold_of, cut_of, forms: list[str], first: int) -> Sentence:
    tags, heads, relations, names, rooted = [], [], [], [], False
    for i in range(first, first + len(forms)):
        number = gold_of[i]
        if number is None:
            tags.append("")
            heads.append(-2)
            relations.append("")
            names.append(ANY_NAME)
            continue
        s, k = words[number]
        head = gold[s].heads[k]
        if head >= 0:
            there = cut_of.get(starts[s] + head, -1) - first
            head = there if 0 <= there < len(forms) else -2
        elif rooted:
            head = -2
        rooted = rooted or head == -1
        tags.append(gold[s].tags[k])
        heads.append(head)
        relations.append(gold[s].relations[k] if head != -2 else "")
        names.append(gold[s].names[k] if gold[s].names is not None else ANY_NAME)
    document = gold[words[gold_of[first]][0]].document if gold_of[first] is not None else gold[0].document
    return Sentence(document, forms, tags, heads, relations, names if is_possible(names) else None)


def recut(gold: list[Sentence], records: dict[str, list[list[str]]]) -> list[Sentence]:
    """The sentences of the engine that are none of the treebank; `records` has the engine's by document."""
    documents = defaultdict(list)
    for sentence in gold:
        documents[sentence.document].append(sentence)
    known = {(s.document, tuple(s.forms)) for s in gold}
    again = [s for name, group in documents.items() if name in records for s in cut_again(group, records[name])]
    return [s for s in again if (s.document, tuple(s.forms)) not in known]


def join_lines(sentences: list[Sentence], longest: int = 9) -> list[Sentence]:
    """Short lines (lists, signatures) and what follows them as one sentence, as where line ends are lost; names alone."""
    joined, line = [], []
    for before, sentence in zip([None, *sentences], sentences):
        goes_on = bool(line) and before.document == sentence.document and len(line) < 4
        if line and not (goes_on and sentence.names is not None):
            joined.append(line)
            line = []
        line = [*line, sentence] if sentence.names is not None else []
        if line and (len(sentence.forms) > longest or sentence.forms[-1] in (".", "!", "?")):
            joined.append(line)
            line = []
    return [
        Sentence(parts[0].document, [f for s in parts for f in s.forms], names=[n for s in parts for n in s.names])
        for parts in joined
        if len(parts) > 1
    ]
