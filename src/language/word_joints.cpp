#include "language/word_joints.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "language/clitics.hpp"

namespace throughline::language {
namespace {

// The longest run of digits and hyphens that is looked at as a telephone number or a day.
constexpr std::size_t kMaxNumber = 24;

// "3.5", "U.S", "site.com", but not "end.Next" where a space was lost.
bool joins_period(const Chunk& chunk, std::size_t begin, std::size_t at) {
  const std::size_t next_stop = chunk.text.find_first_of(".-/'", at + 1);
  const std::size_t run = std::min(next_stop, chunk.text.size()) - at - 1;
  const bool lost_space = at - begin >= 2 && is_ascii_lower(chunk.text[at - 1]) && is_ascii_upper(chunk.byte(at + 1)) &&
                          run > 1 && is_ascii_lower(chunk.byte(at + 2));
  return is_word_byte(chunk, at + 1) && !lost_space;
}

bool is_thousands(const Chunk& chunk, std::size_t comma) {
  std::size_t digits = 0;
  while (is_ascii_digit(chunk.byte(comma + 1 + digits))) {
    ++digits;
  }
  return digits == 3 || digits == 2;
}

// "w/o", "A/C"
bool is_single_letter_slash(const Chunk& chunk, std::size_t begin, std::size_t at) {
  return at - begin == 1 && is_ascii_letter(chunk.text[begin]) && is_ascii_letter(chunk.byte(at + 1)) &&
         !is_word_byte(chunk, at + 2) && is_ascii_lower(chunk.byte(at + 1)) == is_ascii_lower(chunk.text[begin]);
}

// "555-0123", "2001-05-06": digit groups that are no range.
bool is_phone_or_day(const Chunk& chunk, std::size_t begin) {
  std::size_t groups = 1;
  std::size_t length = 0;
  std::size_t first = 0;
  for (std::size_t at = begin; at < begin + kMaxNumber && (is_ascii_digit(chunk.byte(at)) || chunk.byte(at) == '-');
       ++at) {
    if (chunk.text[at] == '-') {
      first = groups == 1 ? length : first;
      ++groups;
      length = 0;
    } else {
      ++length;
    }
  }
  return groups > 2 || (groups == 2 && first == 3 && length == 4);
}

bool joins_hyphen(const Chunk& chunk, std::size_t begin, std::size_t at, const TokenTables& tables) {
  if (is_ascii_digit(chunk.text[at - 1]) && is_ascii_digit(chunk.byte(at + 1))) {
    return is_phone_or_day(chunk, begin);
  }
  return is_word_byte(chunk, at + 1) && tables.is_hyphen_prefix(base::to_ascii_lower(chunk.between(begin, at)));
}

}  // namespace

std::size_t joint_length(const Chunk& chunk, std::size_t begin, std::size_t at, const TokenTables& tables) {
  const char before = at > begin ? chunk.text[at - 1] : '\0';
  const char after = chunk.byte(at + 1);
  const bool digits = is_ascii_digit(before) && is_ascii_digit(after);
  switch (chunk.text[at]) {
    case '.':
      return joins_period(chunk, begin, at) ? 1 : 0;
    case ',':
      return digits && is_thousands(chunk, at) ? 1 : 0;
    case ':':
      return digits ? 1 : 0;
    case '/':
      return digits || is_single_letter_slash(chunk, begin, at) ? 1 : 0;
    case '-':
      return joins_hyphen(chunk, begin, at, tables) ? 1 : 0;
    case '&':
      return is_ascii_upper(before) && is_ascii_upper(after) && at - begin <= 3 ? 1 : 0;
    case '_':
      return 1;
    case '@':
      return is_word_byte(chunk, at + 1) ? 1 : 0;
    case '*':
      return is_ascii_letter(before) && (is_ascii_letter(after) || after == '*') ? 1 : 0;
    default:
      break;
  }
  const std::size_t mark = apostrophe_length(chunk.text, at);
  return mark > 0 && is_word_byte(chunk, at + mark) && !is_clitic(chunk, at + mark) ? mark : 0;
}

bool keeps_period(const Chunk& chunk, std::size_t begin, std::size_t end, const TokenTables& tables) {
  if (chunk.byte(end) != '.' || chunk.byte(end + 1) == '.') {
    return false;
  }
  const std::string_view word = chunk.between(begin, end);
  const bool ends_text = chunk.last && chunk.text.find_first_not_of(".)]\"'", end) == std::string_view::npos;
  switch (tables.abbreviations().find(word)) {
    case AbbreviationKind::none:
      return false;
    case AbbreviationKind::before_number:
      return chunk.number_follows && !ends_text;
    case AbbreviationKind::inside:
    case AbbreviationKind::title:
    case AbbreviationKind::capital:
      return !ends_text;
    case AbbreviationKind::hour:
    case AbbreviationKind::either:
      break;
  }
  return word.size() > 1 || !ends_text;
}

}  // namespace throughline::language
