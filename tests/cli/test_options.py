"""Every option changes the output in the way that its help says."""

import json
import unittest

from cli_case import MONDAY, CliCase, all_quotes, quotes


class ShapeOptions(CliCase):
    def days(self, timeline):
        return [entry["date"]["first"] for entry in timeline["entries"]]

    def test_without_options_the_story_is_told_in_order(self):
        timeline = self.build()
        self.assertEqual(self.days(timeline), sorted(self.days(timeline)))
        self.assertIn("Police arrested the captain on Thursday.", quotes(timeline))

    def test_title_is_the_storys_title(self):
        self.assertEqual(self.build("--title", "The Alba")["story"]["title"], "The Alba")

    def test_since_leaves_out_what_happened_before(self):
        days = self.days(self.build("--since", "2024-04-10", "--entries", "all"))
        self.assertTrue(days)
        self.assertTrue(all(day is None or day >= "2024-04-10" for day in days), days)

    def test_until_leaves_out_what_happened_after(self):
        days = self.days(self.build("--until", "2024-04-09"))
        self.assertTrue(days)
        self.assertTrue(all(day <= "2024-04-09" for day in days), days)

    def test_as_of_leaves_out_what_was_reported_after(self):
        timeline = self.build("--as-of", "2024-04-10")
        self.assertEqual(timeline["story"]["as_of"], "2024-04-10")
        self.assertEqual(timeline["story"]["articles"], 2)
        self.assertNotIn("Police arrested the captain on Thursday.", all_quotes(timeline))

    def test_query_keeps_entries_with_one_of_the_phrases(self):
        timeline = self.build("--query", "arrested, passengers")
        self.assertTrue(timeline["entries"])
        claims = {claim["id"]: claim["quote"]["exact"] for claim in timeline["claims"]}
        for entry in timeline["entries"]:
            words = " ".join(claims[claim] for claim in entry["claims"])
            self.assertTrue("arrested" in words or "passengers" in words, words)

    def test_actor_keeps_entries_in_which_it_takes_part_or_speaks(self):
        timeline = self.build("--actor", "Ida Thorsen", "--entries", "all")
        self.assertTrue(timeline["entries"])
        self.assertNotIn("Police arrested the captain on Thursday.", all_quotes(timeline))

    def test_entries_bounds_the_entries(self):
        self.assertEqual(len(self.build("--entries", "1")["entries"]), 1)

    def test_entries_all_keeps_at_least_what_the_default_keeps(self):
        everything = {entry["id"] for entry in self.build("--entries", "all")["entries"]}
        self.assertLessEqual({entry["id"] for entry in self.build()["entries"]}, everything)

    def test_days_bounds_the_different_days(self):
        self.assertEqual(len(set(self.days(self.build("--days", "1", "--entries", "all")))), 1)

    def test_sentences_bounds_the_summary(self):
        longest = max(len(entry["summary"]) for entry in self.build("--sentences", "3")["entries"])
        self.assertLessEqual(longest, 3)
        self.assertEqual({len(entry["summary"]) for entry in self.build()["entries"]}, {1})


class ReadOptions(CliCase):
    def test_published_stands_over_the_articles_own_date(self):
        out, _ = self.run_program("build", self.story() / "1-monday.txt", "--published", "2024-05-06")
        article = json.loads(out)["articles"][0]
        self.assertEqual((article["published"], article["published_basis"]), ("2024-05-06", "option"))

    def test_plain_takes_the_whole_file_as_body_text(self):
        path = self.write("a.txt", MONDAY)
        plain = json.loads(self.run_program("annotate", "--plain", path)[0])
        self.assertEqual(plain["article"]["text"], MONDAY)
        self.assertIsNone(plain["article"]["published"])
        labelled = json.loads(self.run_program("annotate", path)[0])
        self.assertEqual(labelled["article"]["title"], "Ferry stops after collision")
        self.assertNotIn("Published:", labelled["article"]["text"])

    def test_standard_input_is_read_as_a_file_named_dash(self):
        out, _ = self.run_program("extract", "-", stdin=MONDAY)
        articles = [record for record in map(json.loads, out.splitlines()) if record["record"] == "article"]
        self.assertEqual([article["path"] for article in articles], ["-"])

    def test_data_dir_replaces_a_table_by_the_users(self):
        self.write("tables/statuses.tsv", "pier\tpier\tbarred to all\tclose\t*\n")
        tracks = self.build("--data-dir", self.folder / "tables")["tracks"]
        self.assertIn("barred to all", [point["state"] for track in tracks if track["kind"] == "status"
                                        for point in track["points"]])
        self.assertNotIn("barred to all", str(self.build()["tracks"]))


class OutputOptions(CliCase):
    def test_output_is_written_to_the_file_and_not_to_standard_output(self):
        out, err = self.run_program("build", self.story(), "-o", "story.json")
        self.assertEqual(out, "")
        self.assertIn("written to story.json", err)
        self.assertEqual(json.loads((self.folder / "story.json").read_text())["format"], "throughline.timeline/1")

    def test_the_ending_of_the_file_chooses_the_format(self):
        for name, start in (("s.html", "<!DOCTYPE html>"), ("s.htm", "<!DOCTYPE html>"), ("s.md", "# "), ("s.json", "{")):
            with self.subTest(name):
                self.run_program("build", self.story(), "-o", name)
                self.assertTrue((self.folder / name).read_text().startswith(start))

    def test_format_stands_over_the_ending(self):
        self.run_program("build", self.story(), "-o", "page.txt", "--format", "html")
        self.assertTrue((self.folder / "page.txt").read_text().startswith("<!DOCTYPE html>"))

    def test_annotate_writes_timeml_and_conllu(self):
        path = self.story() / "1-monday.txt"
        self.assertIn("<TIMEX3 ", self.run_program("annotate", path, "--format", "timeml")[0])
        self.assertIn("\tVERB\t", self.run_program("annotate", path, "--format", "conllu")[0])

    def test_quiet_says_nothing_but_errors(self):
        self.assertIn("entries from 3 articles", self.run_program("build", self.story())[1])
        self.assertEqual(self.run_program("build", self.story(), "--quiet")[1], "")

    def test_progress_is_shown_when_asked_for(self):
        self.assertIn("3/3 files, 3 articles", self.run_program("build", self.story(), "--progress")[1])
        self.assertNotIn("3/3 files", self.run_program("build", self.story())[1])

    def test_exit_code_answers_with_the_status_whether_something_changed(self):
        self.run_program("build", self.story(), "--as-of", "2024-04-08", "-o", "a.json")
        self.run_program("build", self.story(), "-o", "b.json")
        self.run_program("diff", "a.json", "b.json")
        self.run_program("diff", "a.json", "b.json", "--exit-code", status=1)
        self.run_program("diff", "a.json", "a.json", "--exit-code")

    def test_a_path_may_hold_a_comma_and_a_line_break(self):
        path = self.write("odd, name\nhere.txt", MONDAY)
        out, _ = self.run_program("build", "--", path)
        self.assertEqual(json.loads(out)["articles"][0]["path"], "odd, name\nhere.txt")


if __name__ == "__main__":
    unittest.main()
