"""Texts, and treebank documents as running text, as the sentences and words that the engine cuts them into."""

from __future__ import annotations

import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

from annotations import cut_sentences, read_records
from corpora import Sentence


def running_text(sentences: list[Sentence]) -> str:
    """Sentences joined by a space, paragraphs by an empty line."""
    text = ""
    for sentence in sentences:
        if text:
            text = text.rstrip(" ") + "\n\n" if sentence.begins_paragraph else text
        for form, space in zip(sentence.forms, sentence.spaces):
            text += form + (" " if space else "")
    return text


def cut_documents(sentences: list[Sentence], program: Path) -> dict[str, list[list[str]]]:
    """For each document the words of the sentences that `throughline annotate` finds in its text."""
    documents = defaultdict(list)
    for sentence in sentences:
        documents[sentence.document].append(sentence)
    return cut_texts({name: running_text(group) for name, group in documents.items()}, program)


def cut_texts(texts: dict[str, str], program: Path) -> dict[str, list[list[str]]]:
    """For each text by name the words of the sentences that `throughline annotate` finds."""
    names = sorted(texts)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:05d}.txt") for number in range(len(names))]
        for name, path in zip(names, paths):
            path.write_text(texts[name], encoding="utf-8")
        answer = Path(folder, "answer.jsonl")
        command = [str(program), "annotate", "-q", "--plain", "--format", "json", "-o", str(answer)]
        subprocess.run([*command, *map(str, paths)], check=True)
        records = read_records(answer)
    return {
        names[int(Path(record["article"]["path"]).stem)]: [s.forms for s in cut_sentences(record)]
        for record in records
    }
