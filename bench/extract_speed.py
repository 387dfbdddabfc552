#!/usr/bin/python3
"""Measures `throughline extract` on one core: articles a second, and memory for N and for four times N articles.

  extract_speed.py PROGRAM TEXTS...

TEXTS are plain text files; their words are cut into articles of 1,100 words. Nothing is written but a temporary folder.
"""
import argparse
import pathlib
import resource
import subprocess
import tempfile
import time

WORDS = 1100


def cut(paths):
    words = [word for path in paths for word in pathlib.Path(path).read_text(encoding="utf-8").split(" ")]
    return [" ".join(words[i:i + WORDS]) for i in range(0, len(words) - WORDS + 1, WORDS)]


def run(program, articles):
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(articles):
            (pathlib.Path(folder) / f"2024-05-15-{i:05d}.txt").write_text(f"Article {i}\n\n{text}\n", encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        started = time.monotonic()
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", f"{folder}/memory", program, "extract", "-q", "-j", "1",
                        "-o", f"{folder}/claims.jsonl", folder], check=True)
        wall = time.monotonic() - started
        user = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        return user, wall, int((pathlib.Path(folder) / "memory").read_text()) // 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("texts", nargs="+")
    args = parser.parse_args()
    articles = cut(args.texts)
    many = (articles * (400 // len(articles) + 1))[:400] if articles else []
    if not many:
        parser.error(f"the texts have fewer than {WORDS} words")
    for count in (100, 400):
        user, wall, memory = run(args.program, many[:count])
        print(f"{count} articles: {count / user:.0f} a second of processor time, {count / wall:.0f} of the clock, {memory} MB")


if __name__ == "__main__":
    main()
