"""A story kept in a store: incremental equals full, versions, moments, corrections, faults."""

import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

from cli_case import FRIDAY, MONDAY, PROGRAM
from store_case import SAMPLES, StoreCase, articles_of


class Incremental(StoreCase):
    def test_any_number_of_steps_in_any_order_gives_the_bytes_of_a_fresh_build(self):
        for sample in SAMPLES:
            articles = articles_of(sample)
            fresh = self.fresh(*articles)
            for steps in (1, 2, 10, len(articles)):
                shuffled = articles[:]
                random.Random(steps).shuffle(shuffled)
                store = f"{sample}-{steps}.db"
                for step in range(steps):
                    if shuffled[step::steps]:
                        self.add(*shuffled[step::steps], store=store, status=(0, 2, 3))  # 2: one that cannot be used
                with self.subTest(sample=sample, steps=steps):
                    self.assertEqual(self.built(store=store), fresh)

    def test_as_of_a_day_is_a_fresh_build_of_what_was_reported_by_then(self):
        articles = articles_of("suez-2021")
        self.add(*articles)
        for day in ("2021-03-24", "2021-03-26", "2021-03-29", "2021-04-13"):
            known = [path for path in articles if path.name[:10] <= day]
            as_of = json.loads(self.built("--as-of", day))
            fresh = json.loads(self.fresh("--as-of", day, *known))
            with self.subTest(day):
                self.assertEqual(as_of, fresh)

    def test_the_same_articles_again_change_nothing(self):
        folder = self.story()
        self.add(folder)
        before = (self.folder / "s.db").read_bytes()
        _, err = self.run_program("add", "--store", "s.db", folder)
        self.assertIn("0 articles added, 0 claims, 3 files unchanged; s.db is as it was", err)
        self.assertEqual((self.folder / "s.db").read_bytes(), before)

    def test_a_changed_article_is_a_new_version_and_the_old_one_stays_on_record(self):
        folder = self.story()
        self.add(folder)
        first = self.built()
        self.write("story/1-monday.txt", MONDAY.replace("Eleven passengers", "Nine passengers"))
        _, err = self.run_program("add", "--store", "s.db", folder)
        self.assertIn("0 articles added, 1 updated", err)
        self.assertEqual(self.built(), self.fresh(folder))
        self.assertNotIn("Eleven passengers", self.built())
        self.assertIn("1 text superseded", self.doctor())
        self.assertEqual(json.loads(self.run_program("build", "-q", "s.db@1")[0])["claims"], json.loads(first)["claims"])

    def test_the_later_text_of_one_address_counts_from_the_day_of_its_change(self):
        self.write("story/a.txt", MONDAY)
        self.write("story/b.txt", MONDAY.replace("Published: 2024-04-08", "Published: 2024-04-08\nModified: 2024-04-11")
                   .replace("Eleven passengers", "Nine passengers"))
        self.add("story")
        self.assertIn("Nine passengers", self.built())
        self.assertNotIn("Eleven passengers", self.built())
        self.assertIn("Eleven passengers", self.built("--as-of", "2024-04-09"))
        self.assertNotIn("Nine passengers", self.built("--as-of", "2024-04-09"))

    def test_an_input_that_could_not_be_used_is_forgotten_when_it_can(self):
        self.story()
        self.write("story/4.txt", "")
        self.add("story", status=3)
        self.add("story", status=3)
        self.write("story/4.txt", FRIDAY.replace("Thursday", "Wednesday"))
        self.add("story", status=0)
        self.assertEqual(self.built(), self.fresh("story"))


