// Runs the examples of docs/spec/11-page.md.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

#include "base/text.hpp"
#include "support/spec_examples.hpp"
#include "support/written_claims.hpp"
#include "throughline/render.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

Timeline timeline_of(const std::string& input) {
  static const TableSet tables = TableSet::embedded().value();
  const testing::WrittenClaims written = testing::read_written_claims(input);
  TimelineOptions options;
  options.all_entries = true;
  return build_timeline(build_graph(written.set, tables, options), tables, options);
}

std::string unescaped(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kEntities = {
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
  for (const auto& [entity, character] : kEntities) {
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
      text.replace(at, entity.size(), character);
    }
  }
  return text;
}

bool ends_line(std::string_view tag) {
  constexpr std::array<std::string_view, 17> kBlocks = {"/p",  "/li",     "/h2",      "/h3",    "/h4",      "/h5",
                                                        "/tr", "/dt",     "/dd",      "/ul",    "/caption", "/ol",
                                                        "svg", "summary", "/summary", "/footer"};
  return std::ranges::find(kBlocks, tag.substr(0, tag.find(' '))) != kBlocks.end();
}

// The words of markup, a line a block; drawings and choices are left out.
std::string words_of(std::string_view markup) {
  std::string words;
  for (std::size_t at = 0; at < markup.size();) {
    if (markup[at] != '<') {
      words += markup[at] == '\n' ? ' ' : markup[at];
      ++at;
      continue;
    }
    const std::size_t end = std::min(markup.find('>', at), markup.size());
    const std::string_view tag = markup.substr(at + 1, end - at - 1);
    if (ends_line(tag)) words += '\n';
    if (tag == "/td" || tag == "/th" || tag == "/label" || tag == "/span") words += ' ';
    const std::string_view skipped = tag.starts_with("svg") ? "</svg>" : tag.starts_with("select") ? "</select>" : "";
    at = skipped.empty() ? end + 1 : std::min(markup.find(skipped, end), markup.size());
  }
  std::string lines;
  for (const std::string_view line : base::split_lines(words)) {
    const std::string folded = base::fold_space(line);
    if (!folded.empty()) lines += unescaped(folded) + "\n";
  }
  return lines;
}

// What stands in the element with that id, up to the end of its section; else in the first element of that class.
std::string part_of_page(const std::string& page, const std::string& name) {
  std::size_t begin = page.find("id=\"" + name + "\"");
  std::string_view end = "</section>";
  if (begin == std::string::npos) {
    begin = page.find("class=\"" + name + "\"");
    end = "</ul></div>";
  }
  if (begin == std::string::npos) return "nothing\n";
  begin = page.find('>', begin) + 1;
  return words_of(std::string_view(page).substr(begin, page.find(end, begin) - begin));
}

std::string page_part(Timeline timeline, const std::string& info) {
  const std::vector<std::string_view> words = base::split(info, ' ');
  if (info.ends_with(" by hand")) {
    timeline.overrides = {
        {{OverrideKind::set_date, {"c-1"}, "2031-05-03", "So the log says."}, {timeline.entries.at(0).id}},
        {{OverrideKind::hide, {"c-000000000000"}, "", ""}, {}}};
  }
  return part_of_page(write_timeline_html(timeline), std::string(words.at(1)));
}

// Ids come from content and say nothing to a reader.
std::string without_ids(std::string text) {
  for (std::size_t at = text.find("c-"); at != std::string::npos; at = text.find("c-", at + 2)) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789abcdef", at + 2), text.size());
    if (end - at == 14) text.replace(at, 14, "c-...");
  }
  std::erase(text, '\r');
  return text;
}

std::string output_of(const std::string& info, const Timeline& timeline) {
  static const std::map<std::string, std::function<std::string(const Timeline&)>> kOutputs = {
      {"text", write_timeline_text},
      {"csv", write_timeline_csv},
      {"ics", [](const Timeline& t) { return write_timeline_ics(t); }},
      {"atom", [](const Timeline& t) { return write_timeline_atom(t); }}};
  return info.starts_with("page ") ? page_part(timeline, info) : without_ids(kOutputs.at(info)(timeline));
}

}  // namespace

TEST_CASE("docs/spec/11-page.md holds") {
  const auto examples = test::read_spec_examples("11-page.md");
  REQUIRE(examples.size() >= 10);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    CHECK(output_of(example.info, timeline_of(example.input)) == example.expected);
  }
}

}  // namespace throughline
