// The property of the second clock: what was known at a day is what a fresh build of the reports by then gives.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"
#include "throughline/formats.hpp"
#include "throughline/pipeline.hpp"
#include "throughline/store.hpp"

using namespace throughline;

namespace {

const Pipeline& pipeline() {
  static const Pipeline kPipeline = Pipeline::make(TableSet::embedded().value()).value();
  return kPipeline;
}

std::vector<FileExtraction> read_sample(const std::string& sample) {
  std::vector<FileExtraction> files;
  ExtractOptions options;
  options.each = [&files](FileExtraction file) { files.push_back(std::move(file)); };
  const std::vector<std::string> arguments = {test::source_path("samples/" + sample + "/articles")};
  const auto disk = make_disk_file_system();
  pipeline().extract(*disk, list_inputs(*disk, arguments), options, {});
  return files;
}

// The day on which any article of the file was reported; null: undated, or no article.
std::optional<Day> reported(const FileExtraction& file) {
  return file.claims.articles.empty() ? std::nullopt : file.claims.articles.front().published;
}

// The folder as it stood on that day.
ClaimSet known_by(Day day, const std::vector<FileExtraction>& files) {
  ClaimSet known;
  for (const FileExtraction& file : files) {
    if (const auto of = reported(file); !of || *of <= day) known = merge(std::move(known), file.claims);
  }
  return known;
}

// Every day of reports, with the day before and the day after.
std::set<Day> days_around(const std::vector<FileExtraction>& files) {
  std::set<Day> days;
  for (const FileExtraction& file : files) {
    const auto of = reported(file);
    if (of) days.insert({*of - 1, *of, *of + 1});
  }
  return days;
}

std::string timeline_of(const ClaimSet& claims, Day day) {
  TimelineOptions options;
  options.as_of = day;
  return write_timeline(pipeline().build(claims, options));
}

void keep(const std::vector<FileExtraction>& files, ClaimStore& store) {
  std::vector<FileYield> yields;
  for (const FileExtraction& file : files) yields.push_back({file.file.path, file.digest, file.claims});
  Addition addition;
  addition.reader = "reader";
  REQUIRE(store.add(yields, addition).ok());
}

}  // namespace

TEST_CASE("as of any day of three stories, folder and store give a fresh build of what was reported by then") {
  for (const char* const sample : {"gaza-ceasefire-2025", "harbour-strike", "suez-2021"}) {
    const std::vector<FileExtraction> files = read_sample(sample);
    REQUIRE(files.size() >= 14);
    const testing::TemporaryFolder folder;
    auto store = ClaimStore::open(folder.path() + "/story.db", StoreAccess::write);
    REQUIRE(store.ok());
    keep(files, store.value());
    const ClaimSet all = known_by(Day{9'999'999}, files);
    const std::set<Day> days = days_around(files);
    CHECK(days.size() >= 25);
    for (const Day day : days) {
      CAPTURE(sample);
      CAPTURE(to_string(day));
      const std::string fresh = timeline_of(known_by(day, files), day);
      CHECK(timeline_of(all, day) == fresh);
      CHECK(timeline_of(store.value().load(day).value(), day) == fresh);
    }
  }
}
