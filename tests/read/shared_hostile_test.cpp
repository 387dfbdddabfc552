// The public collections of hostile input that lie beside a checkout of the project: JSONTestSuite, the Big List of
// Naughty Strings, html5lib's tokenizer inputs, invalid UTF-8, broken WARC files. Without them these cases are skipped,
// and say so.
#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/utf8.hpp"
#include "read/html/html_format.hpp"
#include "read/html/page_blocks.hpp"
#include "read/json_value.hpp"
#include "read/reading_case.hpp"

namespace throughline {
namespace {

namespace fs = std::filesystem;

// Empty where the collection is not there.
std::vector<fs::path> files_of(std::string_view collection) {
  const fs::path folder = fs::path(THROUGHLINE_SOURCE_DIR).parent_path() / "shared/data/hostile" / collection;
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(folder, error))
    if (entry.is_regular_file() && entry.path().filename() != "LICENSE") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  if (files.empty()) MESSAGE("skipped 1 case: ", folder.string(), " is not there");
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void check_reading(std::string_view path, std::string_view bytes) {
  const ReadOutcome outcome = test::article_reader().read(path, bytes, {});
  for (const ReadArticle& read : outcome.articles) {
    CHECK(base::is_valid_utf8(read.article.text));
    CHECK(base::is_valid_utf8(read.article.info.title));
  }
  for (const Diagnostic& said : outcome.diagnostics) CHECK(base::is_valid_utf8(said.message + said.excerpt));
  CHECK(outcome.articles.size() + outcome.skipped.size() > 0);
}

}  // namespace

TEST_CASE("the strict JSON parser accepts and rejects what JSONTestSuite says") {
  int accepted = 0;
  int rejected = 0;
  for (const fs::path& file : files_of("json/test_parsing")) {
    const std::string name = file.filename().string();
    CAPTURE(name);
    const bool ok = reading::parse_json_document(bytes_of(file)).ok;
    const bool wanted = name.starts_with("y_");
    if (!wanted && !name.starts_with("n_")) continue;
    CHECK(ok == wanted);
    ++(wanted ? accepted : rejected);
  }
  MESSAGE(accepted, " files to accept, ", rejected, " to reject");
}

TEST_CASE("JSON files of any kind are read to their end") {
  for (const fs::path& file : files_of("json/test_parsing")) {
    CAPTURE(file.filename().string());
    const ReadOutcome outcome = test::article_reader().read("a.json", bytes_of(file), {});
    for (const Diagnostic& said : outcome.diagnostics) CHECK(base::is_valid_utf8(said.message + said.excerpt));
  }
}

TEST_CASE("every naughty string survives reading") {
  for (const fs::path& file : files_of("naughty-strings")) {
    rapidjson::Document strings;
    const std::string bytes = bytes_of(file);
    strings.Parse(bytes.c_str());
    REQUIRE(strings.IsArray());
    for (const auto& one : strings.GetArray()) {
      const std::string naughty(one.GetString(), one.GetStringLength());
      CAPTURE(naughty);
      check_reading("a.html", "<html><p>" + naughty + " the quay is closed.</p>");
      check_reading("a.txt", naughty + " the quay is closed.");
      ReadOptions plain;
      plain.plain = true;
      const ReadOutcome outcome = test::article_reader().read("a.txt", naughty + " quay", plain);
      REQUIRE(outcome.articles.size() == 1);
      const std::string& text = outcome.articles.front().article.text;
      const bool controls = std::any_of(naughty.begin(), naughty.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == '\x7F';
      });
      const bool other = naughty.find("\xEF\xBF\xBE") != std::string::npos || naughty.starts_with("\xEF\xBB\xBF");
      if (!controls && !other) CHECK(text == naughty + " quay");
    }
  }
}

TEST_CASE("no input of a tokenizer test breaks a page") {
  int inputs = 0;
  for (const fs::path& file : files_of("html5lib/tokenizer")) {
    rapidjson::Document tests;
    tests.Parse(bytes_of(file).c_str());
    if (!tests.IsObject() || !tests.HasMember("tests")) continue;
    for (const auto& one : tests["tests"].GetArray()) {
      const std::string input(one["input"].GetString(), one["input"].GetStringLength());
      CHECK(base::is_valid_utf8(reading::text_of_fragment(base::replace_invalid_utf8(input))));
      check_reading("a.html", input);
      ++inputs;
    }
  }
  for (const fs::path& file : files_of("html5lib/tree-construction")) {
    check_reading("a.html", bytes_of(file));
    ++inputs;
  }
  MESSAGE(inputs, " inputs");
}

TEST_CASE("invalid UTF-8 is read and none leaves") {
  for (std::string_view collection : {"utf8", "html5lib/encoding"})
    for (const fs::path& file : files_of(collection))
      for (std::string_view name : {"a.txt", "a.html", "a.md", "a.json", "a.csv", "a.xml", "a.eml", "a.mhtml"}) {
        CAPTURE(name);
        check_reading(name, bytes_of(file));
      }
}

TEST_CASE("WARC files of other hands are read to their end") {
  for (const fs::path& file : files_of("warc")) {
    CAPTURE(file.filename().string());
    const ReadOutcome outcome = test::article_reader().read(file.filename().string(), bytes_of(file), {});
    for (const ReadArticle& read : outcome.articles) CHECK(base::is_valid_utf8(read.article.text));
  }
}

}  // namespace throughline
