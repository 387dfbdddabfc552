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
constexpr std::size_t kFewestWordsOfPart = 3;
// So much before ", and" is no first half of a list of names.
constexpr std::size_t kLongerThanLists = 70;

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

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n\t\r");
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

// Whether `text` ends on the mark that closes a quotation begun in it.
bool closes_quotation(std::string_view text) {
  if (text.ends_with("''")) return text.find("``") != std::string_view::npos;
  return text.ends_with('"') && std::ranges::count(text, '"') % 2 == 0;
}

}  // namespace

std::size_t end_of_lead_in(std::string_view sentence, std::size_t predicate, const Knowledge& knowledge) {
  const std::string folded = base::to_ascii_lower(sentence);
  std::size_t begin = end_of_connective(folded);
  if (begin > predicate) return 0;
  if (knowledge.opens_lead_in(first_word(std::string_view(folded).substr(begin)))) {
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
  return best;
}

std::size_t last_and(std::string_view sentence, std::size_t predicate, std::size_t limit) {
  const std::size_t at = sentence.substr(0, std::min(limit, sentence.size())).rfind(" and ");
  if (at == std::string_view::npos || at < predicate) return std::string_view::npos;
  // "Between 8 and 9" is no place to part.
  return sentence.substr(predicate, at - predicate).find(" between ") == std::string_view::npos
             ? at
             : std::string_view::npos;
}

std::size_t begin_of_subordinate(std::string_view sentence, std::size_t predicate) {
  constexpr std::array<std::string_view, 4> kSubordinators = {" since ", " after ", " because ", " although "};
  constexpr std::size_t kLongestSubject = 60;
  std::size_t begin = 0;
  for (const std::string_view word : kSubordinators) {
    const std::size_t at = sentence.substr(0, predicate).rfind(word);
    if (at != std::string_view::npos) begin = std::max(begin, at + word.size());
  }
  const std::string_view subject = sentence.substr(begin, predicate - begin);
  const bool is_clause = begin > 0 && !trimmed(subject).empty() && subject.size() <= kLongestSubject &&
                         subject.find_first_of(",;:") == std::string_view::npos;
  return is_clause ? begin : 0;
}

bool is_aside(std::string_view sentence, std::size_t predicate) {
  constexpr std::array<std::string_view, 4> kRelatives = {" which ", " who ", " whom ", " that "};
  constexpr std::size_t kReach = 16;
  if (begin_of_subordinate(sentence, predicate) > 0) return true;
  const std::size_t from = predicate > kReach ? predicate - kReach : 0;
  const std::string_view before = sentence.substr(from, predicate - from);
  return std::ranges::any_of(kRelatives, [&](std::string_view word) { return before.find(word) != before.npos; });
}

std::size_t without_stub(std::string_view sentence, std::size_t end, std::size_t least) {
  const std::size_t comma = sentence.substr(0, end).rfind(", ");
  if (comma == std::string_view::npos || comma < least || end == sentence.size()) return end;
  const std::string_view part = sentence.substr(comma + 2, end - comma - 2);
  const auto spaces = static_cast<std::size_t>(std::count_if(part.begin(), part.end(), is_space));
  return spaces + 1 < kFewestWordsOfPart ? comma : end;
}

std::size_t begin_of_joined_clause(std::string_view sentence, std::size_t first_predicate, std::size_t predicate) {
  constexpr std::array<std::string_view, 3> kJoints = {", and ", ", but ", "; "};
  std::size_t begin = 0;
  for (const std::string_view joint : kJoints) {
    const std::size_t at = sentence.substr(0, predicate).rfind(joint);
    // With little before it the joint is one of a list, without words behind it the clause has no subject.
    const bool has_clause_before = at != std::string_view::npos && (at >= first_predicate || at >= kLongerThanLists);
    if (!has_clause_before || at + joint.size() >= predicate) continue;
    begin = std::max(begin, at + joint.size());
  }
  return begin;
}

std::size_t trimmed_end(std::string_view sentence, std::size_t end) {
  constexpr std::string_view kClosing = " \t\r\n.,;:!?-([\"'";
  constexpr std::array<std::string_view, 4> kMarks = {"\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\x9C", "\xE2\x80\x98"};
  while (end > 0) {
    const std::string_view text = sentence.substr(0, end);
    const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [&](std::string_view m) { return text.ends_with(m); });
    if (mark != kMarks.end()) {
      end -= mark->size();
    } else {
      const bool abbreviates = text.size() > 3 && text.back() == '.' && text[text.size() - 3] == '.';  // "a.m.", "U.S."
      const bool is_trimmed = kClosing.find(text.back()) != std::string_view::npos;
      if (abbreviates || closes_quotation(text) || !is_trimmed) break;
      --end;
    }
  }
  return end;
}

std::size_t last_word_end(std::string_view sentence, std::size_t limit, const Knowledge& knowledge) {
  std::size_t end = std::min(limit, sentence.size());
  if (end < sentence.size() && !is_space(sentence[end])) {
    while (end > 0 && !is_space(sentence[end - 1])) --end;
  }
  for (;;) {
    end = trimmed_end(sentence, end);
    const std::size_t space = sentence.substr(0, end).find_last_of(" \n\t");
    if (space == std::string_view::npos) return end;
    if (!knowledge.leaves_hanging(base::to_ascii_lower(sentence.substr(space + 1, end - space - 1)))) return end;
    end = space;
  }
}

}  // namespace throughline::timeline
