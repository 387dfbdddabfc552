#include <doctest/doctest.h>

#include <algorithm>

#include "support/memory_file_system.hpp"
#include "throughline/formats.hpp"
#include "throughline/pipeline.hpp"

using namespace throughline;
using throughline::test::MemoryFileSystem;

namespace {

constexpr std::string_view kFlood =
    "Title: River rises\nPublished: 2023-11-06\n\nThe Orve burst its banks on Sunday. At least 40 people were "
    "evacuated, "
    "police said.\n";
constexpr std::string_view kStorm =
    "Title: Storm ends\nPublished: 2023-11-08\n\nThe governor, Lena Ruiz, said on Tuesday that the storm had ended.\n";

const Pipeline& pipeline() {
  static const Pipeline kPipeline = Pipeline::make(TableSet::embedded().value()).value();
  return kPipeline;
}

MemoryFileSystem two_articles() {
  MemoryFileSystem files;
  files.add("news/flood.txt", kFlood).add("news/storm.txt", kStorm);
  return files;
}

Extraction extract(const FileSystem& files, ExtractOptions options = {}) {
  const std::vector<std::string> arguments = {"news"};
  return pipeline().extract(files, list_inputs(files, arguments), options, {});
}

bool has_code(const Diagnostics& diagnostics, std::string_view code) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [code](const Diagnostic& d) { return d.code == code; });
}

VerifyOutcome verify(const Timeline& timeline, const FileSystem& files) {
  const std::vector<std::string> arguments = {"news"};
  return verify_timeline(timeline, pipeline(), files, list_inputs(files, arguments), {});
}

Timeline whole_timeline(const FileSystem& files) {
  TimelineOptions options;
  options.all_entries = true;
  return pipeline().build(extract(files).claims, options);
}

}  // namespace

TEST_CASE("claims are the same for any number of jobs") {
  const MemoryFileSystem files = two_articles();
  CHECK(extract(files, {.jobs = 1}).claims == extract(files, {.jobs = 4}).claims);
}

TEST_CASE("what is written of each article comes in input order") {
  const MemoryFileSystem files = two_articles();
  std::string titles;
  ExtractOptions options{.jobs = 2};
  options.write = [](const Annotation& annotation) { return annotation.article.info.title + "; "; };
  options.written = [&titles](std::string_view one) { titles += one; };
  extract(files, options);
  CHECK(titles == "River rises; Storm ends; ");
}

TEST_CASE("a claims stream among the inputs counts as the articles it was made of") {
  const ClaimSet direct = extract(two_articles()).claims;
  MemoryFileSystem streams;
  streams.add("news/all.jsonl", write_claims(direct));
  CHECK(extract(streams).claims == direct);
}

TEST_CASE("an unreadable file is skipped with its reason and the others are whole") {
  MemoryFileSystem files = two_articles();
  files.forbid("news/flood.txt");
  const Extraction extraction = extract(files);
  CHECK(extraction.claims.skipped == std::vector<SkippedInput>{{"flood.txt", "unreadable-file"}});
  CHECK(extraction.claims.articles.size() == 1);
}

TEST_CASE("a timeline is verified by the articles that it was built from") {
  const MemoryFileSystem files = two_articles();
  const Timeline timeline = whole_timeline(files);
  REQUIRE_FALSE(timeline.claims.empty());
  const VerifyOutcome outcome = verify(timeline, files);
  CHECK(outcome.faults == Diagnostics{});
  CHECK(outcome.quotes == timeline.claims.size());
  CHECK(outcome.articles == 2);
}

TEST_CASE("one altered letter of a quote, a speaker or an article is found") {
  const MemoryFileSystem files = two_articles();
  const Timeline timeline = whole_timeline(files);
  REQUIRE_FALSE(timeline.claims.empty());

  Timeline quote = timeline;
  quote.claims[0].quote.exact.back() = '!';
  CHECK(has_code(verify(quote, files).faults, "quote-differs"));

  Timeline context = timeline;
  context.claims[0].quote.prefix = "never written";
  CHECK(has_code(verify(context, files).faults, "context-differs"));

  Timeline speaker = timeline;
  speaker.claims[0].attributed_to = {{"", "nobody", {0, 6}}};
  CHECK(has_code(verify(speaker, files).faults, "speaker-differs"));

  MemoryFileSystem altered = two_articles();
  altered.add("news/flood.txt", std::string(kFlood) + "More.\n");
  CHECK_FALSE(verify(timeline, altered).faults.empty());
}

TEST_CASE("a claim's spans must lie in its quote") {
  const MemoryFileSystem files = two_articles();
  Timeline timeline = whole_timeline(files);
  REQUIRE_FALSE(timeline.claims.empty());
  timeline.claims[0].predicate.span = {4000, 4010};
  CHECK(has_code(verify(timeline, files).faults, "span-outside"));
}
