"""Whole results, compared byte for byte with files that were read by eye.

    goldens.py --update     makes the files again (scripts/update_goldens)

Of each sample the timeline, the page and every actor; of the seed article, which is no part of the project, offsets, dates, ids and
figures, none of its sentences.
"""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = sorted(path.parent for path in (ROOT / "samples").glob("*/articles"))
SEED = pathlib.Path(os.environ.get("THROUGHLINE_SHARED", ROOT.parent / "shared")) / "seed" / "independent-2025-03-05.txt"
SEED_GOLDEN = ROOT / "tests" / "golden" / "seed.tsv"
ACTOR_GOLDENS = ROOT / "tests" / "golden" / "actors"


def output_of(program, *arguments):
    done = subprocess.run([program, *map(str, arguments), "--quiet"], capture_output=True, timeout=300)
    if done.returncode not in (0, 3):
        raise RuntimeError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def actor_row(actor, kind="actor"):
    return "\t".join((kind, actor["id"], actor["kind"], actor["name"], "|".join(actor["aliases"]) or "-",
                      "|".join(actor["roles"]) or "-"))


def by_kind(actors):
    return sorted(actors, key=lambda actor: (actor["kind"], actor["name"], actor["id"]))


def actors_beside(program, sample, timeline):
    """Actors of the articles that no claim speaks of, each id once, with all its roles and aliases."""
    known = {actor["id"] for actor in timeline["actors"]}
    known |= {merge["from"] for actor in timeline["actors"] for merge in actor["merged"]}
    found = {}
    for line in output_of(program, "annotate", sample / "articles", "--format", "json").splitlines():
        for actor in json.loads(line)["actors"]:
            if actor["id"] not in known:
                one = found.setdefault(actor["id"], {**actor, "aliases": [], "roles": []})
                for part in ("aliases", "roles"):
                    one[part] = sorted({*one[part], *actor[part]})
    return found.values()


def sample_actors(program, sample):
    """Every actor of a sample, by kind and name: those of its claims, merged, and those that are only found."""
    timeline = json.loads(output_of(program, "build", sample / "articles", "--entries", "all"))
    lines = ["# actor\tid\tkind\tname\taliases\troles", *map(actor_row, by_kind(timeline["actors"])), "# in no claim"]
    lines += [actor_row(actor, "found") for actor in by_kind(actors_beside(program, sample, timeline))]
    return {ACTOR_GOLDENS / f"{sample.name}.tsv": ("\n".join(lines) + "\n").encode()}


def sample_results(program, sample):
    """Golden file → bytes."""
    return sample_actors(program, sample) | {sample / "expected" / name: output_of(program, "build", sample / "articles", "--format", form)
            for name, form in (("timeline.json", "json"), ("page.html", "html"), ("timeline.md", "md"))}


def span(of):
    return f"{of['begin']}-{of['end']}" if of else "-"


def days(date):
    return f"{date['first']}..{date['last']}" if date else "-"


def claim_row(claim, names):
    return "\t".join((
        claim["id"], claim["kind"], claim["modality"], claim["polarity"], span(claim["quote"]),
        claim["predicate"]["lemma"], claim["predicate"]["class"], span(claim["predicate"]), days(claim["date"]),
        ",".join(f"{names.get(actor['id'], actor['id'])}:{actor['role']}" for actor in claim["actors"]) or "-",
        ",".join(names.get(speaker["actor"], span(speaker)) for speaker in claim["attributed_to"]) or "-",
        ",".join(f"{count['measure']}/{count['of']}={count['qualifier']} {count['value'] or count['low']}"
                 for count in claim["counts"]) or "-",
        f"{claim['status']['subject']}={claim['status']['state']}" if claim["status"] else "-"))


def seed_result(program):
    timeline = json.loads(output_of(program, "build", SEED, "--entries", "all"))
    names = {actor["id"]: actor["name"] for actor in timeline["actors"]}
    lines = ["# actor\tid\tkind\tname\taliases\troles"]
    lines += [actor_row(actor) for actor in timeline["actors"]]
    lines += ["# claim\tid\tkind\tmodality\tpolarity\tquote\tlemma\tclass\tpredicate\tdays\tactors\tspeakers\tcounts\tstatus"]
    claims = sorted(timeline["claims"], key=lambda claim: (claim["quote"]["begin"], claim["predicate"]["begin"], claim["id"]))
    lines += ["claim\t" + claim_row(claim, names) for claim in claims]
    lines += ["# entry\tid\tdays\tclaims"]
    lines += ["\t".join(("entry", entry["id"], days(entry["date"]), ",".join(entry["claims"])))
              for entry in timeline["entries"]]
    return {SEED_GOLDEN: ("\n".join(lines) + "\n").encode()}


def all_results(program):
    results = {}
    for sample in SAMPLES:
        results.update(sample_results(program, sample))
    if SEED.is_file():
        results.update(seed_result(program))
    return results


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit(__doc__)
    changed = 0
    for path, content in all_results(os.environ["THROUGHLINE"]).items():
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
            changed += 1
            print(path.relative_to(ROOT))
    print(f"{changed} golden files changed")
