"""What changed between two days of a story, and who says so."""

import html
import json
import re
import unittest
from xml.etree import ElementTree

from cli_case import ROOT, CliCase

GAZA = ROOT / "samples" / "gaza-ceasefire-2025" / "articles"


class Diff(CliCase):
    def setUp(self):
        super().setUp()
        for day in ("2025-03-04", "2025-03-18"):
            self.run_program("build", GAZA, "--as-of", day, "-o", f"{day}.json")

    def diff(self, *arguments, **options):
        return self.run_program("diff", "2025-03-04.json", "2025-03-18.json", *arguments, **options)[0]

    def test_json_lists_what_was_added_and_changed_with_the_claims_that_say_so(self):
        diff = json.loads(self.diff("--format", "json"))
        later = json.loads((self.folder / "2025-03-18.json").read_text())
        claims = {claim["id"]: claim for claim in later["claims"]}
        self.assertTrue(any("2025-03-18" == entry["date"]["first"] for entry in diff["added"]))
        ceasefire = [change for change in diff["tracks"] if "ceasefire" in change["subject"]]
        self.assertTrue(any(change["after"] and change["after"]["state"] == "ended" for change in ceasefire), ceasefire)
        for change in diff["tracks"] + diff["changed"]:
            self.assertTrue(change["why"], change)
        for change in ceasefire:
            self.assertTrue(any(claim in claims for claim in change["why"]))

    def test_text_tells_the_most_important_first_with_the_sentence_that_says_so(self):
        text = self.diff()
        self.assertTrue(text.startswith("What changed between 4 and 18 March 2025\n5 reports came in, from "), text)
        first = text[text.index("\n* "):].split("\n\n")[0]
        self.assertRegex(first, r"\* Ceasefire between Hamas and Israel: ended, no longer ")
        self.assertRegex(first, r'\n    "')
        self.assertRegex(text, r"\n\* \d+ March 2025: ")

    def test_markdown_tells_the_same(self):
        text = self.diff("--format", "md")
        self.assertIn("# What changed between 4 and 18 March 2025\n", text)
        self.assertIn("- **status.** Ceasefire between Hamas and Israel: ended", text)

    def test_an_atom_entry_tells_the_same(self):
        entry = ElementTree.fromstring(self.diff("--format", "atom"))
        atom = "{http://www.w3.org/2005/Atom}"
        self.assertEqual(entry.tag, atom + "entry")
        self.assertTrue(entry.find(atom + "id").text.startswith("urn:throughline:diff:"))
        self.assertEqual(entry.find(atom + "updated").text, "2025-03-18T00:00:00Z")
        self.assertIn("Ceasefire between Hamas and Israel", "".join(entry.find(atom + "content").itertext()))

    def test_developments_are_ranked_and_name_their_claims(self):
        diff = json.loads(self.diff("--format", "json"))
        ranks = [development["importance"] for development in diff["developments"]]
        self.assertEqual(ranks, sorted(ranks, reverse=True))
        self.assertTrue(all(development["why"] for development in diff["developments"]))

    def test_html_tells_the_same(self):
        page = self.diff("--format", "html")
        self.assertIn("<h1>What changed between 4 and 18 March 2025</h1>", page)
        headings = re.findall(r'<h3 dir="auto">([^<]*)', page)
        self.assertTrue(headings[0].startswith("Ceasefire between Hamas and Israel: ended, no longer "), headings)
        self.assertEqual(["* " + html.unescape(heading) for heading in headings],
                         [" ".join(part.split("\n    ")[0].split()).removesuffix(".")
                          for part in self.diff().split("\n\n") if part.startswith("* ")])

    def test_a_timeline_does_not_differ_from_itself(self):
        out, _ = self.run_program("diff", "2025-03-04.json", "2025-03-04.json", "--format", "json", "--exit-code")
        diff = json.loads(out)
        for part in ("added", "removed", "changed", "tracks", "patch"):
            self.assertEqual(diff[part], [], part)
        self.assertEqual(diff["disagreements"], {"opened": [], "closed": []})

    def test_the_patch_gives_the_other_timeline(self):
        diff = json.loads(self.diff("--format", "json"))
        earlier = json.loads((self.folder / "2025-03-04.json").read_text())
        later = json.loads((self.folder / "2025-03-18.json").read_text())
        self.assertEqual(patched(earlier, diff["patch"]), later)


class RoundTrip(CliCase):
    def test_the_patch_between_any_two_of_ten_versions_gives_the_other(self):
        for sample in ("gaza-ceasefire-2025", "harbour-strike", "suez-2021"):
            articles = ROOT / "samples" / sample / "articles"
            self.run_program("add", "-q", "--store", f"{sample}.db", articles, status=(0, 3))
            days = sorted({path.name[:10] for path in articles.iterdir() if path.name[:2] == "20"})
            days = (days * 10)[:10] if len(days) < 10 else [days[i * (len(days) - 1) // 9] for i in range(10)]
            for number, day in enumerate(days):
                entries = () if number % 2 else ("--entries", "all")
                self.run_program("build", "-q", f"{sample}.db@{day}", *entries, "-o", f"{number}.json", status=(0, 3))
            versions = [json.loads((self.folder / f"{number}.json").read_text()) for number in range(10)]
            for a in range(10):
                for b in range(10):
                    out, _ = self.run_program("diff", f"{a}.json", f"{b}.json", "--format", "json")
                    with self.subTest(sample=sample, a=a, b=b):
                        self.assertEqual(patched(json.loads(json.dumps(versions[a])), json.loads(out)["patch"]), versions[b])


def patched(document, patch):
    """RFC 6902, as far as add, remove and replace go: another's reading of the patch than the program's own."""
    root = {"": document}
    for operation in patch:
        *path, last = ["", *(part.replace("~1", "/").replace("~0", "~") for part in operation["path"].split("/")[1:])]
        parent = root
        for part in path:
            parent = parent[int(part)] if isinstance(parent, list) else parent[part]
        if isinstance(parent, list):
            index = len(parent) if last == "-" else int(last)
            if operation["op"] == "add":
                parent.insert(index, operation["value"])
            elif operation["op"] == "remove":
                del parent[index]
            else:
                parent[index] = operation["value"]
        elif operation["op"] == "remove":
            del parent[last]
        else:
            parent[last] = operation["value"]
    return root[""]


if __name__ == "__main__":
    unittest.main()
