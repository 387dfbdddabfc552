"""Copies of training sentences as raw text may have them: in other case, or with the ends of lines lost."""

from __future__ import annotations

import random
from dataclasses import replace

from corpora import Sentence

SMALL_WORDS = frozenset("a an and as at but by for from in into nor of on or the to up with".split())


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


def join_lines(sentences: list[Sentence], longest: int = 9) -> list[Sentence]:
    """Short lines (lists, signatures) and what follows them as one sentence, names alone: line ends may be lost."""
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
