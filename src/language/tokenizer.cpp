#include "language/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/abbreviations.hpp"
#include "base/characters.hpp"
#include "base/word_table.hpp"
#include "language/web_address.hpp"

namespace throughline::language {
namespace {

constexpr std::array<std::string_view, 6> kBrackets = {"-LRB-", "-RRB-", "-LSB-", "-RSB-", "-LCB-", "-RCB-"};
constexpr std::array<std::string_view, 26> kFaces = {":)",  ":(", ":-)", ":-(", ";)",  ";-)", ":D",  ":-D", ":P",
                                                     ":-P", ":p", ":/",  "=)",  "=(",  "(:",  "):",  "XD",  "^_^",
                                                     "<3",  ":o", ":O",  ":'(", ":))", "D:",  "-_-", "8)"};
constexpr std::array<std::string_view, 9> kElided = {"'em", "'til", "'cause",   "'bout",    "'round",
                                                     "'n",  "'n'",  "\u2019em", "\u2019til"};
constexpr std::array<std::string_view, 7> kClitics = {"s", "re", "ve", "ll", "d", "m", "t"};
constexpr std::array<std::string_view, 27> kUnits = {"am",   "pm", "a.m", "p.m", "a.m.", "p.m.", "km",  "kg", "mph",
                                                     "kph",  "cm", "mm",  "ft",  "lb",   "lbs",  "hrs", "hr", "min",
                                                     "mins", "bn", "m",   "tn",  "mn",   "sq",   "kb",  "mb", "gb"};

// Longer addresses are cut, so that looking for one costs no more than this for each word.
constexpr std::size_t kMaxAddress = 300;

// The longest run of digits and hyphens that is looked at as a telephone number or a day.
constexpr std::size_t kMaxNumber = 24;

const std::unordered_set<std::string_view>& hyphen_prefixes() {
  static const auto words = read_word_set(embedded_words("hyphen_prefixes.tsv"));
  return words;
}

std::unordered_map<std::string_view, std::uint32_t> read_contractions() {
  std::unordered_map<std::string_view, std::uint32_t> lengths;
  for (const auto& columns : read_word_table(embedded_words("contractions.tsv"))) {
    if (columns.size() == 2 && is_ascii_digit(columns[1].front())) {
      lengths.emplace(columns[0], static_cast<std::uint32_t>(columns[1].front() - '0'));
    }
  }
  return lengths;
}

std::size_t contraction_length(std::string_view lower) {
  static const auto lengths = read_contractions();
  const auto found = lengths.find(lower);
  return found == lengths.end() ? 0 : found->second;
}

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The bytes of an apostrophe at `at`, 0 when there is none.
std::size_t apostrophe_length(std::string_view text, std::size_t at) {
  if (at >= text.size()) {
    return 0;
  }
  return text[at] == '\'' ? 1 : text.substr(at).starts_with("\u2019") ? 3 : 0;
}

// Marks beyond ASCII that are words of their own: general punctuation, guillemets, arrows and signs.
std::size_t wide_mark_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\u00AB") || rest.starts_with("\u00BB") || rest.starts_with("\u00A3") ||
      rest.starts_with("\u00A5") || rest.starts_with("\u00B7") || rest.starts_with("\u00B0") ||
      rest.starts_with("\u00A7") || rest.starts_with("\u00D7")) {
    return 2;
  }
  const auto second = static_cast<unsigned char>(rest.size() >= 3 ? rest[1] : '\0');
  const bool general = rest.starts_with("\xE2") && second >= 0x80 && second <= 0x9E && !rest.starts_with("\u2060");
  return general ? 3 : 0;
}

class ChunkCutter {
 public:
  ChunkCutter(std::string_view chunk, std::uint32_t offset, bool last, bool number_follows, std::vector<Span>& words)
      : chunk_(chunk), offset_(offset), last_(last), number_follows_(number_follows), words_(words) {}

  void cut() {
    if (holds(kBrackets, chunk_) || holds(kFaces, chunk_) || holds(kElided, chunk_) || is_clitic_chunk()) {
      emit(0, chunk_.size());
      return;
    }
    std::size_t at = 0;
    while (at < chunk_.size()) {
      if (!is_word_byte(at)) {
        at = cut_marks(at);
        continue;
      }
      const bool may_be_address = at == 0 || std::string_view("<([\":").find(chunk_[at - 1]) != std::string_view::npos;
      const std::size_t address = may_be_address ? find_web_address(chunk_.substr(at, kMaxAddress)) : 0;
      at = address > 0 ? emit(at, at + address) : cut_word(at);
    }
  }

