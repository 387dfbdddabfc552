"""Every C++ source is as clang-format writes it."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    sys.exit(subprocess.run([ROOT / "scripts" / "format", "--check"]).returncode)