class Versions(StoreCase):
    def setUp(self):
        super().setUp()
        self.story()
        self.add("story/1-monday.txt")
        self.run_program("build", "-q", "--store", "s.db", "-o", "first.json")
        self.add("story")

    def test_the_log_tells_what_was_done_the_newest_first(self):
        out, _ = self.run_program("log", "--store", "s.db", env={"SOURCE_DATE_EPOCH": "0"})
        lines = out.splitlines()
        self.assertEqual([line.split()[0] for line in lines], ["3", "2", "1"])
        self.assertRegex(lines[0], r"added 2 articles, \d+ claims")
        self.assertRegex(lines[1], r"built \d+ entr")
        log = json.loads(self.run_program("log", "--store", "s.db", "--format", "json")[0])
        self.assertEqual([version["deed"] for version in log], ["add", "build", "add"])

    def test_the_clock_can_be_set(self):
        self.run_program("add", "-q", "--store", "t.db", "story", env={"SOURCE_DATE_EPOCH": "86400"})
        self.assertIn("1970-01-02T00:00:00Z", self.run_program("log", "--store", "t.db")[0])

    def test_a_version_that_was_built_is_given_back_byte_for_byte(self):
        self.assertEqual(self.run_program("build", "-q", "s.db@2")[0], (self.folder / "first.json").read_text())

    def test_any_two_moments_can_be_compared(self):
        for a, b in (("s.db@1", "s.db"), ("s.db@2", "s.db@3"), ("s.db@2024-04-08", "s.db@2024-04-12"),
                     ("first.json", "s.db@2024-04"), ("story/@2024-04-08", "s.db"), ("s.db", "first.json")):
            with self.subTest(f"{a} {b}"):
                diff = json.loads(self.run_program("diff", "--format", "json", a, b)[0])
                self.assertTrue(diff["patch"])
        out, _ = self.run_program("diff", "--store", "s.db", "@1", "@3")
        self.assertTrue(out.startswith("What changed between @1 and @3\n"))

    def test_an_unknown_moment_is_refused(self):
        self.assertIn("[unknown-version]", self.run_program("build", "s.db@9", status=2)[1])
        self.assertIn("[bad-moment]", self.run_program("build", "s.db@soon", status=2)[1])
        self.assertIn("[not-a-store]", self.run_program("build", "first.json@2", status=2)[1])


class Corrections(StoreCase):
    def setUp(self):
        super().setUp()
        self.story()
        self.add("story")
        self.before = json.loads(self.built("--entries", "all"))

    def entry(self, words):
        return next(entry for entry in self.before["entries"] if words in entry["headline"])

    def corrected(self, *arguments):
        self.run_program("override", *arguments, "--store", "s.db", "-q")
        return json.loads(self.built("--entries", "all"))

    def test_a_hidden_entry_is_gone_and_the_page_can_say_why(self):
        pier = self.entry("closed the pier")
        after = self.corrected("hide", pier["id"], "--note", "told elsewhere")
        self.assertNotIn(pier["id"], [entry["id"] for entry in after["entries"]])
        self.assertEqual(after["overrides"], [{"kind": "hide", "targets": [pier["id"]], "value": "",
                                               "note": "told elsewhere", "changed": [pier["id"]]}])

    def test_a_date_a_headline_and_a_name_can_be_set(self):
        pier = self.entry("closed the pier")
        self.corrected("set-date", pier["id"], "--value", "2024-04-09")
        self.corrected("rename", pier["id"], "--value", "Pier shut")
        after = self.corrected("rename", "Ida Thorsen", "--value", "Mayor Thorsen")
        entry = next(entry for entry in after["entries"] if entry["id"] == pier["id"])
        self.assertEqual((entry["date"]["edtf"], entry["headline"]), ("2024-04-09", "Pier shut"))
        self.assertIn("Mayor Thorsen", [actor["name"] for actor in after["actors"]])

    def test_a_count_can_be_corrected(self):
        claim = next(claim for claim in self.before["claims"] if "Eleven" in claim["quote"]["exact"] and claim["counts"])
        after = self.corrected("correct-count", claim["id"], "--value", "at least 12")
        count = next(one for one in after["claims"] if one["id"] == claim["id"])["counts"][0]
        self.assertEqual((count["value"], count["qualifier"]), ("12", "at_least"))

    def test_a_pinned_entry_stays_however_few_are_asked_for(self):
        pier = self.entry("closed the pier")
        self.run_program("override", "pin", pier["id"], "--store", "s.db", "-q")
        few = json.loads(self.built("--entries", "1", "--query", "captain"))
        self.assertIn(pier["id"], [entry["id"] for entry in few["entries"]])

    def test_a_table_does_the_same_without_a_store(self):
        pier = self.entry("closed the pier")
        self.write("o.tsv", f"# ours\nhide\t{pier['id']}\t\tnot ours\nhide\tc-000000000000\n")
        out, err = self.run_program("build", "story", "--overrides", "o.tsv")
        self.assertNotIn("Pier shut", out)
        self.assertIn("warning: hide c-000000000000 matches nothing [unmatched-override]", err)

    def test_overrides_are_listed_and_can_be_taken_back(self):
        pier = self.entry("closed the pier")
        self.write("o.tsv", f"hide\t{pier['id']}\t\tnot ours\npin\tc-000000000000\n")
        self.run_program("override", "import", "o.tsv", "--store", "s.db")
        self.run_program("override", "import", "o.tsv", "--store", "s.db")
        out, _ = self.run_program("override", "list", "--store", "s.db")
        self.assertEqual(out, f"  1  hide {pier['id']} (not ours)\n  2  pin c-000000000000: matches nothing\n")
        self.run_program("override", "remove", "1", "2", "--store", "s.db")
        self.assertEqual(json.loads(self.built("--entries", "all")), self.before)
        self.assertIn("[unknown-override]", self.run_program("override", "remove", "1", "--store", "s.db", status=2)[1])

    def test_an_override_that_is_none_is_refused(self):
        for arguments in (("delete", "c-1"), ("hide",), ("set-date", "c-1", "--value", "soon"), ("remove", "first")):
            with self.subTest(arguments):
                self.assertIn("[bad-override]", self.run_program("override", *arguments, "--store", "s.db", status=2)[1])


