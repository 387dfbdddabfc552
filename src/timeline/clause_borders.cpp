#include "timeline/clause_borders.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace throughline::timeline {
namespace {

constexpr std::array<std::string_view, 9> kClauseBorders = {
    ", ", "; ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", ": ", " after ", " while ", " because ", " although "};
constexpr std::array<std::string_view, 7> kConnectives = {"but ",    "and ",       "however, ", "meanwhile, ",
                                                          "still, ", "moreover, ", "also, "};
constexpr std::array<std::string_view, 28> kLeadIns = {
    "after",  "as",   "at",      "before", "by",    "despite", "during", "following", "for",   "from",
    "in",     "on",   "over",    "since",  "under", "until",   "upon",   "when",      "while", "with",
    "within", "amid", "earlier", "later",  "early", "late",    "last",   "according"};
constexpr std::array<std::string_view, 52> kHangingWords = {
    "a",      "about",   "after", "an",    "and",  "are",    "as",   "at",    "be",    "because", "been",
    "before", "between", "but",   "by",    "for",  "from",   "had",  "has",   "have",  "his",     "if",
    "in",     "into",    "is",    "its",   "more", "nearly", "no",   "not",   "of",    "on",      "or",
    "over",   "some",    "than",  "that",  "the",  "their",  "to",   "under", "until", "was",     "were",
    "when",   "where",   "which", "while", "who",  "whose",  "will", "with"};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::size_t end_of_connective(const std::string& folded) {
  for (const std::string_view connective : kConnectives) {
    if (folded.starts_with(connective)) return connective.size();
  }
  return 0;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, std::min(text.find_first_of(" ,"), text.size()));
}

bool has(const auto& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::size_t end_of_lead_in(std::string_view sentence, std::size_t predicate) {
  const std::string folded = base::to_ascii_lower(sentence);
  std::size_t begin = end_of_connective(folded);
  if (begin > predicate) return 0;
  if (has(kLeadIns, first_word(std::string_view(folded).substr(begin)))) {
    const std::size_t comma = folded.find(", ", begin);
    if (comma != std::string::npos && comma + 2 <= predicate) begin = comma + 2;
  }
  return begin;
}

std::size_t last_clause_end(std::string_view sentence, std::size_t predicate, std::size_t limit) {
  std::size_t best = std::string_view::npos;
  const auto search = [&](std::string_view border) {
    for (std::size_t at = sentence.find(border, predicate); at <= limit; at = sentence.find(border, at + 1)) {
      if (best == std::string_view::npos || at > best) best = at;
    }
  };
  for (const std::string_view border : kClauseBorders) search(border);
  // "and" may join words as well as clauses, so it is a border only where there is no better one.
  if (best == std::string_view::npos) search(" and ");
  return best;
}

std::size_t trimmed_end(std::string_view sentence, std::size_t end) {
  constexpr std::string_view kClosing = " \t\r\n.,;:!?-([\"'";
  constexpr std::array<std::string_view, 4> kMarks = {"\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\x9C", "\xE2\x80\x98"};
  while (end > 0) {
    const std::string_view text = sentence.substr(0, end);
    const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [&](std::string_view m) { return text.ends_with(m); });
    if (mark != kMarks.end()) {
      end -= mark->size();
    } else if (text.size() > 3 && text.back() == '.' && text[text.size() - 3] == '.') {
      break;  // "a.m.", "U.S."
    } else if (kClosing.find(text.back()) != std::string_view::npos) {
      --end;
    } else {
      break;
    }
  }
  return end;
}

std::size_t last_word_end(std::string_view sentence, std::size_t limit) {
  std::size_t end = std::min(limit, sentence.size());
  if (end < sentence.size() && !is_space(sentence[end])) {
    while (end > 0 && !is_space(sentence[end - 1])) --end;
  }
  for (;;) {
    end = trimmed_end(sentence, end);
    const std::size_t space = sentence.substr(0, end).find_last_of(" \n\t");
    if (space == std::string_view::npos) return end;
    if (!has(kHangingWords, base::to_ascii_lower(sentence.substr(space + 1, end - space - 1)))) return end;
    end = space;
  }
}

}  // namespace throughline::timeline
