#!/usr/bin/env python3
"""Names in WikiGold by ten folds of whole articles: name_folds.py DATA SOURCES TOOLS WEIGHTS ANNOTATED OUT [--folds 0,1]

WEIGHTS    of the stage "news" of make_model.py, which never saw WikiGold
ANNOTATED  what `throughline annotate --plain` printed for the texts that `names.py --texts` wrote, article by article
OUT        the same lines with the names that a network found whose last stage had the other nine folds alone; with
           --folds only the articles of those folds
"""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from pathlib import Path

import torch

from annotations import cut_sentences, fill_in, read_records, write_records
from batches import Encoded
from corpora import Sentence
from make_model import THREADS, Maker, Sources, Tools
from name_stage import NAMES, NameSets, begin_names
from network import Network, follow, load
from predictions import predict
from training import train

FOLDS = 10
# The last stage bent to WikiGold, which stands in it twice beside a fifth of UNER in each epoch.
BENT = replace(NAMES, epochs=5)
UNER_SHARE = 0.2
GUIDELINE = torch.tensor([0.0, 1.0, 0.0])  # WikiGold's


def fold_of(sentence: Sentence) -> int:
    return int(sentence.document.split(" ")[0].removeprefix("wikigold-")) % FOLDS


class Folds:
    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.web = maker.encode(maker.named_web())
        self.wikigold = maker.encode([*maker.corpora.wikigold, *maker.named_wikigold()])

    def train(self, network: Network, fold: int) -> Network:
        """The last stage without the fold's articles."""
        others = [e for e in self.wikigold if fold_of(e.sentence) != fold]
        begin_names(network)
        sets = NameSets(self.web, others)

        def some(epoch: int) -> list[Encoded]:
            size = int(len(sets.web) * UNER_SHARE)
            return random.Random(epoch).sample(sets.web, size) + sets.wikigold

        return follow(train(network, some, BENT), GUIDELINE)

    def answer(self, network: Network, record: dict) -> dict:
        encoded: list[Encoded] = self.maker.encode(cut_sentences(record))
        return fill_in(record, predict(network, encoded, self.maker.inventory), self.maker.inventory)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "sources", "tools", "weights", "annotated", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--folds", default=",".join(map(str, range(FOLDS))))
    arguments = parser.parse_args()
    torch.set_num_threads(THREADS)
    maker = Maker(arguments.data, Sources(arguments.sources), Tools(arguments.tools), arguments.out)
    folds, answers = Folds(maker), {}
    records = read_records(arguments.annotated)
    for fold in map(int, arguments.folds.split(",")):
        network = folds.train(load(arguments.weights, maker.tables)[0], fold)
        for number in range(fold, len(records), FOLDS):
            answers[number] = folds.answer(network, records[number])
        write_records(arguments.out, [answers[number] for number in sorted(answers)])


if __name__ == "__main__":
    main()
