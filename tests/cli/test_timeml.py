"""What `annotate --format timeml` prints can be read as XML, and its text is the given one."""

import unittest
import xml.etree.ElementTree

import cli_case

TEXTS = {
    "plain": "The crane fell on Monday. It was mended two days later.\n",
    "markup": "Cranes & <b>ferries</b> stopped yesterday; \"all\" of them, ]]> too.\n",
    "spaces": "\n  \tThe lock\u00a0opened on 5\u00a0May.  \n\n\n   It shut on Friday.\n\n",
    "wide": "\u201cCaf\u00e9s\u201d closed on Monday \u2014 until 7\u20139 May. \U0001f6a2 sailed on 12 May.\n",
    "returns": "The quay shut in March.\r\n\r\nIt opened in April.\r\n",
    "none": "Nothing here says when.",
}


class TimemlTest(cli_case.CliCase):
    def timeml(self, text, *options):
        path = self.folder / "article.txt"
        path.write_bytes(text.encode())
        return self.run_program("annotate", "--plain", "--format", "timeml", *options, path)

    def test_the_text_is_the_given_one_after_unescaping(self):
        for name, text in TEXTS.items():
            with self.subTest(name):
                root = xml.etree.ElementTree.fromstring(self.timeml(text, "--published", "2025-03-05")[0].encode())
                self.assertEqual("".join(root.find("TEXT").itertext()), text)

    def test_every_time_has_an_id_of_its_own_a_type_and_a_value(self):
        out = self.timeml(TEXTS["plain"], "--published", "2025-03-05")[0]
        times = list(xml.etree.ElementTree.fromstring(out.encode()).iter("TIMEX3"))
        self.assertEqual([(t.get("tid"), t.get("type"), t.get("value")) for t in times],
                         [("t0", "DATE", "2025-03-05"), ("t1", "DATE", "2025-03-03"), ("t2", "DATE", "2025-03-05")])

    def test_a_missing_publication_day_is_said_once(self):
        out, said = self.timeml(TEXTS["plain"])[:2]
        self.assertEqual(said.count("undated-article"), 1)
        self.assertIn('value="XXXX-WXX-1"', out)
        self.assertNotIn("undated-article", self.timeml(TEXTS["plain"], "--published", "2025-03-05")[1])


if __name__ == "__main__":
    unittest.main()