class Faults(StoreCase):
    def test_a_store_must_be_there_to_be_read(self):
        for command in ("log", "doctor", "build"):
            with self.subTest(command):
                self.assertIn("[no-such-store]", self.run_program(command, "--store", "none.db", status=2)[1])
                self.assertFalse((self.folder / "none.db").exists())

    def test_another_file_is_no_store(self):
        self.write("s.db", "a letter")
        self.assertIn("[not-a-store]", self.add(self.story(), status=2)[1])
        self.assertEqual((self.folder / "s.db").read_text(), "a letter")

    def test_a_store_of_a_later_version_is_refused(self):
        self.add(self.story())
        with sqlite3.connect(self.folder / "s.db") as connection:
            connection.execute("PRAGMA user_version = 99")
        self.assertIn("this store was made by a later version of throughline [newer-store]",
                      self.run_program("log", "--store", "s.db", status=2)[1])

    def test_a_locked_store_can_be_read_and_is_not_waited_for_for_ever(self):
        self.add(self.story())
        before = self.built()
        connection = sqlite3.connect(self.folder / "s.db", isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        self.write("story/5.txt", FRIDAY.replace("Thursday", "Wednesday"))
        self.assertIn("[locked-store]", self.add("story", status=2)[1])
        self.assertEqual(self.built(), before)
        connection.execute("ROLLBACK")
        connection.close()

    def test_a_full_disk_changes_nothing(self):
        self.add(self.story())
        before = self.built()
        for name in range(40):
            self.write(f"story/more-{name}.txt", FRIDAY.replace("Thursday", "Wednesday").replace("captain", f"captain {name}"))
        room = (self.folder / "s.db").stat().st_size + 8192

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        done = subprocess.run([PROGRAM, "add", "--store", "s.db", "story"], cwd=self.folder, preexec_fn=limit,
                              restore_signals=False, capture_output=True)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertRegex(done.stderr.decode(), r"\[(full-disk|unwritable-store)\]")
        self.assertEqual(self.built(), before)
        self.assertTrue(self.doctor().startswith("sound: "))

    @unittest.skipUnless(os.geteuid() == 0, "only root can step down")
    def test_a_folder_that_cannot_be_written_can_be_read_from(self):
        self.add(self.story())
        self.write("other/5.txt", FRIDAY.replace("Thursday", "Wednesday"))
        os.chmod(self.folder / "other", 0o755)
        before = self.built()
        os.chmod(self.folder / "s.db", 0o444)
        os.chmod(self.folder, 0o555)

        # Where the program was built may be closed to others, a folder of root's.
        open_folder = tempfile.TemporaryDirectory()
        self.addCleanup(open_folder.cleanup)
        os.chmod(open_folder.name, 0o755)
        program = shutil.copy(PROGRAM, open_folder.name)

        def as_nobody(*arguments):
            return subprocess.run([program, *arguments], cwd=self.folder, capture_output=True, user=65534, group=65534)
        self.assertEqual(as_nobody("build", "-q", "s.db").stdout.decode(), before)
        refused = as_nobody("add", "--store", "s.db", "other")
        self.assertEqual(refused.returncode, 2)
        self.assertIn(b"[unwritable-store]", refused.stderr)
        kept = as_nobody("build", "--store", "s.db")
        self.assertEqual((kept.returncode, kept.stdout.decode()), (0, before))
        self.assertIn(b"the timeline is not kept in the store", kept.stderr)

    def test_a_corrupted_byte_is_never_a_wrong_timeline(self):
        self.corrupt(60)

    def corrupt(self, times):
        self.add(self.story())
        before = self.built()
        sound = (self.folder / "s.db").read_bytes()
        chance = random.Random(7)
        for _ in range(times):
            at, bit = chance.randrange(len(sound)), 1 << chance.randrange(8)
            spoilt = bytearray(sound)
            spoilt[at] ^= bit
            self.write("t.db", bytes(spoilt))
            done = subprocess.run([PROGRAM, "build", "-q", "t.db"], cwd=self.folder, capture_output=True)
            if done.returncode in (0, 3):
                self.assertEqual(done.stdout.decode(), before, f"byte {at}, bit {bit}")
            else:
                self.assertEqual(done.returncode, 2, done.stderr)


class Interruptions(StoreCase):
    def test_an_addition_that_is_killed_leaves_a_sound_store_and_can_be_resumed(self):
        self.kill_additions(20)

    def kill_additions(self, times):
        articles = articles_of("gaza-ceasefire-2025")
        folder = self.folder / "many"
        for copy in range(12):
            for path in articles:
                target = folder / str(copy) / path.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes().replace(b"Hamas", b"Hamas" + b"a" * copy))
        fresh = self.fresh(folder)

        def command(moment):
            if moment % 8 == 0:
                for path in self.folder.glob("s.db*"):
                    path.unlink()
            return ("add", "-q", "-j", "1", "--store", "s.db", folder)

        def check():
            if (self.folder / "s.db").exists() and (self.folder / "s.db").stat().st_size:
                out, err = self.run_program("doctor", "--store", "s.db", status=(0, 2))
                self.assertTrue(out.startswith("sound: ") or "[not-a-store]" in err, out + err)
        killed = self.kill_at_random(command, times, 1.2, check)
        self.assertGreater(killed, times // 4)
        self.add(folder)
        self.assertEqual(self.built(), fresh)

    def test_a_reader_of_a_site_sees_the_old_or_the_new_whole(self):
        self.kill_publications(20)

    def kill_publications(self, times):
        story = self.story()
        self.run_program("build", "-q", story, "-o", "old.json")
        self.write("story/5.txt", FRIDAY.replace("Thursday", "Wednesday").replace("captain", "engineer"))
        self.run_program("build", "-q", story, "-o", "new.json")
        whole = {}
        for name in ("old", "new"):
            self.run_program("publish", "-q", f"{name}.json", "-o", f"site-{name}")
            whole[name] = self.tree(f"site-{name}")
        self.run_program("publish", "-q", "old.json", "-o", "site")

        def check():
            self.assertIn(self.tree("site"), whole.values())
        self.kill_at_random(lambda moment: ("publish", "-q", f"{('new', 'old')[moment % 2]}.json", "-o", "site"), times,
                            0.08, check)
        self.run_program("publish", "-q", "new.json", "-o", "site")
        self.assertEqual(self.tree("site"), whole["new"])
        self.assertEqual([path.name for path in self.folder.glob("site.*")], [])

    def tree(self, name):
        root = self.folder / name
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


if __name__ == "__main__":
    unittest.main()
