#include "store/file_shelf.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.hpp"
#include "store/version_numbers.hpp"

namespace throughline::store {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : base::split(text, '\n')) {
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

std::int64_t holding_mark(std::string_view article, std::string_view place) {
  return mark_of(kHoldings.name, std::array{Cell(article), Cell(place)});
}

struct SkippedRow {
  std::int64_t number = 0;
  std::int64_t since = 0;
  std::int64_t mark = 0;
  SkippedInput input;
};

}  // namespace

FileShelf::FileShelf(const Database& database, SealChange& seal)
    : find_file_(database.prepare(select_rows(kFiles, "WHERE place = ?1"))),
      find_holdings_(database.prepare(select_rows(kHoldings, "WHERE article = ?1"))),
      find_skipped_(database.prepare(select_rows(kSkipped, "WHERE place = ?1 AND until IS NULL"))),
      files_(database, kFiles, seal),
      holdings_(database, kHoldings, seal),
      skipped_(database, kSkipped, seal),
      next_skipped_(next_number(database, kSkipped.name)) {}

bool FileShelf::find(std::string_view place, std::optional<KnownFile>& file) {
  const Step step = find_file_.bind(1, place).step();
  bool sound = step != Step::failed;
  if (step == Step::row) {
    const auto mark = checked_mark(kFiles, find_file_);
    if (mark) file = KnownFile{std::string(find_file_.text(1)), lines_of(find_file_.text(2)), *mark};
    sound = mark.has_value();
  }
  find_file_.reset();
  return sound;
}

bool FileShelf::put(std::string_view place, std::string_view digest, const std::vector<std::string>& articles,
                    const std::optional<KnownFile>& before) {
  const std::string lines = base::join(articles, "\n");
  return (!before || files_.remove(place, before->mark)) && files_.insert({place, digest, lines});
}

std::optional<bool> FileShelf::is_held_elsewhere(std::string_view article, std::string_view place) {
  bool elsewhere = false;
  Step step = find_holdings_.bind(1, article).step();
  for (; step == Step::row && checked_mark(kHoldings, find_holdings_); step = find_holdings_.step()) {
    elsewhere |= find_holdings_.text(1) != place;
  }
  find_holdings_.reset();
  return step == Step::done ? std::optional(elsewhere) : std::nullopt;
}

bool FileShelf::hold(std::string_view article, std::string_view place) { return holdings_.insert({article, place}); }

bool FileShelf::let_go(std::string_view article, std::string_view place) {
  return holdings_.remove(article, place, holding_mark(article, place));
}

std::optional<bool> FileShelf::has_skipped(std::string_view place) {
  const Step step = find_skipped_.bind(1, place).step();
  find_skipped_.reset();
  return step == Step::failed ? std::nullopt : std::optional(step == Step::row);
}

bool FileShelf::set_skipped(std::string_view place, const std::vector<SkippedInput>& skipped, std::int64_t version,
                            bool& changed) {
  std::vector<SkippedRow> before;
  Step step = find_skipped_.bind(1, place).step();
  for (; step == Step::row; step = find_skipped_.step()) {
    const auto mark = checked_mark(kSkipped, find_skipped_);
    if (!mark) break;
    before.push_back({find_skipped_.number(0),
                      find_skipped_.number(4),
                      *mark,
                      {std::string(find_skipped_.text(1)), std::string(find_skipped_.text(2))}});
  }
  find_skipped_.reset();
  if (step != Step::done) return false;
  for (const SkippedRow& row : before) {
    if (std::ranges::find(skipped, row.input) != skipped.end()) continue;
    changed = true;
    if (!skipped_.remove(row.number, row.mark) ||
        !skipped_.insert({row.number, row.input.path, row.input.code, place, row.since, version}))
      return false;
  }
  for (const SkippedInput& input : skipped) {
    if (std::ranges::find(before, input, &SkippedRow::input) != before.end()) continue;
    changed = true;
    if (!skipped_.insert({(*next_skipped_)++, input.path, input.code, place, version, Cell()})) return false;
  }
  return true;
}

}  // namespace throughline::store
