#include "read/furniture_cues.hpp"

#include <algorithm>
#include <array>

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kShortLine = 120;
constexpr std::size_t kLongSentence = 200;
constexpr std::size_t kShortByline = 60;
constexpr std::array<std::string_view, 5> kCalls{"ad", "newsletter", "read_more", "share", "subscribe"};
constexpr std::array<std::string_view, 6> kAddressWords{"you", "your", "our", "us", "we", "please"};

std::size_t count_words(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

bool addresses_reader(std::string_view phrase) {
  for (std::size_t pos = 0; pos < phrase.size();) {
    std::size_t end = std::min(phrase.find(' ', pos), phrase.size());
    std::string_view word = phrase.substr(pos, end - pos);
    if (std::find(kAddressWords.begin(), kAddressWords.end(), word) != kAddressWords.end()) return true;
    pos = end + 1;
  }
  return false;
}

// A label or the words of a form, which no sentence of news begins with.
bool is_strong_prefix(std::string_view kind, std::string_view phrase) {
  if (std::string_view(":|-").find(phrase.back()) != std::string_view::npos || !is_word(phrase.front())) return true;
  return kind == "copyright" || count_words(phrase) >= 3;
}

bool is_strong_part(std::string_view phrase) {
  return addresses_reader(phrase) || phrase.starts_with('(') || phrase.starts_with('[') || phrase.starts_with("via ") ||
         phrase == "all rights reserved";
}

std::vector<std::string> phrases_of(const Table& boilerplate) {
  std::vector<std::string> phrases;
  bool quoted = false;
  for (const TableRow& row : boilerplate.rows) phrases.push_back(fold_for_cues(row.cell(2), quoted));
  return phrases;
}

// What may stand around a phrase that is nevertheless the whole line.
bool only_marks(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return base::is_ascii_alpha(c) || base::is_ascii_digit(c) || c == '\x01'; });
}

bool at_word_borders(const CueHit& hit, std::string_view text) {
  bool left = hit.begin == 0 || !is_word(text[hit.begin]) || !is_word(text[hit.begin - 1]);
  bool right = hit.end == text.size() || !is_word(text[hit.end - 1]) || !is_word(text[hit.end]);
  return left && right;
}

bool ends_as_sentence(std::string_view text) {
  return !text.empty() && std::string_view(".!?").find(text.back()) != std::string_view::npos;
}

}  // namespace

std::string fold_for_cues(std::string_view sentence, bool& quoted) {
  std::string folded;
  folded.reserve(sentence.size());
  for (std::size_t pos = 0; pos < sentence.size(); ++pos) {
    std::string_view rest = sentence.substr(pos, 3);
    bool opens = rest == "\u201C";
    bool closes = rest == "\u201D";
    bool straight = sentence[pos] == '"';
    bool apostrophe = rest == "\u2018" || rest == "\u2019";
    if (opens || closes || apostrophe) pos += 2;
    if (opens || closes || straight) quoted = opens || (straight && !quoted);
    bool mark = opens || closes || straight;
    char c = apostrophe ? '\'' : base::to_ascii_lower(sentence[pos]);
    if (base::is_ascii_space(c)) {
      if (!folded.empty() && folded.back() != ' ') folded.push_back(' ');
    } else {
      folded.push_back(quoted || mark ? '\x01' : c);
    }
  }
  while (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

FurnitureCues::FurnitureCues(const Table& boilerplate) : matcher_(phrases_of(boilerplate)) {
  for (const TableRow& row : boilerplate.rows) {
    std::string_view phrase = row.cell(2);
    Cue cue{std::string(row.cell(0)), Match::contains, false};
    if (row.cell(1) == "prefix") cue.match = Match::prefix;
    if (row.cell(1) == "whole") cue.match = Match::whole;
    bool prefix = cue.match == Match::prefix && !phrase.empty();
    cue.strong = (prefix && is_strong_prefix(cue.kind, phrase)) || is_strong_part(phrase);
    cues_.push_back(std::move(cue));
  }
}

int FurnitureCues::points_of(const CueHit& hit, std::string_view folded) const {
  const Cue& cue = cues_[hit.phrase];
  if (!at_word_borders(hit, folded)) return 0;
  bool first = only_marks(folded.substr(0, hit.begin));
  switch (cue.match) {
    case Match::whole:
      return first && only_marks(folded.substr(hit.end)) ? kWholeCue : 0;
    case Match::prefix:
      if (!first) return 0;
      return cue.strong || (cue.kind == "byline" && folded.size() <= kShortByline) ? kStrongCue : kWeakCue;
    case Match::contains:
      break;
  }
  return cue.strong ? kStrongCue : kWeakCue;
}

CueScore FurnitureCues::score(std::string_view folded, bool is_line) const {
  CueScore score;
  int strongest = 0;
  std::size_t covered = 0;
  for (const CueHit& hit : matcher_.find(folded)) {
    int points = points_of(hit, folded);
    if (points == 0) continue;
    if (points > strongest) {
      strongest = points;
      score.kind = cues_[hit.phrase].kind;
    }
    if (hit.begin >= covered) score.points += points;  // overlapping phrases are one cue
    covered = std::max(covered, hit.end);
  }
  score.points = std::max(score.points, strongest);
  // "Read more", "Follow live updates": news may run on after a call of a few words, and stays.
  bool call = std::find(kCalls.begin(), kCalls.end(), score.kind) != kCalls.end();
  if (call && folded.size() > kLongSentence && score.points == kStrongCue) score.points = kWeakCue;
  bool label = is_line && folded.size() <= kShortLine && !ends_as_sentence(folded);
  if (score.points == kWeakCue && label) score.points = kStrongCue;
  return score;
}

}  // namespace throughline::reading
