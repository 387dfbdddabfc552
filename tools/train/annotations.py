"""Raw texts as the engine cut them (lines of `throughline annotate`), and annotations with a network's answers."""

from __future__ import annotations

import json
from pathlib import Path

from batches import Inventory
from corpora import Sentence
from predictions import Prediction


def read_records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def cut_sentences(record: dict) -> list[Sentence]:
    """The sentences and words of one article."""
    text = record["article"]["text"].encode()
    tokens, at, sentences = record["tokens"], 0, []
    for span in record["sentences"]:
        forms = []
        while at < len(tokens) and tokens[at]["begin"] < span["end"]:
            forms.append(text[tokens[at]["begin"] : tokens[at]["end"]].decode(errors="replace"))
            at += 1
        if forms:
            sentences.append(Sentence(record["article"]["path"], forms))
    return sentences


def fill_in(record: dict, answers: list[Prediction], inventory: Inventory) -> dict:
    """The record with the answers in the place of what it said."""
    tokens, mentions, at = [dict(t) for t in record["tokens"]], [], 0
    for answer in answers:
        for i, tag in enumerate(answer.tags):
            head = answer.heads[i]
            tokens[at + i] |= {
                "upos": inventory.tags[tag].split("/")[0],
                "head": at + head - 1 if head else -1,
                "deprel": inventory.relations[answer.relations[i]],
            }
        for first, last, kind in answer.names:
            span = {"begin": tokens[at + first]["begin"], "end": tokens[at + last - 1]["end"]}
            mentions.append({**span, "type": kind, "actor": ""})
        at += len(answer.tags)
    assert at == len(tokens)
    return {**record, "tokens": tokens, "mentions": mentions}


def write_records(path: Path, records: list[dict]) -> None:
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
