#!/usr/bin/env python3
"""Validates what the program prints against the JSON Schemas of data/schema, and sees that they refuse spoilt documents.

Every sample goes through annotate, extract, build and diff. Exit status 77 when Debian's python3-jsonschema is missing.
"""

import copy
import functools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "data" / "schema"
SAMPLES = sorted(path.parent for path in ROOT.glob("samples/*/articles"))


@functools.cache
def validator(name):
    path = SCHEMAS / name
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    resolver = jsonschema.RefResolver(path.as_uri(), schema)
    return jsonschema.Draft202012Validator(schema, resolver=resolver)


def run(*arguments):
    done = subprocess.run([os.environ["THROUGHLINE"], *map(str, arguments)], capture_output=True, timeout=240, check=False)
    if done.returncode not in (0, 3):  # 3: some input could not be used
        raise AssertionError(f"{arguments}: exit status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


@functools.cache
def printed(command, sample):
    """The documents that a command prints of a sample."""
    text = run(command, sample / "articles")
    return [json.loads(text)] if command == "build" else [json.loads(line) for line in text.splitlines()]


@functools.cache
def printed_diff(sample):
    days = sorted(a["published"] for a in printed("build", sample)[0]["articles"] if a["published"])
    with tempfile.TemporaryDirectory() as folder:
        sides = [pathlib.Path(folder) / name for name in ("before.json", "after.json")]
        for side, day in zip(sides, (days[len(days) // 2], days[-1])):
            run("build", sample / "articles", "--as-of", day, "-o", side)
        return json.loads(run("diff", *sides, "--format", "json"))


def places(value, path=()):
    """Every object within a document, with the keys and indexes that lead to it."""
    if isinstance(value, dict):
        yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*path, key))


def shape(path):
    return tuple("*" if isinstance(step, int) else step for step in path)


def at(document, path):
    return functools.reduce(lambda value, step: value[step], path, document)


class Schemas(unittest.TestCase):
    def assert_valid(self, schema, document):
        errors = sorted(validator(schema).iter_errors(document), key=lambda error: list(map(str, error.path)))
        details = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in errors[:3]]
        self.assertEqual(details, [])

    def assert_refused(self, schema, document, what):
        self.assertFalse(validator(schema).is_valid(document), what)

    def spoil_every_object(self, schema, document):
        """One object of each shape gets a field that is not known."""
        done = set()
        for path in places(document):
            if shape(path) in done or "patch" in path:
                continue
            done.add(shape(path))
            spoilt = copy.deepcopy(document)
            at(spoilt, path)["mood"] = "fine"
            self.assert_refused(schema, spoilt, path)

    def test_there_are_samples(self):
        self.assertGreaterEqual(len(SAMPLES), 3)

    def test_annotations_are_valid(self):
        for sample in SAMPLES:
            for document in printed("annotate", sample):
                with self.subTest(article=document["article"]["path"]):
                    self.assert_valid("annotation.json", document)

    def test_claims_are_valid(self):
        for sample in SAMPLES:
            for number, record in enumerate(printed("extract", sample), 1):
                with self.subTest(sample=sample.name, line=number, record=record["record"]):
                    self.assert_valid("claims.json", record)

    def test_timelines_are_valid(self):
        for sample in SAMPLES:
            with self.subTest(sample=sample.name):
                self.assert_valid("timeline.json", printed("build", sample)[0])

    def test_diffs_are_valid(self):
        for sample in SAMPLES:
            with self.subTest(sample=sample.name):
                self.assert_valid("diff.json", printed_diff(sample))

    def test_an_unknown_field_is_refused_in_every_object(self):
        sample = SAMPLES[0]
        self.spoil_every_object("annotation.json", printed("annotate", sample)[0])
        self.spoil_every_object("timeline.json", printed("build", sample)[0])
        self.spoil_every_object("diff.json", printed_diff(sample))
        for record in {record["record"]: record for record in printed("extract", sample)}.values():
            self.spoil_every_object("claims.json", record)

    def test_a_missing_field_is_refused(self):
        timeline = printed("build", SAMPLES[0])[0]
        for key in timeline:
            with self.subTest(key=key):
                self.assert_refused("timeline.json", {k: v for k, v in timeline.items() if k != key}, key)

    def test_spoilt_values_are_refused(self):
        rows = [
            (("format",), "throughline.timeline/2"),
            (("articles", 0, "published"), "2025-3-5"),
            (("articles", 0, "published"), "2025-13-05"),
            (("articles", 0, "digest"), "abc"),
            (("articles", 0, "url"), "javascript:alert(1)"),
            (("entries", 0, "id"), "entry-1"),
            (("entries", 0, "summary"), []),
            (("entries", 0, "claims"), []),
            (("entries", 0, "salience"), 1.5),
            (("entries", 0, "date"), "2025-03-05"),
            (("claims", 0, "kind"), "rumour"),
            (("claims", 0, "modality"), None),
            (("claims", 0, "quote", "begin"), -1),
            (("claims", 0, "quote", "exact"), ""),
            (("claims", 0, "record"), "claim"),
            (("story", "articles"), "12"),
        ]
        timeline = printed("build", SAMPLES[0])[0]
        for path, value in rows:
            with self.subTest(path=path, value=value):
                spoilt = copy.deepcopy(timeline)
                at(spoilt, path[:-1])[path[-1]] = value
                self.assert_refused("timeline.json", spoilt, path)


if __name__ == "__main__":
    unittest.main()
