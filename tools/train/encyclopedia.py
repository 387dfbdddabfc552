"""Texts without annotation for the teacher to label: openings of Wikipedia's articles on vital subjects."""

from __future__ import annotations

import json
from pathlib import Path

from corpora import Sentence
from engine_cut import cut_texts

LONGEST = 80  # words of a sentence
SHARED = 8  # words in a row that make a text one of the measured ones


def read_openings(path: Path, program: Path, measured: list[Sentence]) -> list[Sentence]:
    """The sentences of all openings, without those that share words with a measured corpus."""
    with open(path, encoding="utf-8") as file:
        table = json.load(file)
    texts = {f"opening {title}": article["extract"] for title, article in table.items()}
    barred = {run for s in measured for run in word_runs(s.forms)}
    sentences = []
    for name, cut in sorted(cut_texts(texts, program).items()):
        if not any(run in barred for forms in cut for run in word_runs(forms)):
            sentences += [Sentence(name, forms) for forms in cut if 3 < len(forms) <= LONGEST]
    return sentences


def word_runs(forms: list[str]) -> list[tuple[str, ...]]:
    return [tuple(forms[i : i + SHARED]) for i in range(len(forms) - SHARED + 1)]
