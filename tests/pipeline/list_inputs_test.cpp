#include <doctest/doctest.h>

#include "support/memory_file_system.hpp"
#include "throughline/pipeline.hpp"

using namespace throughline;
using throughline::test::MemoryFileSystem;

namespace {

std::vector<std::string> shown(const InputList& inputs) {
  std::vector<std::string> paths;
  for (const InputFile& file : inputs.files) paths.push_back(file.shown);
  return paths;
}

std::vector<std::string> codes(const InputList& inputs) {
  std::vector<std::string> all;
  for (const Diagnostic& diagnostic : inputs.diagnostics) all.push_back(diagnostic.code);
  return all;
}

InputList list(const MemoryFileSystem& files, const std::vector<std::string>& arguments) {
  return list_inputs(files, arguments);
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("a folder is walked by recursion in byte order, and paths are shown relative to it") {
  MemoryFileSystem files;
  files.add("news/b.txt", "").add("news/a/z.md", "").add("news/B.json", "");
  CHECK(shown(list(files, {"news"})) == Paths{"B.json", "a/z.md", "b.txt"});
}

TEST_CASE("a file that is named is read whatever its ending, and shown by its name") {
  MemoryFileSystem files;
  files.add("news/page.odd", "");
  CHECK(shown(list(files, {"news/page.odd"})) == Paths{"page.odd"});
}

TEST_CASE("names that begin with a dot are passed over in silence, other kinds of files with a note") {
  MemoryFileSystem files;
  files.add("news/.hidden.txt", "").add("news/a.txt", "").add("news/photo.jpg", "").add("news/notes", "");
  const InputList inputs = list(files, {"news"});
  CHECK(shown(inputs) == Paths{"a.txt"});
  REQUIRE(codes(inputs) == Paths{"other-files"});
  CHECK(inputs.diagnostics[0].message == "passed over 2 files of other kinds (1 .jpg, 1 without an ending)");
  CHECK(inputs.skipped.empty());
}

TEST_CASE("a link that leads back to a folder above ends the walk") {
  MemoryFileSystem files;
  files.add("news/a.txt", "").add_folder("news/deep").add_link("news/deep/up", "news");
  const InputList inputs = list(files, {"news"});
  CHECK(shown(inputs) == Paths{"a.txt"});
  CHECK(codes(inputs) == Paths{"folder-loop"});
}

TEST_CASE("a folder without any article is an error") {
  MemoryFileSystem files;
  files.add_folder("empty");
  CHECK(codes(list(files, {"empty"})) == Paths{"no-articles"});
}

TEST_CASE("what is not there, no file, or may not be read is skipped with its reason and the rest is kept") {
  MemoryFileSystem files;
  files.add("news/a.txt", "").add_special("news/pipe.txt").add("news/locked/b.txt", "").forbid("news/locked");
  const InputList inputs = list(files, {"gone.txt", "news"});
  CHECK(shown(inputs) == Paths{"a.txt"});
  CHECK(inputs.skipped == std::vector<SkippedInput>{{"gone.txt", "no-such-file"},
                                                    {"locked", "unreadable-folder"},
                                                    {"pipe.txt", "not-a-file"}});
}

TEST_CASE("a dash stands for standard input") {
  const MemoryFileSystem files;
  CHECK(shown(list(files, {"-"})) == Paths{"-"});
}
