"""docs/ERRORS.md lists the codes that the program can say, and no other."""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = r"[a-z0-9]+(?:-[a-z0-9]+)+"
# Where a code is written down in the source: as the member, or as the first or second argument of what makes a diagnostic.
MADE = re.compile(r'(?:\.code\s*=\s*|Severity::\w+,\s*|\b(?:usage_error|\w*fault|\w*error|skip|trouble)\((?:[\w\->.]+,\s*){0,2})'
                  rf'"({CODE})"')


def documented():
    text = (ROOT / "docs" / "ERRORS.md").read_text()
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    return {code for row in rows for code in re.findall(rf"`({CODE})`", row)}


def sources():
    return "\n".join(path.read_text() for path in sorted((ROOT / "src").rglob("*.cpp")))


class ErrorList(unittest.TestCase):
    def test_every_code_in_the_list_can_be_said(self):
        source = sources()
        self.assertEqual([code for code in sorted(documented()) if f'"{code}"' not in source], [])

    def test_every_code_that_can_be_said_is_in_the_list(self):
        made = set(MADE.findall(sources()))
        self.assertGreater(len(made), 40)
        self.assertEqual(sorted(made - documented()), [])


if __name__ == "__main__":
    unittest.main()