 private:
  std::size_t emit(std::size_t begin, std::size_t end) {
    if (end > begin) {
      words_.push_back({offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end)});
    }
    return end;
  }

  char byte(std::size_t at) const { return at < chunk_.size() ? chunk_[at] : '\0'; }

  bool is_word_byte(std::size_t at) const {
    const char c = byte(at);
    if (is_ascii_letter(c) || is_ascii_digit(c)) {
      return true;
    }
    return (static_cast<unsigned char>(c) >= 0x80U) && wide_mark_length(chunk_, at) == 0;
  }

  // "'s", "n't" alone, as treebank text has them.
  bool is_clitic_chunk() const {
    const std::string lower = lower_ascii(chunk_);
    const std::size_t mark = apostrophe_length(lower, 0);
    if (mark > 0) {
      return holds(kClitics, std::string_view(lower).substr(mark));
    }
    return lower == "n't" || lower == "n\u2019t";
  }

  // ---- words

  std::size_t cut_word(std::size_t begin) {
    std::size_t end = begin;
    while (end < chunk_.size()) {
      if (is_word_byte(end)) {
        ++end;
      } else {
        const std::size_t joint = joint_length(begin, end);
        if (joint == 0) {
          break;
        }
        end += joint;
      }
    }
    if (byte(end) == '$' && is_ascii_digit(byte(end + 1)) && is_ascii_upper(byte(end - 1)) && end - begin <= 3) {
      return emit(begin, end + 1);
    }
    if (keeps_period(begin, end)) {
      ++end;
    }
    return emit_word(begin, end);
  }

  // The bytes of a mark within a word that does not part it, 0 when it does.
  std::size_t joint_length(std::size_t begin, std::size_t at) const {
    const char c = chunk_[at];
    const char before = at > begin ? chunk_[at - 1] : '\0';
    const char after = byte(at + 1);
    const bool digits = is_ascii_digit(before) && is_ascii_digit(after);
    switch (c) {
      case '.':
        return is_word_byte(at + 1) && joins_period(begin, at) ? 1 : 0;
      case ',':
        return digits && is_thousands(at) ? 1 : 0;
      case ':':
        return digits ? 1 : 0;
      case '/':
        return digits || is_single_letter_slash(begin, at) ? 1 : 0;
      case '-':
        return joins_hyphen(begin, at) ? 1 : 0;
      case '&':
        return is_ascii_upper(before) && is_ascii_upper(after) && at - begin <= 3 ? 1 : 0;
      case '_':
        return 1;
      case '@':
        return is_word_byte(at + 1) ? 1 : 0;
      case '*':
        return is_ascii_letter(before) && (is_ascii_letter(after) || after == '*') ? 1 : 0;
      default:
        break;
    }
    const std::size_t mark = apostrophe_length(chunk_, at);
    return mark > 0 && is_word_byte(at + mark) && !is_clitic(at + mark) ? mark : 0;
  }

  // "3.5", "U.S", "site.com", but not "end.Next" where a space was lost.
  bool joins_period(std::size_t begin, std::size_t at) const {
    const std::size_t next_stop = chunk_.find_first_of(".-/'", at + 1);
    const std::size_t run = std::min(next_stop, chunk_.size()) - at - 1;
    const bool lost_space = at - begin >= 2 && is_ascii_lower(chunk_[at - 1]) && is_ascii_upper(byte(at + 1)) &&
                            run > 1 && is_ascii_lower(byte(at + 2));
    return !lost_space;
  }

  bool is_thousands(std::size_t comma) const {
    std::size_t digits = 0;
    while (is_ascii_digit(byte(comma + 1 + digits))) {
      ++digits;
    }
    return digits == 3 || digits == 2;
  }

  bool is_single_letter_slash(std::size_t begin, std::size_t at) const {
    return at - begin == 1 && is_ascii_letter(chunk_[begin]) && is_ascii_letter(byte(at + 1)) &&
           !is_word_byte(at + 2) && is_ascii_lower(byte(at + 1)) == is_ascii_lower(chunk_[begin]);
  }

  bool joins_hyphen(std::size_t begin, std::size_t at) const {
    if (is_ascii_digit(chunk_[at - 1]) && is_ascii_digit(byte(at + 1))) {
      return is_phone_or_day(begin);
    }
    return is_word_byte(at + 1) && hyphen_prefixes().contains(lower_ascii(chunk_.substr(begin, at - begin)));
  }

  // "555-0123", "2001-05-06": digit groups that are no range.
  bool is_phone_or_day(std::size_t begin) const {
    std::size_t groups = 1;
    std::size_t length = 0;
    std::size_t first = 0;
    for (std::size_t at = begin; at < begin + kMaxNumber && (is_ascii_digit(byte(at)) || byte(at) == '-'); ++at) {
      if (chunk_[at] == '-') {
        first = groups == 1 ? length : first;
        ++groups;
        length = 0;
      } else {
        ++length;
      }
    }
    return groups > 2 || (groups == 2 && first == 3 && length == 4);
  }

  bool is_clitic(std::size_t at) const {
    std::size_t end = at;
    while (is_word_byte(end)) {
      ++end;
    }
    return holds(kClitics, lower_ascii(chunk_.substr(at, end - at)));
  }

  bool keeps_period(std::size_t begin, std::size_t end) const {
    if (byte(end) != '.' || byte(end + 1) == '.') {
      return false;
    }
    const std::string_view word = chunk_.substr(begin, end - begin);
    const bool ends_text = last_ && chunk_.find_first_not_of(".)]\"'", end) == std::string_view::npos;
    switch (english_abbreviations().find(word)) {
      case AbbreviationKind::none:
        return false;
      case AbbreviationKind::before_number:
        return number_follows_ && !ends_text;
      case AbbreviationKind::inside:
      case AbbreviationKind::title:
        return !ends_text;
      case AbbreviationKind::capital:
        return !ends_text;
      case AbbreviationKind::either:
        break;
    }
    return word.size() > 1 || !ends_text;
  }

  // ---- words into clitics

  // Emits text[begin, end) in one or two words, and the rest of "n't"; gives the end of what was emitted.
  std::size_t emit_word(std::size_t begin, std::size_t end) {
    if (const std::size_t negation = negation_length(begin, end); negation > 0) {
      emit(begin, end - 1);
      return emit(end - 1, end + negation);
    }
    const std::string lower = lower_ascii(chunk_.substr(begin, end - begin));
    std::size_t first = contraction_length(lower);
    if (first == 0) {
      const std::size_t number = leading_number(lower);
      first = holds(kUnits, std::string_view(lower).substr(number)) ? number : 0;
    }
    emit(begin, begin + first);
    return emit(begin + first, end);
  }

  // The bytes of "'t" after a word that ends in "n" and has more before it, 0 when there is none.
  std::size_t negation_length(std::size_t begin, std::size_t end) const {
    if (end < begin + 2 || (chunk_[end - 1] != 'n' && chunk_[end - 1] != 'N')) {
      return 0;
    }
    const std::size_t mark = apostrophe_length(chunk_, end);
    const char letter = byte(end + mark);
    return mark > 0 && (letter == 't' || letter == 'T') && !is_word_byte(end + mark + 1) ? mark + 1 : 0;
  }

  static std::size_t leading_number(std::string_view word) {
    std::size_t length = 0;
    while (length < word.size() &&
           (is_ascii_digit(word[length]) || word[length] == '.' || word[length] == ',' || word[length] == ':')) {
      ++length;
    }
    return length;
  }

  // ---- marks

  std::size_t cut_marks(std::size_t at) {
    if (const std::size_t mark = apostrophe_length(chunk_, at); mark > 0 && follows_word(at)) {
      if (is_word_byte(at + mark) && is_clitic(at + mark)) {
        return cut_clitic(at, mark);
      }
    }
    const std::size_t wide = wide_mark_length(chunk_, at);
    if (wide > 0) {
      const bool doubled = apostrophe_length(chunk_, at) > 0 && chunk_.substr(at + wide).starts_with("\u2019");
      return emit(at, at + (doubled ? 2 * wide : wide));
    }
    const char c = chunk_[at];
    if ((c == '#' || c == '@') && is_word_byte(at + 1) && !follows_word(at)) {
      return cut_word_after(at);
    }
    std::size_t end = at + 1;
    if (c == '.' || c == '!' || c == '?') {
      end = run_of(at, ".!?");
    } else if (std::string_view("-*=_~`'<>+|").find(c) != std::string_view::npos) {
      end = run_of(at, std::string_view(&chunk_[at], 1));
      end = c == '\'' ? std::min(end, at + 2) : end;
    }
    return emit(at, end);
  }

  std::size_t cut_word_after(std::size_t at) {
    std::size_t end = at + 1;
    while (is_word_byte(end) || byte(end) == '_') {
      ++end;
    }
    return emit(at, end);
  }

  std::size_t cut_clitic(std::size_t at, std::size_t mark) {
    std::size_t end = at + mark;
    while (is_word_byte(end)) {
      ++end;
    }
    return emit(at, end);
  }

  bool follows_word(std::size_t at) const { return at > 0 && !words_.empty() && words_.back().end == offset_ + at; }

  std::size_t run_of(std::size_t at, std::string_view marks) const {
    std::size_t end = at;
    while (end < chunk_.size() && marks.find(chunk_[end]) != std::string_view::npos) {
      ++end;
    }
    return end;
  }

  std::string_view chunk_;
  std::uint32_t offset_;
  bool last_;
  bool number_follows_;
  std::vector<Span>& words_;
};

}  // namespace

std::vector<Span> find_words(std::string_view text, Span sentence) {
  std::vector<Span> words;
  std::size_t at = sentence.begin;
  while (at < sentence.end) {
    if (const std::size_t space = space_length(text, at); space > 0) {
      at += space;
      continue;
    }
    const std::size_t begin = at;
    while (at < sentence.end && space_length(text, at) == 0) {
      ++at;
    }
    std::size_t next = at;
    while (next < sentence.end && text[next] == ' ') {
      ++next;
    }
    const bool number_follows = next < sentence.end && is_ascii_digit(text[next]);
    ChunkCutter(text.substr(begin, at - begin), static_cast<std::uint32_t>(begin), next >= sentence.end, number_follows,
                words)
        .cut();
  }
  return words;
}

}  // namespace throughline::language
