"""GUM's entities as names: the run of proper nouns around an entity's head."""

from __future__ import annotations

import re

from name_labels import MISC_LABELS, OUTSIDE, mark_span

# Titles that GUM counts to the person's name and news does not.
TITLES = frozenset(
    """Minister President Professor Secretary Senator Governor Mayor King Queen Prince General Colonel Dr. Mr. Mrs. Ms.
    Captain Judge Sir Chancellor Ambassador Bishop Pope Sergeant""".split()
)
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
BRACKET = re.compile(r"\(([^()]*)\)?|([^()]+)\)")


def find_entities(columns: list[str]) -> list[tuple[int, int, str]]:
    """Entities (first, last + 1, type) in the order in which they close, of column MISC of a sentence."""
    entities, open_ones = [], []
    for at, misc in enumerate(columns):
        value = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for found in BRACKET.finditer(value):
            if found.group(1) is not None:
                id_, kind = (found.group(1).split("-") + [""])[:2]
                open_ones.append((id_, kind, at))
                if not found.group(0).endswith(")"):
                    continue
            else:
                id_ = found.group(2).split("-")[0]
            for k in reversed(range(len(open_ones))):
                if open_ones[k][0] == id_:
                    _, kind, first = open_ones.pop(k)
                    entities.append((first, at + 1, kind))
                    break
    return entities


def find_name(forms: list[str], proper: list[bool], heads: list[int], entity: tuple[int, int, str]):
    """The run of proper nouns around the head of the entity, or None."""
    begin, end, kind = entity
    head = next((i for i in range(begin, end) if not begin <= heads[i] < end), begin)
    if not proper[head]:
        return None

    def in_name(i: int) -> bool:
        return proper[i] or forms[i] in ("-", "of", "&")

    first = last = head
    while first > begin and in_name(first - 1):
        first -= 1
    while last + 1 < end and in_name(last + 1):
        last += 1
    while not proper[first]:
        first += 1
    while not proper[last]:
        last -= 1
    while kind == "person" and first < last and forms[first] in TITLES:
        first += 1
    return first, last + 1


def mark_entities(forms: list[str], tags: list[str], heads: list[int], misc: list[str]) -> list[frozenset[int]]:
    """The labels that agree with the entities. Proper nouns in no person, place or organization may be MISC or not."""
    proper = [tag.startswith("PROPN") for tag in tags]
    labels, taken = [OUTSIDE] * len(forms), [False] * len(forms)
    for entity in find_entities(misc):
        kind = KINDS.get(entity[2])
        name = find_name(forms, proper, heads, entity) if kind else None
        if name is None or any(taken[name[0] : name[1]]):
            continue
        mark_span(labels, name[0], name[1], kind)
        taken[name[0] : name[1]] = [True] * (name[1] - name[0])
    unsure = frozenset([OUTSIDE, *MISC_LABELS])
    maybe = [is_proper or tag.startswith("ADJ") for is_proper, tag in zip(proper, tags)]
    return [
        unsure if label == OUTSIDE and is_maybe else frozenset([label]) for label, is_maybe in zip(labels, maybe)
    ]
