#include "segment/lead_ins.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/characters.hpp"
#include "base/text.hpp"

namespace throughline::segment {
namespace {

constexpr std::size_t kMostAgencyWords = 4;
// A day, a month and their comma may stand between the place and the agency.
constexpr std::size_t kMostDateWords = 3;
constexpr std::size_t kMostStampWords = 8;
// "UNITED NATIONS": words of the place before a stamp.
constexpr std::size_t kMostPlaceWords = 3;

class LeadIns {
 public:
  LeadIns(std::string_view text, std::span<const Chunk> chunks, const SplitterTables& tables)
      : text_(text), chunks_(chunks), tables_(tables) {}

  bool may_begin_sentence(std::size_t at) const {
    if (at >= chunks_.size()) return false;
    const std::string_view next = word(at);
    return is_ascii_upper(next.front()) || is_ascii_digit(next.front()) || opening_length(next) > 0;
  }

  bool ends_dateline(std::size_t at) const {
    const bool is_dash = word(at) == "-" || word(at) == "--" || word(at) == "\u2013" || word(at) == "\u2014";
    if (!is_dash || at == 0) return false;
    const std::optional<std::size_t> opening = opening_bracket(at - 1);
    return opening && *opening > 0 && follows_place(*opening);
  }

  // The zone is the last word of a stamp that has a year of four digits and an hour.
  bool ends_stamp(std::size_t at) const {
    if (!tables_.time_zones.contains(std::string(word(at)))) return false;
    bool has_hour = false;
    bool has_year = false;
    for (std::size_t i = at; i > 0 && at - i < kMostStampWords; --i) {
      has_hour = has_hour || is_hour(word(i - 1));
      has_year = has_year || is_year(word(i - 1));
    }
    return has_hour && has_year;
  }

  // "VELD | Fri Jun 10, 2031 11:51 pm": a place in capitals, a bar and a day begin a line of place and hour, which ends
  // whatever stands before it.
  bool begins_stamp(std::size_t at) const {
    std::size_t bar = at;
    while (bar < chunks_.size() && bar - at < kMostPlaceWords && is_capitals(word(bar))) ++bar;
    if (bar == at || bar + 1 >= chunks_.size() || word(bar) != "|" || is_capitals(word(at - 1))) return false;
    if (!tables_.days_and_months.contains(base::to_ascii_lower(word(bar + 1)))) return false;
    const auto behind = chunks_.subspan(bar + 2, std::min(kMostDateWords, chunks_.size() - bar - 2));
    return std::ranges::any_of(behind, [&](const Chunk& chunk) { return is_ascii_digit(text_[chunk.span.begin]); });
  }

 private:
  std::string_view word(std::size_t at) const {
    return text_.substr(chunks_[at].span.begin, chunks_[at].span.end - chunks_[at].span.begin);
  }

  // Where the bracket opens that chunk `closing` closes; what stands in it is a name.
  std::optional<std::size_t> opening_bracket(std::size_t closing) const {
    if (word(closing) != "-RRB-" && !word(closing).ends_with(')')) return std::nullopt;
    for (std::size_t i = closing + 1; i > 0 && closing + 1 - i <= kMostAgencyWords; --i) {
      const std::string_view one = word(i - 1);
      if (one == "-LRB-" || one.starts_with('(')) return i - 1;
      if (one != "-RRB-" && !is_ascii_upper(one.front())) return std::nullopt;
    }
    return std::nullopt;
  }

  // "PORT ANSEL", "VELD, Feb. 1": capitals before the bracket, or before the day that stands there.
  bool follows_place(std::size_t opening) const {
    for (std::size_t i = opening; i > 0 && opening - i <= kMostDateWords; --i) {
      const std::string_view one = word(i - 1);
      if (is_capitals(one)) return true;
      if (!is_ascii_digit(one.front()) && !one.ends_with('.') && one != ",") return false;
    }
    return false;
  }

  static bool is_capitals(std::string_view word) {
    const auto letters = std::ranges::count_if(word, is_ascii_upper);
    return letters >= 3 && std::ranges::none_of(word, is_ascii_lower);
  }

  static bool is_hour(std::string_view word) {
    return word.size() >= 4 && word.size() <= 5 && is_ascii_digit(word.front()) && is_ascii_digit(word.back()) &&
           word.find_first_of(":.") != std::string_view::npos;
  }

  static bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           std::ranges::all_of(word, is_ascii_digit);
  }

  std::string_view text_;
  std::span<const Chunk> chunks_;
  const SplitterTables& tables_;
};

}  // namespace

bool ends_lead_in(std::string_view text, std::span<const Chunk> chunks, std::size_t at, const SplitterTables& tables) {
  const LeadIns lead_ins(text, chunks, tables);
  if (at + 1 < chunks.size() && lead_ins.begins_stamp(at + 1)) return true;
  return (lead_ins.ends_dateline(at) || lead_ins.ends_stamp(at)) && lead_ins.may_begin_sentence(at + 1);
}

}  // namespace throughline::segment
