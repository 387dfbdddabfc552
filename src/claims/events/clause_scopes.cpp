#include "claims/events/clause_scopes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace throughline::claims {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

bool ends_clause(std::string_view word) {
  constexpr std::array<std::string_view, 9> kEnds = {",", ";", ":", "-", "—", "–", "--", "(", ")"};
  return is_one_of(word, kEnds);
}

class ScopeFinder {
 public:
  ScopeFinder(const Reading& reading, const ModalityCues& cues) : reading_(reading), cues_(cues) {}

  std::vector<ClauseScope> find() && {
    for (const Sentence& sentence : reading_.annotation().sentences) look_at(reading_.sentence(sentence.index));
    return std::move(scopes_);
  }

 private:
  void look_at(TokenRange sentence) {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (cues_.has(Rule::clause_opener) && open_by_words(i, sentence)) continue;
      if (cues_.has(Rule::inverted_condition)) open_by_inversion(i, sentence);
    }
  }

  bool open_by_words(std::uint32_t i, TokenRange sentence) {
    const auto match = cues_.openers().find_at(i, [&](std::size_t t) {
      return t < sentence.end ? reading_.word(static_cast<std::uint32_t>(t)) : std::string_view();
    });
    if (match.begin == match.end) return false;
    // "as if they had left" compares.
    if (i > sentence.begin && reading_.word(i - 1) == "as" && reading_.word(i) == "if") return false;
    const Opener& opener = cues_.opener(match.row);
    add(i, static_cast<std::uint32_t>(match.end), sentence, opener);
    return true;
  }

  void add(std::uint32_t first, std::uint32_t begin, TokenRange sentence, const Opener& opener) {
    std::uint32_t end = begin;
    while (end < sentence.end && !ends_clause(reading_.word(end))) ++end;
    if (cues_.has(Rule::if_any) && is_if_any(reading_, first)) return;
    const bool is_condition = opener.force == Force::conditional && reading_.word(first) != "whether";
    scopes_.push_back(
        {{begin, end}, first, reading_.token(first).sentence, opener.force, opener.is_time, is_condition});
  }

  // "Should they leave, ...", "had they left, ... would": a verb before its subject where no question is asked.
  void open_by_inversion(std::uint32_t i, TokenRange sentence) {
    const std::string_view word = reading_.word(i);
    if (word != "should" && word != "had" && word != "were") return;
    if (i + 2 >= sentence.end || !begins_clause(i, sentence) || !opens_subject(i + 1)) return;
    if (reading_.word(sentence.end - 1) == "?" || !has_modal(sentence, i)) return;
    add(i, i + 1, sentence, {});
  }

  bool begins_clause(std::uint32_t i, TokenRange sentence) const {
    if (i == sentence.begin) return true;
    const std::string_view before = reading_.word(i - 1);
    return ends_clause(before) || before == "\"" || before == "“" || before == "but" || before == "and";
  }

  bool opens_subject(std::uint32_t i) const {
    switch (reading_.token(i).upos) {
      case Upos::det:
      case Upos::pron:
      case Upos::propn:
      case Upos::noun:
      case Upos::adj:
      case Upos::num:
        return true;
      default:
        return false;
    }
  }

  bool has_modal(TokenRange sentence, std::uint32_t except) const {
    constexpr std::array<std::string_view, 10> kModals = {"will",  "would", "could", "might", "may",
                                                          "shall", "'ll",   "'d",    "can",   "wo"};
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (i != except && is_one_of(reading_.word(i), kModals)) return true;
    }
    return false;
  }

  const Reading& reading_;
  const ModalityCues& cues_;
  std::vector<ClauseScope> scopes_;
};

}  // namespace

bool is_if_any(const Reading& reading, std::uint32_t token) {
  constexpr std::array<std::string_view, 5> kShort = {"any", "ever", "only", "anything", "so"};
  const std::uint32_t end = reading.sentence(reading.token(token).sentence).end;
  return reading.word(token) == "if" && token + 2 < end && is_one_of(reading.word(token + 1), kShort) &&
         ends_clause(reading.word(token + 2));
}

std::vector<ClauseScope> find_clause_scopes(const Reading& reading, const ModalityCues& cues) {
  return ScopeFinder(reading, cues).find();
}

}  // namespace throughline::claims
