"""Reads the treebanks and name corpora as sentences of words with what each corpus says of them."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field, replace
from pathlib import Path

from entity_names import mark_entities
from name_labels import MISC_LABELS, OUTSIDE, spans_to_labels

# News documents of GUM that stay unseen, to measure with.
HELD_OUT = frozenset(
    ["GUM_news_clock", "GUM_news_election", "GUM_news_korea", "GUM_news_stampede", "GUM_news_warming"]
)

Allowed = list[frozenset[int]]
UNKNOWN_HEAD = -2


@dataclass
class Sentence:
    """Words with their annotation; what a corpus does not annotate is None (for one word: UNKNOWN_HEAD, tag "")."""

    document: str
    forms: list[str]
    tags: list[str] | None = None
    heads: list[int] | None = None  # place of the head, -1 for the root
    relations: list[str] | None = None
    names: Allowed | None = None  # for each word the name labels that agree with the annotation
    spaces: list[bool] = field(default_factory=list)  # whether a space follows
    begins_paragraph: bool = False


def read_text(path: Path) -> str:
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as file:
        return file.read()


def read_treebank(path: Path, with_entities: bool = False) -> list[Sentence]:
    """The sentences of a CoNLL-U file; entities (GUM) become names when asked for."""
    sentences, document = [], ""
    for block in read_text(path).split("\n\n"):
        lines = block.strip("\n").split("\n")
        comments = [line for line in lines if line.startswith("#")]
        for comment in comments:
            if comment.startswith("# newdoc id = "):
                document = comment[len("# newdoc id = ") :]
        columns = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if not columns:
            continue
        words = [row for row in columns if row[0].isdigit()]
        sentence = Sentence(
            document,
            [row[1] for row in words],
            [row[3] + "/" + row[4] for row in words],
            [int(row[6]) - 1 for row in words],
            [row[7] for row in words],
            spaces=space_after(columns),
            begins_paragraph=any(c.startswith(("# newpar", "# newdoc")) for c in comments),
        )
        if with_entities:
            sentence.names = mark_entities(sentence.forms, sentence.tags, sentence.heads, [row[9] for row in words])
        sentences.append(sentence)
    return sentences


def space_after(columns: list[list[str]]) -> list[bool]:
    """For each word whether a space follows it; the words of a multiword token stand together."""
    spaces, inside_until, outer = [], 0, True
    for row in columns:
        follows = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            inside_until, outer = int(row[0].split("-")[1]), follows
        elif row[0].isdigit():
            number = int(row[0])
            spaces.append(follows if number > inside_until else outer if number == inside_until else False)
    return spaces


def read_gum(path: Path) -> tuple[list[Sentence], list[Sentence]]:
    """GUM's sentences to train on, and those of the news documents to measure with."""
    every = read_treebank(path, with_entities=True)
    return [s for s in every if s.document not in HELD_OUT], [s for s in every if s.document in HELD_OUT]


def read_uner(path: Path) -> list[Sentence]:
    """UNER marks persons, places and organizations; what it calls OTH is MISC, and its O may be MISC."""
    sentences, document = [], ""
    for block in read_text(path).split("\n\n"):
        forms, tags = [], []
        for line in block.split("\n"):
            if line.startswith("# newdoc id = "):
                document = line[len("# newdoc id = ") :]
            elif line and not line.startswith("# "):
                columns = line.split("\t")
                forms.append(columns[1])
                tags.append(columns[2].replace("OTH", "MISC"))
        if forms:
            unsure = frozenset([OUTSIDE, *MISC_LABELS])
            labels = spans_to_labels(tags)
            names = [unsure if label == OUTSIDE else frozenset([label]) for label in labels]
            sentences.append(Sentence(document, forms, names=names))
    return sentences


def read_wikigold(path: Path) -> list[Sentence]:
    """WikiGold marks all four types, with IO tags; one word a line, articles after -DOCSTART-."""
    sentences, article = [], 0
    for block in read_text(path).split("\n\n"):
        rows = [line.split(" ") for line in block.split("\n") if line]
        if rows and rows[0][0] == "-DOCSTART-":
            article += 1
            rows = rows[1:]
        if rows:
            labels = spans_to_labels([row[-1] for row in rows])
            forms = [row[0] for row in rows]
            names = [frozenset([label]) for label in labels]
            sentences.append(Sentence(f"wikigold-{article:03d}", forms, names=names))
    return sentences


def join_names(treebank: list[Sentence], names: list[Sentence]) -> list[Sentence]:
    """The treebank's sentences with the names of the same sentences of a name corpus."""
    known = {(s.document, tuple(s.forms)): s.names for s in names}
    return [replace(s, names=known.get((s.document, tuple(s.forms)))) for s in treebank]
