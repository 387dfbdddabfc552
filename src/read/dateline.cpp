#include "read/dateline.hpp"

#include <algorithm>
#include <array>

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestDateline = 140;
constexpr std::size_t kLongestAgency = 40;
constexpr std::size_t kMostPlaceWords = 5;

struct Dash {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first dash that parts the dateline from the text: with a space, or another dash, on both sides.
std::optional<Dash> find_dash(std::string_view head) {
  constexpr std::array<std::string_view, 5> kDashes{" - ", " -- ", " \u2013 ", " \u2014 ", "\u2014"};
  std::optional<Dash> first;
  for (std::string_view dash : kDashes) {
    std::size_t at = head.find(dash);
    if (at != std::string_view::npos && (!first || at < first->begin)) first = Dash{at, at + dash.size()};
  }
  return first;
}

bool starts_upper(std::string_view word) {
  return !word.empty() &&
         (base::is_ascii_upper(word.front()) || (static_cast<unsigned char>(word.front()) & 0x80U) != 0);
}

template <class Accept>
bool all_words(std::string_view text, Accept accept) {
  std::size_t words = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    std::size_t end = std::min(text.find(' ', pos), text.size());
    if (end > pos && (!accept(text.substr(pos, end - pos)) || ++words > kMostPlaceWords)) return false;
    pos = end + 1;
  }
  return words > 0;
}

bool is_capitals(std::string_view place) {
  auto letters = std::count_if(place.begin(), place.end(), base::is_ascii_alpha);
  return letters >= 2 && std::none_of(place.begin(), place.end(), base::is_ascii_lower);
}

// "KHAN YOUNIS, Gaza Strip": capitals, then names of larger places.
bool is_place(std::string_view words) {
  std::size_t comma = std::min(words.find(','), words.size());
  if (!is_capitals(words.substr(0, comma)) || !all_words(words.substr(0, comma), starts_upper)) return false;
  std::string_view wider = words.substr(std::min(words.size(), comma + 1));
  return base::trim(wider).empty() || all_words(wider, starts_upper);
}

// The words in brackets at the end of `words`, which are taken off. Treebanks write brackets as "-LRB-" and "-RRB-",
// press releases as slashes.
std::string_view take_bracketed(std::string_view& words) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kBrackets{
      {{"(", ")"}, {"-LRB-", "-RRB-"}, {" /", "/"}}};
  for (const auto& [opening, closing] : kBrackets) {
    std::size_t open = words.ends_with(closing) ? words.rfind(opening) : std::string_view::npos;
    if (open == std::string_view::npos) continue;
    std::size_t begin = open + opening.size();
    std::string_view inner = base::trim(words.substr(begin, words.size() - closing.size() - begin));
    words = base::trim(words.substr(0, open));
    return inner;
  }
  return {};
}

// A month and day that `words` end with; they are taken off.
std::optional<DateParts> take_date(std::string_view& words, const DateReader& dates) {
  for (std::size_t pos = 0; pos < words.size(); ++pos) {
    bool starts = pos == 0 || words[pos - 1] == ' ' || words[pos - 1] == ',';
    auto parts = starts ? dates.parts_at(words, pos) : std::nullopt;
    if (!parts || parts->end != words.size()) continue;
    words = base::trim(words.substr(0, pos));
    while (words.ends_with(',')) words = base::trim(words.substr(0, words.size() - 1));
    return parts;
  }
  return std::nullopt;
}

bool may_be_agency(std::string_view words) {
  return words.size() <= kLongestAgency && starts_upper(words) && all_words(words, starts_upper);
}

bool opens_sentence(std::string_view rest) {
  return starts_upper(rest) || rest.starts_with('"') || (!rest.empty() && base::is_ascii_digit(rest.front()));
}

}  // namespace

std::optional<Dateline> find_dateline(std::string_view text, const DateReader& dates, const Agencies& agencies) {
  std::string_view head = text.substr(0, std::min(text.find('\n'), kLongestDateline));
  auto dash = find_dash(head);
  if (!dash) return std::nullopt;
  std::string_view words = base::trim(head.substr(0, dash->begin));
  std::string_view bracketed = take_bracketed(words);
  std::string known = agencies.find(bracketed);
  if (!bracketed.empty() && known.empty() && !may_be_agency(bracketed)) return std::nullopt;

  Dateline dateline;
  dateline.end = dash->end;
  std::string_view before_date = words;
  dateline.date = take_date(words, dates);
  if (dateline.date) dateline.date_words = base::trim(before_date.substr(dateline.date->begin));
  dateline.agency = known.empty() ? std::string(bracketed) : known;

  bool place = is_place(words);
  bool named = !words.empty() && all_words(words, starts_upper);  // "Doha, Qatar (AFP)": the agency vouches for it
  if (!known.empty()) return words.empty() || place || named ? std::optional(dateline) : std::nullopt;
  if (!place && !(words.empty() && dateline.date && dateline.date->year)) return std::nullopt;
  bool sure = dateline.date || !dateline.agency.empty();
  if (!sure && !opens_sentence(text.substr(dash->end))) return std::nullopt;
  return dateline;
}

}  // namespace throughline::reading
