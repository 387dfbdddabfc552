"""Each rule of scripts/check_layers.py: what breaks it is reported with its line, what keeps it is not."""

import importlib.util
import pathlib
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("check_layers", ROOT / "scripts" / "check_layers.py")
layers = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(layers)

STAGES = ["read", "segment", "language", "temporal", "actors", "claims", "graph", "timeline", "diff"]


class Repository:
    """A small repository that keeps every rule until a test changes a file."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.write("src/CMakeLists.txt", "".join(f"throughline_stage({room})\n" for room in layers.ROOMS))
        self.write("include/throughline/stages.hpp",
                   "".join(f"// ---- {i}. {room}/: what\n" for i, room in enumerate(STAGES, 1)))

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def faults(self):
        return [fault for check in layers.CHECKS for fault in check(self.root)]


class CheckLayers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.repository = Repository(folder.name)

    def assert_kept(self, path, text):
        self.repository.write(path, text)
        self.assertEqual(self.repository.faults(), [])

    def assert_broken(self, path, text, *faults):
        self.repository.write(path, text)
        self.assertEqual(self.repository.faults(), list(faults))

    def test_a_stage_sees_base_values_and_itself(self):
        self.assert_kept("src/claims/a.cpp", '#include "claims/a.hpp"\n#include "base/text.hpp"\n'
                         '#include "values/count_bounds.hpp"\n#include "throughline/stages.hpp"\n')

    def test_a_stage_sees_no_other_stage(self):
        self.assert_broken("src/claims/a.cpp", '\n#include "temporal/rules.hpp"\n',
                           'src/claims/a.cpp:2: claims/ may not include "temporal/rules.hpp" of temporal/')

    def test_siblings_do_not_see_each_other(self):
        self.assert_broken("src/render/a.cpp", '#include "formats/json_writer.hpp"\n',
                           'src/render/a.cpp:1: render/ may not include "formats/json_writer.hpp" of formats/')

    def test_base_sees_the_seams_only(self):
        self.assert_kept("src/base/a.cpp", '#include "throughline/day.hpp"\n#include "throughline/result.hpp"\n')
        self.assert_broken("src/base/a.cpp", '#include "throughline/claim.hpp"\n',
                           'src/base/a.cpp:1: base/ may include the seams only, not "throughline/claim.hpp"')

    def test_a_room_does_not_see_the_public_header_of_a_later_one(self):
        self.assert_kept("src/publish/a.cpp", '#include "throughline/render.hpp"\n')
        self.assert_broken("src/graph/a.cpp", '#include "throughline/formats.hpp"\n',
                           'src/graph/a.cpp:1: graph/ comes before formats/ and may not include "throughline/formats.hpp"')

    def test_an_include_names_its_room(self):
        self.assert_broken("src/graph/a.cpp", '#include "a.hpp"\n',
                           'src/graph/a.cpp:1: "a.hpp" names no room: write the path from src/')

    def test_a_folder_that_is_no_room_is_named(self):
        self.assert_broken("src/utils/a.cpp", "int x;\n",
                           "src/utils/a.cpp:1: utils/ is no room of the table in scripts/check_layers.py")

    def test_each_library_has_its_room(self):
        libraries = {"boost/graph/adjacency_list.hpp": "graph", "boost/date_time/gregorian_calendar.hpp": "base",
                     "cxxopts.hpp": "cli", "rapidjson/reader.h": "formats", "sqlite3.h": "store",
                     "fstream": "publish", "chrono": "cli", "iostream": "cli"}
        for header, room in libraries.items():
            with self.subTest(header=header):
                self.assert_kept(f"src/{room}/a.cpp", f"#include <{header}>\n")
                self.repository.write("src/timeline/a.cpp", f"#include <{header}>\n")
                faults = self.repository.faults()
                self.assertEqual(len(faults), 1)
                self.assertIn("src/timeline/a.cpp:1: timeline/ may not use", faults[0])
                self.repository.write("src/timeline/a.cpp", "")

    def test_nobody_has_std_regex_or_chance(self):
        for room in layers.ROOMS:
            for header in ("regex", "boost/regex.hpp", "random"):
                with self.subTest(room=room, header=header):
                    self.repository.write(f"src/{room}/a.cpp", f"#include <{header}>\n")
                    self.assertEqual(len(self.repository.faults()), 1)
                    self.repository.write(f"src/{room}/a.cpp", "")

    def test_clocks_environment_and_files_are_seen_in_the_code_not_in_comments(self):
        self.assert_kept("src/graph/a.cpp", "// no system_clock, no getenv\nint localtime_free;\n")
        for code in ("auto t = std::chrono::system_clock::now();", 'auto h = std::getenv("HOME");',
                     "std::ofstream out(path);"):
            with self.subTest(code=code):
                self.repository.write("src/graph/a.cpp", code)
                self.assertEqual(len(self.repository.faults()), 1)

    def test_public_headers_stand_on_the_standard_library(self):
        self.assert_kept("include/throughline/a.hpp", '#include <string_view>\n#include "throughline/day.hpp"\n')
        self.assert_broken("include/throughline/a.hpp", "#include <rapidjson/document.h>\n",
                           "include/throughline/a.hpp:1: a public header may not include rapidjson/document.h")
        self.assert_broken("include/throughline/a.hpp", '#include "base/text.hpp"\n',
                           "include/throughline/a.hpp:1: a public header may not include base/text.hpp")

    def test_a_stage_links_to_earlier_ones_only(self):
        lines = [f"throughline_stage({room})" for room in layers.ROOMS]
        lines[2] = "throughline_stage(read USES values claims LINKS fmt::fmt)"
        self.assert_broken("src/CMakeLists.txt", "\n".join(lines),
                           "src/CMakeLists.txt:3: read links to claims, which does not come before it")

    def test_the_link_order_is_that_of_the_table(self):
        rooms = list(layers.ROOMS)
        rooms[3], rooms[4] = rooms[4], rooms[3]
        self.repository.write("src/CMakeLists.txt", "".join(f"throughline_stage({room})\n" for room in rooms))
        self.assertIn("src/CMakeLists.txt:1: the stages stand as", self.repository.faults()[0])

    def test_stages_are_declared_and_numbered_in_order(self):
        self.repository.write("include/throughline/stages.hpp", "// ---- 1. segment/: a\n// ---- 2. read/: b\n")
        self.assertIn("the stages are declared as segment read", self.repository.faults()[0])
        self.repository.write("include/throughline/stages.hpp", "// ---- 1. read/: a\n// ---- 3. segment/: b\n")
        self.assertIn("do not count up from 1", self.repository.faults()[0])

    def test_the_pipeline_calls_the_stages_in_order(self):
        calls = ["split_sentences(t);", "x->language.analyse(t);", "x->times.find_times(a);",
                 "x->actors.resolve_actors(a);", "x->claims.extract_claims(a);", "build_graph(c);", "build_timeline(g);"]
        path = "src/pipeline/pipeline.cpp"
        self.assert_kept(path, "\n".join(calls))
        self.assert_broken(path, "\n".join(calls[:-1]), f"{path}:1: the stage timeline is not called")
        calls[0], calls[1] = calls[1], calls[0]
        self.repository.write(path, "\n".join(calls))
        self.assertIn("the stages are called as language segment", self.repository.faults()[0])

    def test_the_spec_has_a_chapter_a_stage_with_its_number(self):
        for number, room in enumerate(STAGES, 1):
            self.repository.write(f"docs/spec/{number:02}-{room}.md", "")
        self.assertEqual(self.repository.faults(), [])
        self.assert_kept("docs/spec/10-formats.md", "")
        self.assert_broken("docs/spec/04-actors.md", "",
                           "docs/spec/04-actors.md:1: its number belongs to another stage in stages.hpp")

    def test_a_chapter_that_is_missing_is_named(self):
        self.repository.write("docs/spec/01-read.md", "")
        self.assertIn("docs/spec/02-segment.md:1: is missing: stages.hpp declares this stage", self.repository.faults())


if __name__ == "__main__":
    unittest.main()
