#include "timeline/headline.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "timeline/clause_borders.hpp"
#include "values/pronoun.hpp"

namespace throughline::timeline {
namespace {

// A clause shorter than this tells too little to stand for the entry.
constexpr std::size_t kShortestClause = 30;
// A whole clause may be so long before it is broken off.
constexpr std::size_t kLongestWhole = 140;
constexpr std::size_t kLongestSpeaker = 40;
constexpr const char* kMore = "\xE2\x80\xA6";  // a headline that ends within a clause says so

int head_rank(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::event:
      return 0;
    case ClaimKind::plan:
      return 1;
    case ClaimKind::status:
      return 2;
    case ClaimKind::statement:
      return 3;
    case ClaimKind::count:
      return 4;
  }
  return 5;
}

// The claim whose predicate the headline is cut around.
const Claim& head_claim(const Candidate& candidate, Stance stance) {
  return **std::min_element(candidate.claims.begin(), candidate.claims.end(), [&](const Claim* a, const Claim* b) {
    const auto key = [&](const Claim* c) {
      return std::tuple(stance_of(*c) != stance, head_rank(c->kind), c->predicate.span, std::string_view(c->id));
    };
    return key(a) < key(b);
  });
}

Span within(Span span, Span quote) {
  if (span.begin < quote.begin || span.end > quote.end) return {};
  return {span.begin - quote.begin, span.end - quote.begin};
}

// The end without a date that the words end on: the entry shows it beside the headline.
std::size_t without_date(std::string_view sentence, std::size_t end, Span time, const Knowledge& knowledge) {
  if (size(time) == 0 || time.end > end || trimmed_end(sentence, end) != time.end) return end;
  return last_word_end(sentence.substr(0, time.begin), time.begin, knowledge);
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) line += c;
    if (space && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string with_capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

// "The ministry: " when someone else's words would stand there as the writer's own.
std::string speaker_mark(const Claim& claim, std::string_view headline) {
  if (claim.attributed_to.empty() || claim.kind == ClaimKind::statement) return {};
  const std::string& words = claim.attributed_to.front().text;
  const std::string speaker = words.substr(0, words.find(','));
  if (speaker.empty() || speaker.size() > kLongestSpeaker || headline.find(speaker) != std::string_view::npos)
    return {};
  if (starts_with_pronoun(speaker)) return {};
  return with_capital(one_line(speaker)) + ": ";
}

struct Cut {
  std::size_t end = 0;
  bool is_whole = true;  // it ends where a clause does
};

// The end of the last clause within `longest` bytes that has the predicate, or else the first one. npos: none.
std::size_t clause_end(std::string_view sentence, std::size_t begin, Span predicate, std::uint32_t first_predicate,
                       std::size_t longest) {
  const std::size_t least = begin + kShortestClause;
  const std::size_t limit = begin + longest;
  const std::size_t own = last_clause_end(sentence, std::max<std::size_t>(predicate.end, least), limit);
  const std::size_t end = own != std::string_view::npos
                              ? own
                              : last_clause_end(sentence, std::max<std::size_t>(first_predicate, least), limit);
  return end == std::string_view::npos ? end : without_stub(sentence, end, least);
}

// A clause that ends within the usual length; a longer one before one that breaks off.
Cut find_cut(std::string_view sentence, std::size_t begin, Span predicate, std::uint32_t first_predicate,
             const Knowledge& knowledge) {
  if (sentence.size() <= begin + kLongestHeadline) return {sentence.size(), true};
  const std::size_t usual = clause_end(sentence, begin, predicate, first_predicate, kLongestHeadline);
  if (usual != std::string_view::npos) return {usual, true};
  if (sentence.size() <= begin + kLongestWhole) return {sentence.size(), true};
  const std::size_t longer = clause_end(sentence, begin, predicate, first_predicate, kLongestWhole);
  if (longer != std::string_view::npos) return {longer, true};
  const std::size_t least = std::max<std::size_t>(predicate.end, begin + kShortestClause);
  const std::size_t joint = last_and(sentence, least, begin + kLongestHeadline);
  if (joint != std::string_view::npos) return {joint, true};
  return {last_word_end(sentence, begin + kLongestHeadline, knowledge), false};
}

}  // namespace

std::string shorten(std::string_view sentence, Span predicate, Span time, std::uint32_t first_predicate,
                    const Knowledge& knowledge) {
  std::size_t begin = end_of_lead_in(sentence, predicate.begin, knowledge);
  if (sentence.size() > begin + kLongestHeadline) {
    begin = std::max(begin, begin_of_joined_clause(sentence, first_predicate, predicate.begin));
  }
  begin = std::max(begin, begin_of_subordinate(sentence, predicate.begin));
  const Cut cut = find_cut(sentence, begin, predicate, first_predicate, knowledge);
  std::size_t end = trimmed_end(sentence, cut.end);
  const std::size_t undated = without_date(sentence, end, time, knowledge);
  if (undated < end) {
    const std::size_t shown = without_stub(sentence, undated, begin + kShortestClause);
    if (shown >= begin + kShortestClause) end = shown;
  }
  if (end <= begin)
    return with_capital(one_line(sentence.substr(0, last_word_end(sentence, kLongestHeadline, knowledge)))) + kMore;
  return with_capital(one_line(sentence.substr(begin, end - begin))) + (cut.is_whole ? "" : kMore);
}

std::string build_headline(const Candidate& candidate, Stance stance, const Knowledge& knowledge) {
  const Claim& claim = head_claim(candidate, stance);
  const Span predicate = within(claim.predicate.span, claim.quote.span);
  const Span time = claim.time ? within(*claim.time, claim.quote.span) : Span{};
  std::uint32_t first_predicate = predicate.end;
  for (const Claim* other : candidate.claims) {
    const bool tells = other->kind != ClaimKind::count && other->kind != ClaimKind::status;
    const std::uint32_t end = within(other->predicate.span, other->quote.span).end;
    if (tells && end > 0) first_predicate = std::min(first_predicate, end);
  }
  const std::string headline = shorten(candidate.text, predicate, time, first_predicate, knowledge);
  return std::string(stance_mark(stance)) + speaker_mark(claim, headline) + headline;
}

}  // namespace throughline::timeline
