#include "graph/telling.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <tuple>

#include "base/text.hpp"
#include "graph/sentence_groups.hpp"

namespace throughline::graph {
namespace {

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <class Values, class Id>
std::size_t place_of(const Values& values, const std::string& id, Id member) {
  const auto found = std::ranges::lower_bound(values, id, {}, member);
  return static_cast<std::size_t>(std::distance(values.begin(), found));
}

// The words right before the predicate, at most so many bytes: a cue further off belongs to something else.
constexpr std::size_t kCueReach = 24;
// Bytes from the predicate at which a word counts half.
constexpr double kHalfNear = 60;

bool has_recurrence_cue(const Claim& claim, const Table& cues) {
  if (claim.predicate.span.begin < claim.quote.span.begin) return false;
  const std::string_view quote = claim.quote.exact;
  const std::size_t at = std::min<std::size_t>(claim.predicate.span.begin - claim.quote.span.begin, quote.size());
  const std::size_t from = at > kCueReach ? at - kCueReach : 0;
  const std::string before = " " + base::to_ascii_lower(quote.substr(from, at - from)) + " ";
  return std::any_of(cues.rows.begin(), cues.rows.end(), [&](const TableRow& row) {
    return before.find(" " + std::string(row.cell(0)) + " ") != std::string::npos;
  });
}

bool tells_deed(const Claim& claim) { return claim.kind == ClaimKind::event || claim.kind == ClaimKind::plan; }

void add_parts(const Claim& claim, const ClaimSet& set, Telling& telling) {
  for (const ActorRole& role : claim.actors) {
    const std::size_t actor = place_of(set.actors, role.actor, &Actor::id);
    if (actor == set.actors.size() || set.actors[actor].id != role.actor) continue;
    if (role.role == Role::place) {
      telling.places.push_back(actor);
    } else {
      telling.parts.push_back({actor, role.role});
    }
  }
}

// What a count or a state is about stands for its deed: two counts are not alike for being counts.
Deed deed_of(const Claim& claim) {
  if (claim.kind == ClaimKind::status && claim.status) return {{}, claim.status->subject};
  if (claim.kind == ClaimKind::count && !claim.counts.empty()) return {{}, claim.counts.front().measure};
  return {claim.predicate.event_class, claim.predicate.lemma};
}

void add_deeds(const ClaimSet& set, Telling& telling) {
  const auto collect = [&](auto wanted) {
    for (const std::size_t claim : telling.claims) {
      if (wanted(set.claims[claim])) telling.deeds.push_back(deed_of(set.claims[claim]));
    }
  };
  collect(tells_deed);
  const bool says = std::ranges::any_of(
      telling.claims, [&](std::size_t claim) { return set.claims[claim].kind == ClaimKind::statement; });
  telling.only_says = telling.deeds.empty() && says;
  if (telling.deeds.empty()) collect([](const Claim&) { return true; });
  sort_unique(telling.deeds);
}

// The first date that there is, but one that words give before one assumed from the publication day.
std::optional<DateSpan> date_of(const ClaimSet& set, const std::vector<std::size_t>& claims) {
  std::optional<DateSpan> date;
  for (const std::size_t claim : claims) {
    const std::optional<DateSpan>& own = set.claims[claim].date;
    const bool firmer = date && own && date->certainty == Certainty::assumed && own->certainty != Certainty::assumed;
    if (!date || firmer) date = own;
  }
  return date;
}

bool tells_beginning(const ClaimSet& set, const Telling& telling) {
  const auto is_state = [&](std::size_t claim) { return set.claims[claim].kind == ClaimKind::status; };
  const auto starts = [](const Deed& deed) { return deed.event_class == "start"; };
  return std::ranges::any_of(telling.claims, is_state) && std::ranges::any_of(telling.deeds, starts);
}

Telling build_telling(const ClaimSet& set, std::vector<std::size_t> claims, const Table& cues) {
  Telling telling;
  telling.claims = std::move(claims);
  const Claim& head = set.claims[telling.claims.front()];
  telling.article = place_of(set.articles, head.article, &ArticleInfo::id);
  telling.stance = stance_of(head);
  telling.reported = head.reported;
  telling.date = date_of(set, telling.claims);
  for (const std::size_t claim : telling.claims) {
    telling.recurs = telling.recurs || has_recurrence_cue(set.claims[claim], cues);
    add_parts(set.claims[claim], set, telling);
  }
  add_deeds(set, telling);
  telling.begins = tells_beginning(set, telling);
  sort_unique(telling.parts);
  sort_unique(telling.places);
  return telling;
}

// Places of claims, sentence by sentence.
std::vector<std::vector<std::size_t>> by_sentence(const ClaimSet& set) {
  std::vector<std::size_t> order;  // without the notes of outlets on their own articles, which tell no event
  for (std::size_t i = 0; i < set.claims.size(); ++i)
    if (!set.claims[i].corrects) order.push_back(i);
  const auto key = [&](std::size_t i) { return std::tie(set.claims[i].article, set.claims[i].quote.span); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::vector<std::vector<std::size_t>> sentences;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i == 0 || key(order[i - 1]) != key(order[i])) sentences.emplace_back();
    sentences.back().push_back(order[i]);
  }
  return sentences;
}

bool is_within(std::size_t place, const Span& span, std::uint32_t quote_begin) {
  return place + quote_begin >= span.begin && place + quote_begin < span.end;
}

// A sentence may tell of much: the words beside a predicate are of what it tells, those far off of something else.
double nearness(std::size_t place, const Claim& claim) {
  const std::size_t predicate = claim.predicate.span.begin - claim.quote.span.begin;
  const auto far = static_cast<double>(place < predicate ? predicate - place : place - predicate);
  return kHalfNear / (kHalfNear + far);
}

// The words of the sentence but those of the date, which is compared as a date.
std::vector<WeightedWord> words_of(const Telling& telling, const ClaimSet& set, const base::StopWords& stop_words) {
  std::vector<WeightedWord> words;
  const Claim& head = set.claims[telling.claims.front()];
  for (base::PlacedWord& word : base::placed_content_words(head.quote.exact, stop_words)) {
    double weight = 0;
    bool tells_date = false;
    for (const std::size_t i : telling.claims) {
      const Claim& claim = set.claims[i];
      weight = std::max(weight, nearness(word.begin, claim));
      tells_date = tells_date || (claim.time && is_within(word.begin, *claim.time, claim.quote.span.begin));
    }
    if (!tells_date) words.push_back({std::move(word.word), weight});
  }
  return words;
}

// "17,000" and "1.5", but no "24": small numbers are ages, ranks and hours as well.
bool is_figure(std::string_view word) {
  return std::ranges::count_if(word, base::is_ascii_digit) >= 3 &&
         std::ranges::none_of(word, [](char c) { return base::is_ascii_alpha(c); });
}

void keep_figures(const std::vector<WeightedWord>& words, Telling& telling) {
  if (telling.date) return;
  for (const WeightedWord& word : words) {
    if (is_figure(word.word)) telling.figures.push_back(word.word);
  }
  sort_unique(telling.figures);
}

void add_terms(const ClaimSet& set, const base::StopWords& stop_words, std::vector<Telling>& tellings) {
  std::vector<std::vector<WeightedWord>> texts;
  texts.reserve(tellings.size());
  for (Telling& telling : tellings) {
    texts.push_back(words_of(telling, set, stop_words));
    keep_figures(texts.back(), telling);
  }
  std::vector<TermVector> vectors = build_term_vectors(texts);
  for (std::size_t i = 0; i < tellings.size(); ++i) tellings[i].terms = std::move(vectors[i]);
}

}  // namespace

std::vector<Telling> find_tellings(const ClaimSet& set, const base::StopWords& stop_words,
                                   const Table& recurrence_cues) {
  std::vector<Telling> tellings;
  for (std::vector<std::size_t>& sentence : by_sentence(set)) {
    for (std::vector<std::size_t>& group : part_sentence(set.claims, std::move(sentence))) {
      tellings.push_back(build_telling(set, std::move(group), recurrence_cues));
    }
  }
  std::stable_sort(tellings.begin(), tellings.end(), [](const Telling& a, const Telling& b) {
    return std::tuple(!a.reported, a.reported) < std::tuple(!b.reported, b.reported);
  });
  add_terms(set, stop_words, tellings);
  return tellings;
}

}  // namespace throughline::graph
