#!/usr/bin/env python3
"""How well and how fast the text and the date of pages are read: this program beside trafilatura and readability, where
they are installed.

Usage: measure.py PROGRAM [--variants N] [--worst]
The pages are made by templates.py. Text is scored by the F1 of words in order-free bags; a date is right or not.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import tempfile
import time

import templates


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def f1(found, wanted):
    a, b = words(found), words(wanted)
    common = sum((a & b).values())
    return 2 * common / (sum(a.values()) + sum(b.values())) if common else 0.0


def ours(program, folder, pages):
    begin = time.perf_counter()
    run = subprocess.run([program, "annotate", str(folder)], capture_output=True, check=False)
    took = time.perf_counter() - begin
    found = {}
    for line in run.stdout.decode().splitlines():
        article = json.loads(line)["article"]
        found[article["path"]] = (article["text"], article["published"])
    return {name: found.get(name + ".html", ("", None)) for name, _, _ in pages}, took


def reading_time(program, folder):
    begin = time.perf_counter()
    subprocess.run([program, "inspect", str(folder)], capture_output=True, check=False)
    return time.perf_counter() - begin


def trafilatura_of(pages):
    from trafilatura import bare_extraction
    found = {}
    begin = time.perf_counter()
    for name, html, _ in pages:
        document = bare_extraction(html, include_comments=False, with_metadata=True)
        found[name] = (document.text or "", document.date) if document else ("", None)
    return found, time.perf_counter() - begin


def readability_of(pages):
    from lxml import html as markup
    from readability import Document
    found = {}
    begin = time.perf_counter()
    for name, html, _ in pages:
        found[name] = (markup.fromstring(Document(html).summary()).text_content(), None)
    return found, time.perf_counter() - begin


def report(label, found, took, pages, worst):
    scores = {name: f1(found[name][0], story.text()) for name, _, story in pages}
    dates = sum(found[name][1] == story.iso_day for name, _, story in pages)
    print(f"{label:12} text F1 {100 * sum(scores.values()) / len(scores):.2f}  dates {dates}/{len(pages)}  {took:.2f} s")
    if worst:
        for name, score in sorted(scores.items(), key=lambda item: item[1])[:12]:
            print(f"    {score:.3f} {name}")
        print("    dates wrong:", [(name, found[name][1], story.iso_day) for name, _, story in pages if found[name][1] != story.iso_day][:12])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--variants", type=int, default=3)
    parser.add_argument("--worst", action="store_true")
    call = parser.parse_args()
    pages = list(templates.pages(call.variants))
    with tempfile.TemporaryDirectory() as folder:
        for name, html, _ in pages:
            (pathlib.Path(folder) / f"{name}.html").write_text(html)
        found, _ = ours(call.program, folder, pages)
        took = reading_time(call.program, folder)
    report("throughline", found, took, pages, call.worst)
    for label, other in (("trafilatura", trafilatura_of), ("readability", readability_of)):
        try:
            report(label, *other(pages), pages, call.worst)
        except ImportError:
            print(f"{label}: not installed")


main()
