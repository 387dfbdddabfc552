#include "language/chunk_cutter.hpp"

#include <algorithm>
#include <array>

#include "language/clitics.hpp"
#include "language/web_address.hpp"
#include "language/word_joints.hpp"

namespace throughline::language {
namespace {

constexpr std::array<std::string_view, 6> kBrackets = {"-LRB-", "-RRB-", "-LSB-", "-RSB-", "-LCB-", "-RCB-"};
constexpr std::array<std::string_view, 26> kFaces = {":)",  ":(", ":-)", ":-(", ";)",  ";-)", ":D",  ":-D", ":P",
                                                     ":-P", ":p", ":/",  "=)",  "=(",  "(:",  "):",  "XD",  "^_^",
                                                     "<3",  ":o", ":O",  ":'(", ":))", "D:",  "-_-", "8)"};
constexpr std::array<std::string_view, 9> kElided = {"'em", "'til", "'cause",   "'bout",    "'round",
                                                     "'n",  "'n'",  "\u2019em", "\u2019til"};

// Longer addresses are cut, so that looking for one costs no more than this for each word.
constexpr std::size_t kMaxAddress = 300;

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class ChunkCutter {
 public:
  ChunkCutter(const Chunk& chunk, const TokenTables& tables, std::vector<Span>& words)
      : chunk_(chunk), tables_(tables), words_(words) {}

  void cut() {
    const std::string_view all = chunk_.text;
    if (holds(kBrackets, all) || holds(kFaces, all) || holds(kElided, all) || is_lone_clitic(chunk_)) {
      emit(0, all.size());
      return;
    }
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t address = address_length(at);
      at = !is_word_byte(chunk_, at) ? cut_marks(at) : address > 0 ? emit(at, at + address) : cut_word(at);
    }
  }

 private:
  std::size_t emit(std::size_t begin, std::size_t end) {
    if (end > begin) {
      words_.push_back(
          {chunk_.offset + static_cast<std::uint32_t>(begin), chunk_.offset + static_cast<std::uint32_t>(end)});
    }
    return end;
  }

  // The bytes of a web address at `at`, where one may begin.
  [[nodiscard]] std::size_t address_length(std::size_t at) const {
    const bool may_begin = at == 0 || std::string_view("<([\":").find(chunk_.text[at - 1]) != std::string_view::npos;
    return may_begin && is_word_byte(chunk_, at) ? find_web_address(chunk_.text.substr(at, kMaxAddress)) : 0;
  }

  std::size_t cut_word(std::size_t begin) {
    std::size_t end = begin;
    while (end < chunk_.text.size()) {
      const std::size_t step = is_word_byte(chunk_, end) ? 1 : joint_length(chunk_, begin, end, tables_);
      if (step == 0) {
        break;
      }
      end += step;
    }
    const bool is_money = chunk_.byte(end) == '$' && is_ascii_digit(chunk_.byte(end + 1)) &&
                          is_ascii_upper(chunk_.byte(end - 1)) && end - begin <= 3;
    if (is_money) {
      return emit(begin, end + 1);
    }
    return emit_word(begin, end + (keeps_period(chunk_, begin, end, tables_) ? 1 : 0));
  }

  // Emits [begin, end) in one or two words, and the rest of "n't"; gives the end of what was emitted.
  std::size_t emit_word(std::size_t begin, std::size_t end) {
    if (const std::size_t negation = negation_length(chunk_, begin, end); negation > 0) {
      emit(begin, end - 1);
      return emit(end - 1, end + negation);
    }
    const std::size_t first = first_part_length(chunk_, begin, end, tables_);
    emit(begin, begin + first);
    return emit(begin + first, end);
  }

  std::size_t cut_marks(std::size_t at) {
    const std::size_t mark = apostrophe_length(chunk_.text, at);
    if (mark > 0 && follows_word(at) && is_word_byte(chunk_, at + mark) && is_clitic(chunk_, at + mark)) {
      return emit(at, find_word_end(chunk_, at + mark));
    }
    if (const std::size_t wide = wide_mark_length(chunk_.text, at); wide > 0) {
      const bool doubled = mark > 0 && chunk_.text.substr(at + wide).starts_with("\u2019");
      return emit(at, at + (doubled ? 2 * wide : wide));
    }
    const char c = chunk_.text[at];
    if ((c == '#' || c == '@') && is_word_byte(chunk_, at + 1) && !follows_word(at)) {
      return cut_handle(at);
    }
    return emit(at, end_of_marks(at));
  }

  // Marks that stand together as one: "...", "--", "?!".
  [[nodiscard]] std::size_t end_of_marks(std::size_t at) const {
    const char c = chunk_.text[at];
    if (c == '.' || c == '!' || c == '?') {
      return find_run_end(chunk_, at, ".!?");
    }
    if (std::string_view("-*=_~`'<>+|").find(c) == std::string_view::npos) {
      return at + 1;
    }
    const std::size_t end = find_run_end(chunk_, at, std::string_view(&chunk_.text[at], 1));
    return c == '\'' ? std::min(end, at + 2) : end;
  }

  // "#topic", "@name"
  std::size_t cut_handle(std::size_t at) {
    std::size_t end = at + 1;
    while (is_word_byte(chunk_, end) || chunk_.byte(end) == '_') {
      ++end;
    }
    return emit(at, end);
  }

  [[nodiscard]] bool follows_word(std::size_t at) const {
    return at > 0 && !words_.empty() && words_.back().end == chunk_.offset + at;
  }

  const Chunk& chunk_;
  const TokenTables& tables_;
  std::vector<Span>& words_;
};

}  // namespace

void cut_chunk(const Chunk& chunk, const TokenTables& tables, std::vector<Span>& words) {
  ChunkCutter(chunk, tables, words).cut();
}

}  // namespace throughline::language
