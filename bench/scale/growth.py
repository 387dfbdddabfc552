#!/usr/bin/env python3
"""Time and memory of `build` against the number of articles, on synthetic claims.

    growth.py PROGRAM [--sizes 1000,10000,100000] [--whole] [--hostile]

Prints seconds of processor time and peak memory of each size, and the exponent between neighbours: log of the growth
over log of the growth of articles. --hostile gives every article one actor and one day. --whole builds from articles
instead of claims, with reading and language.
"""
import argparse
import math
import os
import pathlib
import subprocess
import tempfile

from synthetic import Story


def measure(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{' '.join(command)} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    about, _, rest = __doc__.partition("\n")
    ap = argparse.ArgumentParser(description=about, epilog=rest, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("program")
    ap.add_argument("--sizes", default="1000,10000,100000")
    ap.add_argument("--whole", action="store_true")
    ap.add_argument("--hostile", action="store_true")
    args = ap.parse_args()
    before = None
    print("| articles | seconds | exponent | MiB | exponent |\n| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "input.jsonl"
        for size in map(int, args.sizes.split(",")):
            story = Story(1, size, args.hostile)
            (story.write_articles if args.whole else story.write_claims)(source)
            now = (size, *measure([args.program, "build", str(source), "-j", "1", "-q", "-o", str(source) + ".json"]))
            grown = ["", ""] if before is None else [
                f"{math.log(now[i] / before[i]) / math.log(now[0] / before[0]):.2f}" for i in (1, 2)]
            print(f"| {size} | {now[1]:.2f} | {grown[0]} | {now[2]:.0f} | {grown[1]} |", flush=True)
            before = now


if __name__ == "__main__":
    main()
