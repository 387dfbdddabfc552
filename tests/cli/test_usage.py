"""Wrong use is answered with one clear message, a remedy and exit status 2."""

import unittest

from cli_case import CliCase


class Usage(CliCase):
    def assert_refused(self, arguments, message):
        out, err = self.run_program(*arguments, status=2)
        self.assertEqual(out, "")
        self.assertEqual(err, message)

    def test_an_unknown_option_names_the_nearest_one(self):
        self.assert_refused(["build", "--tittle", "x", "folder"],
                            "error: build has no option --tittle [unknown-option]\n"
                            "  remedy: did you mean --title? see throughline build --help\n")

    def test_an_option_of_another_command_is_unknown_here(self):
        self.assert_refused(["verify", "a", "--since", "2024"],
                            "error: verify has no option --since [unknown-option]\n"
                            "  remedy: see throughline verify --help\n")

    def test_a_mistyped_command_names_the_nearest_one(self):
        self.assert_refused(["biuld", "folder"],
                            "error: there is no command \"biuld\" [unknown-command]\n"
                            "  remedy: did you mean build? see throughline --help\n")

    def test_a_command_is_wanted(self):
        self.assert_refused([], "error: throughline wants a command [missing-command]\n"
                                "  remedy: try throughline build FOLDER -o story.html\n")

    def test_operands_are_counted(self):
        self.assert_refused(["build"], "error: build wants PATH...|TIMELINE [missing-operand]\n"
                                       "  remedy: see throughline build --help\n")
        self.assert_refused(["diff", "a", "b", "c"],
                            "error: diff takes A B and no more; \"c\" is left over [extra-operand]\n"
                            "  remedy: see throughline diff --help\n")
        self.assert_refused(["log", "story.db"],
                            "error: log takes no path; \"story.db\" is left over [extra-operand]\n"
                            "  remedy: see throughline log --help\n")

    def test_an_option_without_its_value_is_refused(self):
        self.assert_refused(["build", "folder", "--title"],
                            "error: --title wants TEXT [missing-value]\n"
                            "  remedy: see throughline build --help\n")

    def test_a_switch_takes_no_value(self):
        self.assert_refused(["build", "folder", "--quiet=yes"],
                            "error: --quiet takes no value [bad-value]\n  remedy: see throughline build --help\n")

    def test_values_are_checked(self):
        for option, value, remedy in (
                ("--since", "soon", "give a day, month or year, such as 2025-03-05, 2025-03 or 2025"),
                ("--until", "2024-02-30", "give a day, month or year, such as 2025-03-05, 2025-03 or 2025"),
                ("--as-of", "2024-13", "give a day, month or year, such as 2025-03-05, 2025-03 or 2025"),
                ("--published", "May 2024", "give a day, such as 2025-03-05"),
                ("--entries", "few", "give a whole number from 1"),
                ("--days", "0", "give a whole number from 1"),
                ("--sentences", "-1", "give a whole number from 1"),
                ("--jobs", "2x", "give a whole number from 1"),
                ("--query", " , ", "give words, such as \"ceasefire,hostages\"")):
            with self.subTest(option):
                name = option.removeprefix("--")
                self.assert_refused(["build", "folder", option, value],
                                    f"error: --{name} cannot be \"{value}\" [bad-value]\n  remedy: {remedy}\n")

    def test_a_format_is_one_of_those_that_the_command_writes(self):
        self.assert_refused(["build", "folder", "--format", "pdf"],
                            "error: build does not write \"pdf\" [unknown-format]\n"
                            "  remedy: --format is one of json, html, md, text, csv, ics, atom, timelinejs, jsonld, graphml, gexf, dot\n")
        self.assert_refused(["build", "folder", "-o", "story.pdf"],
                            "error: the ending of \"story.pdf\" names no format [unknown-format]\n"
                            "  remedy: add --format with one of json, html, md, text, csv, ics, atom, timelinejs, jsonld, graphml, gexf, dot\n")

    def test_help_is_an_answer_and_not_a_complaint(self):
        out, err = self.run_program("--help")
        self.assertIn("usage: throughline COMMAND", out)
        self.assertIn("throughline build articles/ -o story.html", out)
        self.assertEqual(err, "")

    def test_every_command_has_help_with_examples(self):
        commands = ("build", "annotate", "extract", "merge", "diff", "publish", "explain", "verify", "inspect")
        for command in commands:
            with self.subTest(command):
                out, _ = self.run_program(command, "--help")
                self.assertIn(f"usage: throughline {command}", out)
                self.assertIn("examples:\n  ", out)
                self.assertEqual(self.run_program("help", command)[0], out)

    def test_help_tells_of_a_command_what_is_true_of_it(self):
        publish, _ = self.run_program("publish", "--help")
        self.assertIn("-o, --output FOLDER ", publish)
        self.assertNotIn("--format", publish)
        diff, _ = self.run_program("diff", "--help")
        self.assertIn("-o, --output FILE ", diff)
        self.assertIn("text, json, html, md or atom", diff)
        self.assertEqual(diff.count("throughline diff [OPTION...]"), 1)

    def test_the_version_is_printed(self):
        self.assertRegex(self.run_program("--version")[0], r"^throughline \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    unittest.main()
