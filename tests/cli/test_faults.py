"""A bad input gets a clear message and loses nothing else: the rest of the run is whole."""

import json
import os
import subprocess
import unittest

from cli_case import FRIDAY, MONDAY, PROGRAM, CliCase


class Faults(CliCase):
    def build_with(self, name, content, status=3):
        """(timeline, stderr) of the story with one more file in its folder."""
        folder = self.story()
        self.write(f"story/{name}", content)
        out, err = self.run_program("build", folder, "--quiet", status=status)
        return json.loads(out), err

    def assert_rest_is_whole(self, timeline):
        self.assertEqual(sorted(article["path"] for article in timeline["articles"])[:3],
                         ["1-monday.txt", "2-wednesday.txt", "3-friday.txt"])

    def test_an_empty_file_is_skipped_and_counted(self):
        timeline, err = self.build_with("4-empty.txt", "")
        self.assertEqual(err, f"{self.folder}/story/4-empty.txt:1:1: warning: there is no text in this article; it is "
                              "skipped [empty-article]\n"
                              "  remedy: save the article's text; JSON needs it in the member \"text\"\n")
        self.assertEqual(timeline["story"]["skipped"], 1)
        self.assert_rest_is_whole(timeline)

    def test_invalid_utf8_is_read_and_its_place_is_named(self):
        text = FRIDAY.replace("the captain", "the capitán").replace("captain", "other").encode("latin-1")
        timeline, err = self.build_with("4-latin.txt", text, status=0)
        self.assertIn(f"{self.folder}/story/4-latin.txt:6:26: warning: invalid UTF-8; the file is read as Windows-1252 "
                      "[invalid-utf8]\n", err)
        self.assertEqual(len(timeline["articles"]), 4)

    def test_another_language_is_skipped_and_counted(self):
        timeline, err = self.build_with("4-french.txt", "Title: Le bac\n\nLe bac est arrivé dans le port et les passagers "
                                        "sont descendus sur le quai avec leurs bagages. La ville est dans la rue.\n")
        self.assertIn("4-french.txt:1:1: warning: the article is in \"fr\", not in English; it is skipped "
                      "[other-language]\n", err)
        self.assertEqual(timeline["story"]["skipped"], 1)
        self.assert_rest_is_whole(timeline)

    def test_a_truncated_line_of_json_loses_only_itself(self):
        good = json.dumps({"id": "x1", "date": "2024-04-13", "title": "Pier opens", "text": "The pier opened on Friday."})
        timeline, err = self.build_with("4-list.jsonl", good + "\n" + good[:50] + "\n" + good.replace("x1", "x2") + "\n")
        self.assertRegex(err, r"4-list\.jsonl:2:5\d: error: .* \[bad-json\]\n")
        self.assertEqual([article["id"] for article in timeline["articles"] if article["path"] == "4-list.jsonl"],
                         ["x1", "x2"])
        self.assert_rest_is_whole(timeline)

    def test_a_pipe_among_the_articles_is_not_waited_for(self):
        folder = self.story()
        os.mkfifo(folder / "4-pipe.txt")
        out, err = self.run_program("build", folder, "--quiet", status=3)
        self.assertEqual(err, f"{folder}/4-pipe.txt: error: this is neither a file nor a folder [not-a-file]\n"
                              "  remedy: give a regular file\n")
        self.assert_rest_is_whole(json.loads(out))

    def test_an_unreadable_file_is_skipped_and_counted(self):
        folder = self.story()
        # Root may read anything but this: a regular file whose every read fails.
        os.symlink("/proc/self/mem", folder / "4-locked.txt")
        out, err = self.run_program("build", folder, "--quiet", status=3)
        self.assertRegex(err, r"/4-locked\.txt: error: .* \[unreadable-file\]\n  remedy: ")
        self.assertEqual(json.loads(out)["story"]["skipped"], 1)

    def test_a_folder_without_articles_ends_the_run(self):
        (self.folder / "empty").mkdir()
        out, err = self.run_program("build", "empty", status=2)
        self.assertEqual(out, "")
        self.assertEqual(err, "empty: error: the folder holds no article [no-articles]\n"
                              "  remedy: give a folder with .txt, .md, .html, .json, .jsonl, feed, mail or archive files\n"
                              "error: none of the inputs could be used [nothing-to-use]\n"
                              "  remedy: see what was said above about each; throughline inspect FILE tells how a file "
                              "is read\n")

    def test_a_path_that_is_not_there_is_named(self):
        _, err = self.run_program("build", self.story(), "gone.txt", "--quiet", status=3)
        self.assertEqual(err, "gone.txt: error: there is no such file or folder [no-such-file]\n"
                              "  remedy: check the spelling of the path\n")

    def test_a_table_that_is_broken_stops_the_run_at_once(self):
        self.write("tables/titles.tsv", "mayor\toffice\tyes\nduke\n")
        _, err = self.run_program("build", self.story(), "--data-dir", "tables", status=2)
        self.assertIn("tables/titles.tsv:2:1: error: ", err)
        self.assertIn("[bad-table]", err)

    def test_a_place_that_cannot_be_written_is_named(self):
        _, err = self.run_program("build", self.story(), "-o", "nowhere/story.json", status=2)
        self.assertIn("nowhere/story.json: error: ", err)
        self.assertIn("[unwritable-file]", err)

    def test_a_place_that_cannot_be_written_is_named_before_any_article_is_read(self):
        self.write("story/4-empty.txt", "")
        for command in ("build", "extract", "annotate"):
            with self.subTest(command):
                _, err = self.run_program(command, self.story(), "-o", "nowhere/story.json", status=2)
                self.assertTrue(err.startswith("nowhere/story.json: error: "), err)
        _, err = self.run_program("publish", self.story(), "-o", "nowhere/at/all", status=2)
        self.assertTrue(err.startswith("nowhere/at/all: error: "), err)

    def test_standard_input_that_cannot_be_read_is_one_more_input_that_is_skipped(self):
        folder = os.open("/", os.O_RDONLY)
        self.addCleanup(os.close, folder)
        for command in ("build", "extract", "annotate", "inspect", "merge"):
            with self.subTest(command):
                done = subprocess.run([PROGRAM, command, "-"], stdin=folder, capture_output=True, cwd=self.folder)
                self.assertEqual(done.returncode, 2)
                self.assertIn(b"-: error: cannot read the file: Is a directory [unreadable-file]\n", done.stderr)

    def test_a_timeline_among_the_articles_is_named_as_what_it_is(self):
        self.run_program("build", self.story(), "-o", "t.json")
        _, err = self.run_program("build", "t.json", self.story(), "--quiet", status=3)
        self.assertIn("t.json: error: this was written by throughline and is no article; it is skipped [not-an-article]\n", err)

    def test_a_table_that_nobody_would_read_stops_the_run(self):
        self.write("tables/title.tsv", "duke\toffice\tyes\n")
        _, err = self.run_program("build", self.story(), "--data-dir", "tables", status=2)
        self.assertIn("tables/title.tsv: error: there is no table \"title\" [bad-table]\n", err)

    def test_a_row_of_the_actor_file_that_ends_too_soon_is_shown_at_its_end(self):
        self.write("actors.tsv", "Lee\tAnn Lee\n")
        _, err = self.run_program("build", self.story(), "--actors", "actors.tsv", status=2)
        self.assertIn("actors.tsv:1:12: error: a name or a kind is missing [bad-actors]\n", err)

    def test_an_article_without_end_is_read_to_a_length_that_fits_in_memory(self):
        self.write("long.txt", MONDAY + "\n" + "x" * (2 << 20))
        _, err = self.run_program("extract", "long.txt", "-q", "-o", "claims.jsonl")
        self.assertIn("long.txt:1:1: warning: the article is longer than 2 MiB; what comes after is left out [long-article]\n", err)

    def test_claims_without_their_end_are_refused(self):
        out, _ = self.run_program("extract", self.story())
        self.write("cut.claims.jsonl", out[:out.rindex('{"record"')])
        _, err = self.run_program("merge", "cut.claims.jsonl", status=2)
        self.assertIn("[unfinished-claims]", err)

    def test_articles_are_not_merged_as_claims(self):
        _, err = self.run_program("merge", self.story() / "1-monday.txt", status=2)
        self.assertIn("[not-claims]\n  remedy: make claims from articles with throughline extract PATH... -o FILE\n", err)

    def test_a_timeline_is_wanted_to_verify(self):
        path = self.story() / "1-monday.txt"
        _, err = self.run_program("verify", path, path, status=2)
        self.assertEqual(err, f"{path}: error: the file is not a throughline timeline [not-a-timeline]\n"
                              "  remedy: make one with throughline build PATH... -o FILE.json\n")

    def test_a_timeline_without_its_articles_is_not_verified_but_they_are_asked_for(self):
        story = self.story()
        self.run_program("build", story, "-o", "t.json")
        for places in ([], ["gone"]):
            with self.subTest(places):
                out, err = self.run_program("verify", "t.json", *places, status=2)
                self.assertEqual(out, "")
                self.assertIn("t.json: error: none of the timeline's articles was found [nothing-to-use]\n", err)
        out, _ = self.run_program("verify", "t.json", story / "1-monday.txt", status=1)
        self.assertRegex(out, r"^not verified: 2 faults, \d quotes? in 1 article checked\n$")

    def test_an_id_that_is_not_there_is_named(self):
        self.run_program("build", self.story(), "-o", "t.json")
        _, err = self.run_program("explain", "t.json", "c-nothing", status=2)
        self.assertIn("nothing in the timeline has the id \"c-nothing\" [unknown-id]", err)

    def test_publish_leaves_somebodys_folder_alone(self):
        self.write("thesis/chapter.txt", "years of work")
        _, err = self.run_program("publish", self.story(), "-o", "thesis", status=2)
        self.assertIn("[not-a-site]", err)
        self.assertEqual((self.folder / "thesis" / "chapter.txt").read_text(), "years of work")


if __name__ == "__main__":
    unittest.main()
