#!/usr/bin/python3
"""Measures `throughline extract` on one core: articles a second, and memory for more and more articles.

  extract_speed.py PROGRAM [--counts 100,400,1600] TEXTS...

TEXTS are plain text files of news; their words are cut into articles of 1,100 words. Where more are wanted than there are,
they come again with some words exchanged, so that no two are copies. Nothing is written but a temporary folder.
"""
import argparse
import os
import pathlib
import random
import subprocess
import tempfile
import time

WORDS = 1100


def cut(paths):
    words = [word for path in paths for word in pathlib.Path(path).read_text(encoding="utf-8").split(" ")]
    return [" ".join(words[i:i + WORDS]) for i in range(0, len(words) - WORDS + 1, WORDS)]


def article(articles, i):
    if i < len(articles):
        return articles[i]
    chance = random.Random(i)
    words = articles[i % len(articles)].split(" ")
    for place in range(0, len(words), 7):
        other = chance.randrange(len(words))
        words[place], words[other] = words[other], words[place]
    return " ".join(words)


def run(program, articles, count):
    with tempfile.TemporaryDirectory() as folder:
        inputs = pathlib.Path(folder, "articles")
        inputs.mkdir()
        for i in range(count):
            (inputs / f"2024-05-15-{i:05d}.txt").write_text(f"Article {i}\n\n{article(articles, i)}\n", encoding="utf-8")
        started = time.monotonic()
        process = subprocess.Popen([program, "extract", "-q", "-j", "1", "-o", f"{folder}/claims.jsonl", inputs])
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            raise SystemExit("extract failed")
        return usage.ru_utime + usage.ru_stime, time.monotonic() - started, usage.ru_maxrss // 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--counts", default="100,400,1600")
    args = parser.parse_args()
    articles = cut(args.texts)
    if not articles:
        parser.error(f"the texts have fewer than {WORDS} words")
    for count in map(int, args.counts.split(",")):
        used, wall, memory = run(args.program, articles, count)
        print(f"{count} articles: {count / used:.0f} a second of processor time, {count / wall:.0f} of the clock, {memory} MB")


if __name__ == "__main__":
    main()
