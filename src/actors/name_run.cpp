#include "actors/name_run.hpp"

#include <algorithm>

#include "actors/title_finder.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kLongestName = 12;  // words

bool is_last_capital(const ArticleWords& words, std::uint32_t at) {
  return at + 1 >= words.sentence_end(at) || !words.is_capital(at + 1);
}

// "Stephen King", "Theresa May": after a given name alone a word that would else be a title or a month is a surname.
bool is_surname_place(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first, std::uint32_t at) {
  if (!knowledge.is_given_name(words.form(first)) || !words.is_capital(at)) return false;
  return is_last_capital(words, at) && words.upos(at) != Upos::num &&
         (at + 1 >= words.sentence_end(at) || words.upos(at + 1) != Upos::num);
}

// "Coast Guard", which any country may have.
bool is_plain_body(const ArticleWords& words, const Knowledge& knowledge, WordRange range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (!is_plain_capital(words, knowledge, i)) return false;
  }
  return range.end - range.begin > 1 && ends_in_organization_head(words, knowledge, range);
}

// A town inside a name is part of it ("Camp Lorn", "Jack London").
bool follows_known_name(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first, std::uint32_t at) {
  const auto known = knowledge.names().longest_at(words, at);
  if (!known) return false;
  const bool alone = known->range.end == at + 1;
  const KnownName& name = knowledge.name(known->value);
  if (name.source == NameSource::place || is_plain_body(words, knowledge, known->range)) return false;
  return !(alone && knowledge.is_given_name(words.form(first)) && name.source != NameSource::demonym);
}

// "Lau Siu-lai": the recogniser saw one person on both sides of the hyphen.
bool is_within_person(const ArticleWords& words, std::uint32_t at) {
  const MentionType* type = words.recognised(at);
  return type != nullptr && *type == MentionType::per && words.is_one_mention(at - 2, at);
}

// "Okafor-Smith", "Hui Chi-fung"; not "Lorn-based".
std::uint32_t after_hyphen(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first,
                           std::uint32_t at) {
  const std::uint32_t end = words.sentence_end(at);
  if (at + 1 >= end || words.form(at) != "-" || !words.is_glued(at) || !words.is_glued(at + 1)) return at;
  if (const std::uint32_t next = after_particles(words, knowledge, at + 1); next != at + 1) return next;
  const bool syllable =
      at > first + 1 && !knowledge.is_ordinary_word(words.lower(at + 1)) && !is_mark(words.form(at + 1));
  return words.is_capital(at + 1) || syllable || is_within_person(words, at + 1) ? at + 2 : at;
}

// "Ministry of Health", "Bank of the Isles".
std::uint32_t after_of(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first, std::uint32_t at) {
  const std::uint32_t end = words.sentence_end(at);
  const bool joins = words.is(at, "of") || (words.is(at, "for") && at > first);
  if (!joins || !ends_in_organization_head(words, knowledge, {at - 1, at})) return at;
  const std::uint32_t next = words.is(at + 1, "the") ? at + 2 : at + 1;
  return next < end && is_plain_capital(words, knowledge, next) ? next + 1 : at;
}

// "Dock Workers' Union": a plural's apostrophe inside an organisation's name.
std::uint32_t after_apostrophe(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t at) {
  const std::uint32_t end = words.sentence_end(at);
  if (at + 1 >= end || (words.form(at) != "'" && words.form(at) != "’") || !words.lower(at - 1).ends_with('s'))
    return at;
  std::uint32_t last = at + 1;
  while (last < end && is_plain_capital(words, knowledge, last)) ++last;
  return last > at + 1 && ends_in_organization_head(words, knowledge, {at + 1, last}) ? last : at;
}

// "Cape of Good Hope"
std::uint32_t after_cape_of(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first,
                            std::uint32_t at) {
  const bool joins = at == first + 1 && words.is(at, "of") && !words.is_opening(first) && words.is_capital(first) &&
                     at + 1 < words.sentence_end(at) && !knowledge.is_given_name(words.form(first));
  if (!joins || !is_plain_capital(words, knowledge, at + 1) || knowledge.names().longest_at(words, at + 1)) return at;
  return knowledge.is_given_name(words.form(at + 1)) ? at : at + 2;
}

// "iPhone 4", "iPhone 3G": the model is part of the name of a thing.
bool is_model(const ArticleWords& words, std::uint32_t at) {
  const std::string_view form = words.form(at);
  return has_inner_capital(words.form(at - 1)) && form.size() <= 3 && form[0] >= '0' && form[0] <= '9';
}

