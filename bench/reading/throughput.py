#!/usr/bin/env python3
"""How fast pages and JSON lines are read, by the processor time of `inspect`, the start of the program taken off.

Usage: throughput.py PROGRAM [--pages N] [--lines N]
"""
import argparse
import json
import pathlib
import resource
import subprocess
import tempfile

import templates
from stories import Story


def seconds(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "inspect", str(path)], capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--pages", type=int, default=900)
    parser.add_argument("--lines", type=int, default=4000)
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "one.txt").write_text("The quay is closed.")
        start = min(seconds(call.program, folder / "one.txt") for _ in range(3))
        pages = folder / "pages"
        pages.mkdir()
        size = 0
        filler = "<script>" + "var a = 1 < 2; // nothing to read\n" * 1200 + "</script>"
        for i in range(call.pages):
            html = templates.TEMPLATES[i % len(templates.TEMPLATES)](Story(i)).replace("</head>", filler + "</head>")
            (pages / f"{i}.html").write_text(html)
            size += len(html.encode())
        took = seconds(call.program, pages) - start
        print(f"pages: {size / 1e6:.1f} MB in {took:.2f} s: {size / 1e6 / took:.1f} MB/s, {call.pages / took:.0f} pages/s")
        wire = folder / "wire.jsonl"
        lines = "".join(json.dumps({"date": "2024-05-14", "title": Story(i).title, "text": Story(i).text(), "html": "x" * 20000}) + "\n"
                        for i in range(call.lines))
        wire.write_text(lines)
        took = seconds(call.program, wire) - start
        print(f"lines: {len(lines) / 1e6:.1f} MB in {took:.2f} s: {len(lines) / 1e6 / took:.1f} MB/s")


main()
