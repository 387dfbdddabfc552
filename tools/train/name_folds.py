#!/usr/bin/env python3
"""Names in WikiGold by ten folds of whole articles: name_folds.py DATA VECTORS TOOLS WEIGHTS ANNOTATED OUT

WEIGHTS    of the stage "base" of make_model.py, which never saw WikiGold
ANNOTATED  what `throughline annotate --plain` printed for the texts that `names.py --texts` wrote, article by article
OUT        the same lines with the names that a network found which was trained on the other nine folds
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from annotations import cut_sentences, fill_in, read_records, write_records
from batches import Encoded, Inventory, encode
from corpora import Sentence, join_names, read_treebank, read_uner, read_wikigold
from make_model import VECTOR_COUNT, Tools
from network import Network, load
from predictions import predict
from training import Course, train
from word_input import WordVectors, describe, read_vectors

FOLDS = 10
REPLAY = 8  # one of so many UNER sentences is learned again in each epoch
COURSE = Course(epochs=8, rate=2.5e-3, with_syntax=False, averaging=0.99, warm_up=20)


class Folds:
    def __init__(self, data: Path, tools: Tools, vectors: WordVectors, inventory: Inventory) -> None:
        self.tools, self.vectors, self.inventory = tools, vectors, inventory
        treebank = read_treebank(data / "ud_ewt/en_ewt-ud-train.conllu.gz")
        web = join_names(treebank, read_uner(data / "uner_ewt/en_ewt-ud-train.iob2.gz"))
        self.web = self.encode([s for s in web if s.names is not None])
        self.wikigold = self.encode(read_wikigold(data / "wikigold/wikigold.conll.txt"))

    def encode(self, sentences: list[Sentence]) -> list[Encoded]:
        seen = describe(sentences, self.tools.describe_words, self.vectors)
        return [encode(sentence, one, self.inventory) for sentence, one in zip(sentences, seen)]

    def train(self, network: Network, fold: int) -> Network:
        """Learns from all articles that are not in the fold."""
        others = [e for e in self.wikigold if article_of(e.sentence) % FOLDS != fold]
        rng = random.Random(fold)
        return train(network, lambda epoch: others + rng.sample(self.web, len(self.web) // REPLAY), COURSE)


def article_of(sentence: Sentence) -> int:
    return int(sentence.document.removeprefix("wikigold-"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "vectors", "tools", "weights", "annotated", "out"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    vectors = read_vectors(arguments.vectors, VECTOR_COUNT)
    rows = torch.from_numpy(vectors.rows)
    inventory = load(arguments.weights, rows)[1]["inventory"]
    folds = Folds(arguments.data, Tools(arguments.tools), vectors, inventory)
    records = read_records(arguments.annotated)
    for fold in range(FOLDS):
        network = folds.train(load(arguments.weights, rows)[0], fold)
        for number in range(fold, len(records), FOLDS):
            answers = predict(network, folds.encode(cut_sentences(records[number])), inventory)
            records[number] = fill_in(records[number], answers, inventory)
    write_records(arguments.out, records)


if __name__ == "__main__":
    main()
