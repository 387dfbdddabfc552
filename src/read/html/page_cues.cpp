#include "read/html/page_cues.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestNames = 2000;

constexpr std::array<std::pair<std::string_view, PageCue>, 8> kKinds{{{"body", kBodyCue},
                                                                      {"byline", kBylineCue},
                                                                      {"caption", kCaptionCue},
                                                                      {"comments", kCommentsCue},
                                                                      {"furniture", kFurnitureCue},
                                                                      {"hidden", kHiddenCue},
                                                                      {"keep", kNoCue},
                                                                      {"live", kLiveCue}}};

// "storyBody_main js-Share" becomes "-story-body-main- -js-share-".
std::string folded(std::string_view names) {
  std::string words = "-";
  for (std::size_t i = 0; i < names.size() && i < kLongestNames; ++i) {
    const char c = names[i];
    if (base::is_ascii_space(c)) {
      if (words.back() != '-') words.push_back('-');
      if (words.size() > 1) words.append(" -");
    } else if (c == '-' || c == '_' || c == ':' || c == '/') {
      if (words.back() != '-') words.push_back('-');
    } else {
      const bool humps = base::is_ascii_upper(c) && i > 0 && base::is_ascii_lower(names[i - 1]);
      if (humps && words.back() != '-') words.push_back('-');
      words.push_back(base::to_ascii_lower(c));
    }
  }
  if (words.back() != '-') words.push_back('-');
  return words;
}

std::vector<std::string> phrases_of(const Table& cues) {
  std::vector<std::string> phrases;
  for (const TableRow& row : cues.rows) phrases.push_back('-' + std::string(row.cell(1)) + '-');
  return phrases;
}

}  // namespace

PageCues::PageCues(const Table& cues) : matcher_(phrases_of(cues)) {
  for (const TableRow& row : cues.rows) {
    PageCueSet kind = kNoCue;
    for (const auto& [name, cue] : kKinds)
      if (name == row.cell(0)) kind = cue;
    kinds_.push_back(kind);
  }
}

PageCueSet PageCues::find(std::string_view names) const {
  PageCueSet found = kNoCue;
  bool taken_back = false;
  for (const CueHit& hit : matcher_.find(folded(names))) {
    found = static_cast<PageCueSet>(found | kinds_[hit.phrase]);
    taken_back = taken_back || kinds_[hit.phrase] == kNoCue;
  }
  if (taken_back) found = static_cast<PageCueSet>(found & ~kFurnitureCue & ~kCommentsCue);
  return found;
}

}  // namespace throughline::reading
