"""Every fuzz target runs under libFuzzer and the sanitizers for a while without a fault.

THROUGHLINE_FUZZ_SECONDS says how long each one runs; 60 unless told. Skipped where there is no clang.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = os.environ.get("THROUGHLINE_FUZZ_SECONDS", "60")


def run(*command):
    subprocess.run([str(word) for word in command], cwd=ROOT, check=True)


def fuzz(program, folder):
    seeds = ROOT / "fuzz" / "seeds" / program.name.removeprefix("fuzz_")
    run(program, f"-max_total_time={SECONDS}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=65536", "-print_final_stats=1",
        f"-artifact_prefix={folder}/", folder, seeds)


def main():
    compiler = shutil.which("clang++-14") or shutil.which("clang++")
    if not compiler:
        print("skipped: there is no clang")
        return 77
    run("cmake", "--preset", "fuzz", f"-DCMAKE_CXX_COMPILER={compiler}",
        f"-DCMAKE_C_COMPILER={compiler.replace('clang++', 'clang')}")
    targets = sorted(file.stem for file in (ROOT / "fuzz" / "seeds").iterdir())
    run("cmake", "--build", "--preset", "fuzz", "--target", *[f"fuzz_{name}" for name in targets])
    for name in targets:
        with tempfile.TemporaryDirectory() as folder:
            fuzz(ROOT / "build" / "fuzz" / "fuzz" / f"fuzz_{name}", folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
