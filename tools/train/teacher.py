"""What an openly licensed model of English knows: the names that it finds, and its vectors of written words."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from corpora import Sentence
from word_input import WordVectors, share_rows

KINDS = """CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME
    WORK_OF_ART""".split()
TAUGHT_LABELS = 1 + 4 * len(KINDS)  # outside; begin, inner, end and single of each
DIMENSIONS = 96
USED_PARTS = ["tok2vec", "ner"]


class Teacher:
    """spaCy's pipeline `en_core_web_md` (OntoNotes names; vectors of 685,000 written words that share 20,000 rows)."""

    def __init__(self, folder: Path) -> None:
        import spacy  # only who makes the model again has it

        every = spacy.load(folder)
        every.select_pipes(enable=USED_PARTS)
        self.pipeline = every

    def label(self, sentences: list[Sentence]) -> list[np.ndarray]:
        """For each word of each sentence the number of the teacher's label."""
        from spacy.tokens import Doc

        docs = (Doc(self.pipeline.vocab, words=s.forms, spaces=s.spaces or None) for s in sentences)
        return [number_labels(doc) for doc in self.pipeline.pipe(docs, batch_size=256)]

    def vectors(self) -> WordVectors:
        """The vectors' main directions (Pearson 1901), each turned so that its largest part is positive."""
        table, strings = self.pipeline.vocab.vectors, self.pipeline.vocab.strings
        words = [(s, int(table.key2row[strings[s]])) for s in sorted(strings) if strings[s] in table.key2row]
        kept = [(word, row) for word, row in words if is_plain(word)]
        return share_rows(kept, main_directions(np.asarray(table.data)))


def number_labels(doc) -> np.ndarray:
    labels = np.zeros(len(doc), dtype=np.int64)
    for name in doc.ents:
        first = 1 + 4 * KINDS.index(name.label_)
        labels[name.start : name.end] = first + 1
        labels[name.start], labels[name.end - 1] = first, first + 2
        if name.end - name.start == 1:
            labels[name.start] = first + 3
    return labels


def is_plain(word: str) -> bool:
    """Words and marks; no numbers, addresses or tails of long compounds."""
    return len(word) <= 20 and not any(c.isdigit() for c in word) and sum(c == "-" for c in word) < 2


def main_directions(rows: np.ndarray) -> np.ndarray:
    """Rows in `DIMENSIONS` numbers of about the size that the other vectors have."""
    _, _, directions = np.linalg.svd(rows - rows.mean(0), full_matrices=False)
    directions = directions[:DIMENSIONS]
    largest = np.abs(directions).argmax(1)
    directions *= np.sign(directions[np.arange(len(directions)), largest])[:, None]
    small = (rows - rows.mean(0)) @ directions.T
    return (0.4 * small / small.std()).astype(np.float32)
