"""What the model in 8 bits answers to a few sentences, so that the engine can be held to it."""

from __future__ import annotations

from pathlib import Path

from batches import Inventory, encode
from corpora import Sentence
from predictions import Prediction, predict
from quantized import QuantizedNetwork
from word_input import WordTables, describe


def read_sentences(path: Path) -> list[Sentence]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [Sentence(f"parity-{i}", line.split(" ")) for i, line in enumerate(lines) if line]


def name_tags(answer: Prediction) -> list[str]:
    tags = ["O"] * len(answer.tags)
    for first, last, kind in answer.names:
        tags[first:last] = [f"B-{kind}"] + [f"I-{kind}"] * (last - first - 1)
    return tags


def write_parity(
    path: Path, sentences: Path, network: QuantizedNetwork, inventory: Inventory, program: Path, tables: WordTables
) -> None:
    """Lines form, tag, head (1-based, 0 root), relation, name label; an empty line behind each sentence."""
    read = read_sentences(sentences)
    encoded = [encode(s, seen, inventory) for s, seen in zip(read, describe(read, program, tables))]
    blocks = []
    for sentence, answer in zip(read, predict(network, encoded, inventory)):
        columns = zip(sentence.forms, answer.tags, answer.heads, answer.relations, name_tags(answer))
        rows = [f"{form}\t{inventory.tags[tag]}\t{head}\t{inventory.relations[relation]}\t{name}\n"
                for form, tag, head, relation, name in columns]
        blocks.append("".join(rows) + "\n")
    path.write_text("".join(blocks), encoding="utf-8")
