"""The story as a graph is read by programs that we did not write: networkx and Graphviz."""

import json
import shutil
import subprocess
import unittest

from cli_case import ROOT, CliCase

try:
    import networkx
except ImportError:
    networkx = None

HOSTILE = """Title: "Quotes" & <tags> \\ ends
Published: 2024-04-08
Source: The <b>Lorn</b> Gazette

The ferry "Alba" & Sons hit a pier <in Lorn> on Sunday. Ida Thorsen closed the \\"pier\\" on Monday.
"""


class GraphFormats(CliCase):
    def setUp(self):
        super().setUp()
        self.articles = self.story()
        self.write("story/hostile.txt", HOSTILE)

    def built(self, name):
        self.run_program("build", self.articles, "--entries", "all", "-q", "-o", self.folder / name, status=(0, 3))
        return self.folder / name

    def timeline(self):
        return json.loads(self.built("story.json").read_text(encoding="utf-8"))

    def check_nodes(self, graph):
        timeline = self.timeline()
        self.assertTrue({entry["id"] for entry in timeline["entries"]} <= set(graph.nodes))
        labels = {data.get("label") for _, data in graph.nodes(data=True)}
        self.assertTrue({entry["headline"] for entry in timeline["entries"]} <= labels)
        cast = {(entry["id"], actor["id"]) for entry in timeline["entries"] for actor in entry["actors"]}
        self.assertTrue(cast <= {(a, b) for a, b in graph.edges()})

    @unittest.skipUnless(networkx, "python3-networkx is not there")
    def test_networkx_reads_the_graphml_with_every_entry_and_its_cast(self):
        self.check_nodes(networkx.read_graphml(self.built("story.graphml"), force_multigraph=True))

    @unittest.skipUnless(networkx, "python3-networkx is not there")
    def test_networkx_reads_the_gexf_with_every_entry_and_its_cast(self):
        self.check_nodes(networkx.read_gexf(self.built("story.gexf")))

    @unittest.skipUnless(shutil.which("dot"), "graphviz is not there")
    def test_graphviz_reads_the_dot_with_every_entry(self):
        done = subprocess.run(["dot", "-Tjson0", self.built("story.dot")], capture_output=True, check=True, timeout=60)
        self.assertEqual(done.stderr, b"")
        names = {node["name"] for node in json.loads(done.stdout)["objects"]}
        self.assertTrue({entry["id"] for entry in self.timeline()["entries"]} <= names)

    def test_a_query_says_how_many_events_it_left_out(self):
        _, told = self.run_program("build", self.articles, "--query", "arrested", "-o", self.folder / "few.json",
                                   status=(0, 3))
        story = json.loads((self.folder / "few.json").read_text(encoding="utf-8"))["story"]
        self.assertGreater(story["left_out"], 0)
        self.assertIn(f"{story['left_out']} events of other matters left out", told)

    def test_the_summary_counts_the_storylines_of_several_entries(self):
        articles = ROOT / "samples" / "suez-2021" / "articles"
        _, told = self.run_program("build", articles, "-o", self.folder / "all.json", status=(0, 3))
        entries = json.loads((self.folder / "all.json").read_text(encoding="utf-8"))["entries"]
        lines = [entry["storyline"] for entry in entries if entry.get("storyline")]
        self.assertGreater(len(lines), 2)
        self.assertIn(f", {sum(lines.count(line) > 1 for line in set(lines))} storylines", told)


if __name__ == "__main__":
    unittest.main()
