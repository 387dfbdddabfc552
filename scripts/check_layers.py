#!/usr/bin/env python3
"""Checks who may include what, and that the places that tell the order of the stages tell the same.

Usage: check_layers.py [REPOSITORY]. Prints one line a violation, `path:line: what`; exit status 1 when there is one.
"""
import re
import sys
from pathlib import Path

# Every room, in the order in which data goes, and the rooms whose own headers it may include beside its own. What a
# stage gives to later ones is a public value, so that no stage needs another's folder.
ROOMS = {
    "base": [],
    "values": ["base"],
    "read": ["base", "values"],
    "segment": ["base", "values"],
    "language": ["base", "values"],
    "temporal": ["base", "values"],
    "actors": ["base", "values"],
    "claims": ["base", "values"],
    "graph": ["base", "values"],
    "timeline": ["base", "values"],
    "diff": ["base", "values"],
    "formats": ["base", "values"],
    "render": ["base", "values"],
    "store": ["base", "values"],
    "publish": ["base", "values"],
    "pipeline": ["base", "values"],
    "cli": ["base"],
}
# Public headers that base/ may include. All other rooms may include every public value.
SEAMS = ["day", "diagnostics", "file_system", "result", "span", "streaming", "tables"]
# Public headers that belong to a room: only these rooms may include them.
ROOM_HEADERS = {
    "formats": ["formats", "store", "publish", "pipeline", "cli"],
    "render": ["render", "publish", "cli"],
    "store": ["store", "publish", "pipeline", "cli"],
    "publish": ["publish", "pipeline", "cli"],
    "pipeline": ["pipeline", "cli"],
    "claim_spool": ["pipeline", "cli"],
}
DISK = ["base", "read", "store", "publish", "cli"]
# What is included or written, which rooms may, and how it is called in a message. The first pattern that fits decides.
INCLUDES = [
    (r"regex(\.h)?|boost/regex.*|boost/xpressive.*", [], "regular expressions that are not linear in time"),
    (r"boost/date_time/.*", ["base"], "Boost.Date_Time"),
    (r"boost/.*", ["graph"], "Boost"),
    (r"cxxopts\.hpp", ["cli"], "cxxopts"),
    (r"rapidjson/.*", ["read", "formats"], "RapidJSON"),
    (r"sqlite3\.h", ["store"], "SQLite"),
    (r"fstream|filesystem|dirent\.h|fcntl\.h|sys/stat\.h|sys/mman\.h|c?stdio(\.h)?|unistd\.h", DISK, "the disk"),
    (r"iostream", ["cli"], "the standard streams"),
    (r"chrono|c?time(\.h)?|sys/time\.h", ["cli"], "a clock"),
    (r"random", [], "chance"),
    (r"locale|c?locale(\.h)?", ["cli"], "a locale"),
]
WORDS = [
    (r"\bstd::regex\b|\bboost::regex\b", [], "regular expressions that are not linear in time"),
    (r"\b(system|steady|high_resolution)_clock\b|\b(clock_gettime|gettimeofday|localtime|gmtime|mktime)\b", ["cli"],
     "a clock"),
    (r"\b(getenv|setlocale)\b", ["cli"], "the environment"),
    (r"\b(fopen|[io]?fstream)\b", DISK, "the disk"),
]


def without_comment(line):
    return line.split("//", 1)[0]


def check_library(room, included):
    for pattern, rooms, name in INCLUDES:
        if re.fullmatch(pattern, included):
            if room not in rooms:
                return f"{room}/ may not use {name} (<{included}>)"
            break
    return None


def check_own(room, included):
    folder, _, rest = included.partition("/")
    name = rest.removesuffix(".hpp")
    if folder == "throughline":
        if room == "base" and name not in SEAMS:
            return f"base/ may include the seams only, not \"{included}\""
        if room not in ROOM_HEADERS.get(name, [room]):
            return f"{room}/ comes before {name}/ and may not include \"{included}\""
    elif folder in ROOMS:
        if folder != room and folder not in ROOMS[room]:
            return f"{room}/ may not include \"{included}\" of {folder}/"
    else:
        return f"\"{included}\" names no room: write the path from src/"
    return None


def check_line(room, line):
    include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
    if include and include[1] == "<":
        return check_library(room, include[2])
    if include:
        return check_own(room, include[2])
    for pattern, rooms, name in WORDS:
        if re.search(pattern, without_comment(line)) and room not in rooms:
            return f"{room}/ may not use {name}"
    return None


