"""The repository keeps the rules of scripts/check_layers.py."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    sys.exit(subprocess.run([sys.executable, "-B", ROOT / "scripts" / "check_layers.py", ROOT]).returncode)
