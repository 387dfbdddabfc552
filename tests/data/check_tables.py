#!/usr/bin/env python3
"""Checks the tables of data/: headers, UTF-8, columns, order, keys, cross references, and that the generated ones are
what the generator makes. Says 'skipped' for a generated table whose inputs are not on this machine.

Usage: check_tables.py [REPOSITORY]
"""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent.parent)
DATA = ROOT / "data"
sys.path.insert(0, str(ROOT / "tools" / "gazetteers"))
import generate  # noqa: E402  (found only through the path above)
import inputs  # noqa: E402

MOST_BYTES = 2_000_000
WORD = r"\S(.*\S)?"
# Table → one pattern a column, and how many leading columns make a row's key.
TABLES = {
    "boilerplate": (["appeal|share|subscribe|newsletter|read_more|caption|byline|cookie|copyright|ad|comments|contact",
                     "prefix|contains|whole", WORD], 3),
    "class_words": (["[a-z]+", WORD], 1),
    "company_forms": ([WORD, "form|head"], 1),
    "countries": ([WORD, "[A-Z]{2}", WORD], 1),
    "dictionary_words": ([r"[^\W\dA-Z_]\S*", "no|too"], 1),
    "demonyms": ([WORD, WORD, "no|one|many|all", "country|territory|former|region|city|people|religion"], 1),
    "given_names": ([WORD, "[mfu]"], 1),
    "holidays": ([WORD, r"fixed \d\d-\d\d|(orthodox_)?easter [+-]\d+|[a-z]{3} ([1-5]|last) \d+( [+-]\d+)?|table \S+",
                  r"\d+|until \S+"], 1),
    "holiday_dates": (["[a-z_]+", r"\d{4}-\d\d-\d\d"], 2),
    "json_dialects": (["[a-z-]+", r"[\w.-]+", "articles|author|body|capture|id|ignored|language|modified|outlet|published|"
                       "sign|title|url"], 3),
    "known_organizations": ([WORD, WORD, "media|agency|military|group|party|government|company|body"], 1),
    "months": ([WORD, r"[1-9]|1[0-2]"], 1),
    "name_particles": ([WORD], 1),
    "no_actors": ([WORD], 1),
    "place_nouns": ([WORD], 1),
    "numbers": ([WORD, r"\d+|\d+/\d+|\d*\.\.\d*", "unit|teen|ten|scale|multiple|fraction|vague|article"], 1),
    "organization_nouns": ([WORD, "body|sort|thing"], 1),
    "page_cues": (["body|byline|caption|comments|furniture|hidden|keep|live", "[a-z0-9]+(-[a-z0-9]+)*"], 2),
    "page_meta": (["author|capture|language|modified|outlet|published|title|url", "[1-9]", r"[a-z0-9.:_-]+"], 3),
    "places": ([WORD, "city|region|water|site", ".*", WORD], 1),
    "seats": ([WORD, WORD, WORD], 1),
    "stopwords_by_language": (["[a-z]{2}", WORD], 2),
    "titles": ([WORD, "honorific|office|military|religious|academic|job|kin|modifier", "yes|no"], 1),
    "unnamed_groups": ([WORD, "official|military|police|armed|affected|public|protest|work|business|source|expert|"
                        "religious"], 1),
    "weekdays": ([WORD, "[1-7]"], 1),
}


def rows_of(name):
    lines = (DATA / f"{name}.tsv").read_bytes().decode("utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def check_shape(name):
    """Faults of one table taken alone."""
    raw = (DATA / f"{name}.tsv").read_bytes()
    lines = raw.decode("utf-8").split("\n")
    header = [line for line in lines if line.startswith("#")]
    rows = [line for line in lines if line and not line.startswith("#")]
    faults = [f"no header line '# {word}:'" for word in ("what", "columns", "source", "licence", "extend")
              if not any(line.startswith(f"# {word}: ") for line in header)]
    if b"\r" in raw or lines[-1] or "" in lines[:-1]:
        faults.append("not plain lines that end in LF")
    if lines[: len(header)] != header:
        faults.append("a comment among the rows")
    if rows != sorted(rows, key=lambda row: row.encode("utf-8")):
        faults.append("rows not in byte order: run tools/gazetteers/sort_table.py")
    return faults + check_cells(name, [row.split("\t") for row in rows])


def check_cells(name, rows):
    patterns, key = TABLES[name]
    faults = []
    for row in rows:
        if len(row) != len(patterns):
            faults.append(f"{len(row)} columns, not {len(patterns)}: {row}")
        elif not all(re.fullmatch(pattern, cell) for pattern, cell in zip(patterns, row)):
            faults.append(f"a cell that its column does not allow: {row}")
    keys = [tuple(row[:key]) for row in rows]
    return faults + [f"twice: {row}" for row, before in zip(keys[1:], keys) if row == before]


def check_references():
    """Names that must be in another table."""
    canonical = {row[2] for row in rows_of("countries")}
    faults = [f"demonyms: {row[1]} is not in countries" for row in rows_of("demonyms")
              if row[3] in ("country", "territory") and row[1] not in canonical]
    faults += [f"{name}: {row[2]} is not in countries" for name in ("places", "seats") for row in rows_of(name)
               if row[2] and row[2] not in canonical]
    dated = {row[0] for row in rows_of("holiday_dates")}
    faults += [f"holidays: no dates of {row[1]}" for row in rows_of("holidays")
               if row[1].startswith("table ") and row[1].split()[1] not in dated]
    return faults


def check_generated(name):
    absent = inputs.missing(generate.TABLES[name][1])
    if absent:
        print(f"skipped: {name} against its generator, for want of {', '.join(absent)}")
        return []
    same = (DATA / f"{name}.tsv").read_text(encoding="utf-8") == generate.table_text(name)
    return [] if same else [f"{name}: differs from what tools/gazetteers/generate.py makes"]


def main():
    present = {path.stem for path in DATA.glob("*.tsv")}
    faults = [f"{name}: missing" for name in TABLES if name not in present]
    for name in sorted(present & set(TABLES)):
        faults += [f"{name}: {fault}" for fault in check_shape(name)]
    faults = faults or check_references()
    for name in generate.TABLES:
        faults += check_generated(name)
    if sum((DATA / f"{name}.tsv").stat().st_size for name in present) > MOST_BYTES:
        faults.append(f"the tables are more than {MOST_BYTES} bytes together")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(present & set(TABLES))} tables checked, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
