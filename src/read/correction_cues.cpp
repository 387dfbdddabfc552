#include "read/correction_cues.hpp"

#include "base/text.hpp"
#include "read/furniture_cues.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestNote = 1500;
constexpr std::size_t kReach = 300;  // bytes of a note in which its cue stands
constexpr std::string_view kLeadingMarks = "*([-_ \u2022\u2013\u2014";

std::vector<std::string> phrases_of(const Table& table) {
  std::vector<std::string> phrases;
  for (const TableRow& row : table.rows) phrases.emplace_back(row.cell(2));
  return phrases;
}

std::string_view without_marks(std::string_view paragraph) {
  const std::size_t begin = paragraph.find_first_not_of(kLeadingMarks);
  return begin == std::string_view::npos ? std::string_view() : paragraph.substr(begin);
}

}  // namespace

CorrectionCues::CorrectionCues(const Table& cues) : matcher_(phrases_of(cues)) {
  for (const TableRow& row : cues.rows)
    cues_.push_back({parse_correction_kind(row.cell(0)).value_or(CorrectionKind::correction), row.cell(1) == "prefix"});
}

std::optional<CorrectionKind> CorrectionCues::find(std::string_view paragraph) const {
  paragraph = without_marks(base::trim(paragraph));
  if (paragraph.empty() || paragraph.size() > kLongestNote) return std::nullopt;
  bool quoted = false;
  const std::string folded = fold_for_cues(paragraph.substr(0, kReach), quoted);
  std::optional<CorrectionKind> found;
  for (const CueHit& hit : matcher_.find(folded)) {
    const Cue& cue = cues_[hit.phrase];
    if (cue.opens && hit.begin > 0) continue;
    if (!found || cue.kind > *found) found = cue.kind;  // a note that takes back all stands over one that mends
  }
  return found;
}

std::vector<Correction> find_corrections(std::string_view text, const CorrectionCues& cues) {
  std::vector<Correction> found;
  for (Line paragraph = paragraph_from(text, 0); paragraph.begin < text.size();
       paragraph = paragraph_from(text, paragraph.next)) {
    const std::string_view words = paragraph.in(text);
    const auto kind = cues.find(words);
    if (!kind) continue;
    const auto begin = static_cast<std::uint32_t>(paragraph.begin);
    found.push_back({*kind, {begin, begin + static_cast<std::uint32_t>(words.size())}});
  }
  return found;
}

}  // namespace throughline::reading
