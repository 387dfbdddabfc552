"""Treebank documents in the sentences and words of the engine: what no longer fits is left unsaid."""

from __future__ import annotations

from collections import defaultdict

from corpora import UNKNOWN_HEAD, Sentence
from name_labels import LABEL_COUNT, OUTSIDE, may_follow

ANY_NAME = frozenset(range(LABEL_COUNT))


def white_free(form: str) -> str:
    return "".join(form.split())


def places(sentences: list[list[str]]) -> list[tuple[int, int]]:
    """Where each word stands among the document's characters that are not white."""
    spans, at = [], 0
    for forms in sentences:
        for form in forms:
            size = len(white_free(form))
            spans.append((at, at + size))
            at += size
    return spans


def is_possible(names: list[frozenset[int]]) -> bool:
    """Whether some path through the labels is allowed."""
    reached = frozenset([OUTSIDE])
    for allowed in [*names, frozenset([OUTSIDE])]:
        reached = frozenset(label for label in allowed if any(may_follow(before, label) for before in reached))
    return bool(reached)


class CutDocument:
    """One document of a treebank beside the engine's sentences of the same text."""

    def __init__(self, gold: list[Sentence], cut: list[list[str]]) -> None:
        self.gold, self.cut = gold, cut
        by_place = {place: number for number, place in enumerate(places([s.forms for s in gold]))}
        self.gold_of = [by_place.get(place) for place in places(cut)]
        self.cut_of = {number: i for i, number in enumerate(self.gold_of) if number is not None}
        self.words = [(sentence, k) for sentence in gold for k in range(len(sentence.forms))]
        self.starts = [number - k for number, (_, k) in enumerate(self.words)]

    def sentences(self) -> list[Sentence]:
        fitted, first = [], 0
        for forms in self.cut:
            fitted.append(self.fit(forms, first))
            first += len(forms)
        return fitted

    def fit(self, forms: list[str], first: int) -> Sentence:
        """The engine's sentence whose first word is the document's word `first`."""
        result = Sentence(self.gold[0].document, forms, [], [], [], [])
        for i in range(first, first + len(forms)):
            number = self.gold_of[i]
            if number is None:
                add_word(result, "", UNKNOWN_HEAD, "", ANY_NAME)
                continue
            sentence, k = self.words[number]
            head = self.fit_head(number, first, len(forms), -1 in result.heads)
            relation = "" if head == UNKNOWN_HEAD else sentence.relations[k]
            add_word(result, sentence.tags[k], head, relation, sentence.names[k] if sentence.names else ANY_NAME)
        if not is_possible(result.names):
            result.names = None
        return result

    def fit_head(self, number: int, first: int, size: int, has_root: bool) -> int:
        """The head's place in the engine's sentence; unknown beyond it, and for a second root."""
        sentence, k = self.words[number]
        if sentence.heads[k] < 0:
            return UNKNOWN_HEAD if has_root else -1
        place = self.cut_of.get(self.starts[number] + sentence.heads[k], -1) - first
        return place if 0 <= place < size else UNKNOWN_HEAD


def add_word(sentence: Sentence, tag: str, head: int, relation: str, names: frozenset[int]) -> None:
    sentence.tags.append(tag)
    sentence.heads.append(head)
    sentence.relations.append(relation)
    sentence.names.append(names)


def cut_again(gold: list[Sentence], cut: list[list[str]]) -> list[Sentence]:
    """One document as the engine cuts it; empty when the texts differ."""
    texts = ["".join(white_free(f) for forms in part for f in forms) for part in ([s.forms for s in gold], cut)]
    return CutDocument(gold, cut).sentences() if texts[0] == texts[1] else []


def recut(gold: list[Sentence], records: dict[str, list[list[str]]]) -> list[Sentence]:
    """The sentences of the engine that are none of the treebank; `records` has the engine's by document."""
    documents = defaultdict(list)
    for sentence in gold:
        documents[sentence.document].append(sentence)
    known = {(s.document, tuple(s.forms)) for s in gold}
    again = [s for name, group in documents.items() if name in records for s in cut_again(group, records[name])]
    return [s for s in again if (s.document, tuple(s.forms)) not in known]