def check_sources(root):
    for file in sorted((root / "src").rglob("*.[ch]pp")):
        room = file.relative_to(root / "src").parts[0]
        if room not in ROOMS:
            yield f"{file.relative_to(root)}:1: {room}/ is no room of the table in scripts/check_layers.py"
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            fault = check_line(room, line)
            if fault:
                yield f"{file.relative_to(root)}:{number}: {fault}"


def check_public_headers(root):
    """Public headers include the standard library and each other: whoever installs the library needs nothing else."""
    for file in sorted((root / "include" / "throughline").glob("*.hpp")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not include:
                continue
            standard = include[1] == "<" and re.fullmatch(r"[a-z_]+", include[2])
            if not standard and not include[2].startswith("throughline/"):
                yield f"{file.relative_to(root)}:{number}: a public header may not include {include[2]}"


def check_links(root):
    """The order of src/CMakeLists.txt is that of the rooms, and a stage links to earlier ones only."""
    path = root / "src" / "CMakeLists.txt"
    seen = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        stage = re.match(r"throughline_stage\((\w+)(?:\s+USES\s+([a-z ]*?))?(?:\s+LINKS\b.*)?\)", line)
        if not stage:
            continue
        for used in (stage[2] or "").split():
            if used not in seen:
                yield f"src/CMakeLists.txt:{number}: {stage[1]} links to {used}, which does not come before it"
        seen.append(stage[1])
    if seen != list(ROOMS):
        yield f"src/CMakeLists.txt:1: the stages stand as {' '.join(seen)}, they should as {' '.join(ROOMS)}"


def declared_stages(root):
    """The numbered headings of stages.hpp: {1: "read", ...} in the order in which they stand."""
    text = (root / "include" / "throughline" / "stages.hpp").read_text(encoding="utf-8")
    return [(int(number), room) for number, room in re.findall(r"^// ---- (\d+)\. (\w+)/", text, re.M)]


def check_declarations(root):
    path = "include/throughline/stages.hpp"
    stages = declared_stages(root)
    order = [room for room in ROOMS if room in {name for _, name in stages}]
    if [room for _, room in stages] != order:
        yield f"{path}:1: the stages are declared as {' '.join(r for _, r in stages)}, they should be as {' '.join(order)}"
    if [number for number, _ in stages] != list(range(1, len(stages) + 1)) or not stages:
        yield f"{path}:1: the numbers of the stages do not count up from 1"


def check_calls(root):
    """The pipeline calls the stages in the order in which stages.hpp declares them."""
    calls = {"segment": r"split_sentences\(", "language": r"language\.analyse\(", "temporal": r"\.find_times\(",
             "actors": r"\.resolve_actors\(", "claims": r"\.extract_claims\(", "graph": r"\bbuild_graph\(",
             "timeline": r"\bbuild_timeline\("}
    path = root / "src" / "pipeline" / "pipeline.cpp"
    if not path.exists():
        return
    text = "\n".join(without_comment(line) for line in path.read_text(encoding="utf-8").splitlines())
    order = [room for _, room in declared_stages(root) if room in calls]
    places = {room: re.search(calls[room], text) for room in order}
    for room in order:
        if not places[room]:
            yield f"src/pipeline/pipeline.cpp:1: the stage {room} is not called"
    called = sorted((room for room in order if places[room]), key=lambda room: places[room].start())
    if called != [room for room in order if places[room]]:
        yield f"src/pipeline/pipeline.cpp:1: the stages are called as {' '.join(called)}"


def check_spec(root):
    """docs/spec holds one file a stage, numbered as stages.hpp numbers them."""
    if not (root / "docs" / "spec").is_dir():
        return
    expected = {f"{number:02}-{room}.md" for number, room in declared_stages(root)}
    found = {file.name for file in (root / "docs" / "spec").glob("[0-9][0-9]-*.md")}
    for name in sorted(expected - found):
        yield f"docs/spec/{name}:1: is missing: stages.hpp declares this stage"
    # Further chapters may follow, about what stages.hpp does not declare.
    for name in sorted(found - expected):
        if int(name[:2]) <= len(expected):
            yield f"docs/spec/{name}:1: its number belongs to another stage in stages.hpp"


CHECKS = [check_sources, check_public_headers, check_links, check_declarations, check_calls, check_spec]


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)
    faults = [fault for check in CHECKS for fault in check(root)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
