#!/usr/bin/env python3
"""Sorts tables in place: header first, rows in byte order, exact duplicates dropped.

Usage: sort_table.py TABLE.tsv...   (run it after adding rows by hand)
"""
import sys
from pathlib import Path


def sorted_table(text):
    lines = [line for line in text.split("\n") if line.strip()]
    header = [line for line in lines if line.startswith("#")]
    rows = {line for line in lines if not line.startswith("#")}
    ordered = sorted(rows, key=lambda row: row.encode("utf-8"))
    return "\n".join(header + ordered) + "\n"


def main(paths):
    for name in paths:
        path = Path(name)
        path.write_text(sorted_table(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