// "University of Lorn Ida Thorsen": where the recogniser lets a person begin behind something else.
bool begins_person(const ArticleWords& words, std::uint32_t at) {
  const MentionType* type = words.recognised(at);
  const MentionType* before = words.recognised(at - 1);
  return type != nullptr && before != nullptr && *type == MentionType::per && *before != MentionType::per &&
         !words.is_one_mention(at - 1, at) && !is_last_capital(words, at);
}

std::uint32_t next_end(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first, std::uint32_t at) {
  if (is_dash(words.form(at))) return after_hyphen(words, knowledge, first, at);
  if (const std::uint32_t next = after_particles(words, knowledge, at); next != at) return next;
  if (const std::uint32_t next = after_of(words, knowledge, first, at); next != at) return next;
  if (const std::uint32_t next = after_cape_of(words, knowledge, first, at); next != at) return next;
  if (const std::uint32_t next = after_apostrophe(words, knowledge, at); next != at) return next;
  if (words.form(at) == "&" && at + 1 < words.sentence_end(at) && words.is_capital(at + 1)) return at + 2;
  if (is_model(words, at)) return at + 1;
  if (!is_plain_capital(words, knowledge, at)) {
    return at == first + 1 && is_surname_place(words, knowledge, first, at) ? at + 1 : at;
  }
  if (follows_known_name(words, knowledge, first, at) || begins_person(words, at)) return at;
  // A title behind a name has no capitals, so that these belong to the name: the tug Coastal Guard.
  const auto title = find_title(words, knowledge, at);
  if (title && !is_last_capital(words, title->range.end - 1)) return at;
  return at + 1;
}

}  // namespace

std::uint32_t after_particles(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t at) {
  const std::uint32_t end = words.sentence_end(at);
  std::uint32_t next = at;
  while (next < end && next < at + 2 && knowledge.is_particle(words.form(next))) ++next;
  if (next == at) return at;
  if (next < end && words.form(next) == "-" && words.is_glued(next)) ++next;
  return next < end && words.is_capital(next) && !is_mark(words.form(next)) ? next + 1 : at;
}

bool is_plain_capital(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i) {
  const bool pronoun = words.upos(i) == Upos::pron || words.upos(i) == Upos::det;
  return words.is_capital(i) && !is_mark(words.form(i)) && !(pronoun && knowledge.is_ordinary_word(words.lower(i))) &&
         !knowledge.is_calendar_word(words.form(i)) && !(words.form(i).size() == 1 && words.form(i) != "X");
}

bool ends_in_organization_head(const ArticleWords& words, const Knowledge& knowledge, WordRange range) {
  const std::uint32_t longest = std::min(range.end - range.begin, 3U);
  for (std::uint32_t length = 1; length <= longest; ++length) {
    if (knowledge.organization_heads().find(words.text_of({range.end - length, range.end}))) return true;
  }
  const std::uint32_t last = range.end - 1;
  return words.is_capital(last) && knowledge.is_body_noun(words.lower(last));
}

WordRange find_name_run(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first) {
  const std::uint32_t limit = std::min(words.sentence_end(first), first + kLongestName);
  std::uint32_t end = std::max(first + 1, after_particles(words, knowledge, first));
  while (end < limit) {
    const std::uint32_t next = next_end(words, knowledge, first, end);
    if (next == end) break;
    end = next;
  }
  return {first, end};
}

std::optional<std::uint32_t> organization_end(const ArticleWords& words, const Knowledge& knowledge, WordRange start) {
  const std::uint32_t limit = std::min(words.sentence_end(start.begin), start.begin + kLongestName);
  std::optional<std::uint32_t> best;
  for (std::uint32_t at = start.end; at < limit;) {
    std::uint32_t next = after_of(words, knowledge, start.begin, at);
    if (next == at) next = after_apostrophe(words, knowledge, at);
    const bool head =
        ends_in_organization_head(words, knowledge, {start.end, at + 1});  // "Coast Guard", though a title
    if (next == at && (!is_plain_capital(words, knowledge, at) || (!head && find_title(words, knowledge, at)))) break;
    at = std::max(next, at + 1);
    if (ends_in_organization_head(words, knowledge, {start.end, at})) best = at;
  }
  return best;
}

}  // namespace throughline::actors
