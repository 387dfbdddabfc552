#include "claims/counts/find_counts.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "claims/counts/count_context.hpp"
#include "claims/counts/count_place.hpp"
#include "claims/counts/count_tallies.hpp"
#include "claims/counts/count_totals.hpp"

namespace throughline::claims {
namespace {

constexpr std::string_view kInAll = " in all";

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

class CountFinder {
 public:
  CountFinder(const Reading& reading, const ActorIndex& actors, const Measures& measures, const RuleSet& working)
      : reading_(reading), actors_(actors), measures_(measures), active_(working) {}

  std::vector<CountFound> find(const std::vector<QuantityFound>& quantities) && {
    for (std::size_t i = 0; i < quantities.size(); ++i) {
      if (quantities[i].number >= reading_.size()) continue;
      if (find_vote(quantities, i)) continue;
      add(quantities[i]);
      remember(quantities[i]);
    }
    fill_places();
    return std::move(counts_);
  }

 private:
  bool has(Rule rule) const { return active_.has(rule); }

  void add(const QuantityFound& quantity) {
    if (has(Rule::tally_of_subject) && add_tally(quantity)) return;
    if (has(Rule::no_share) && is_share(quantity)) return;
    if (is_base(quantity)) return;
    if (has(Rule::no_comparison) && is_comparison(reading_, quantity.quantity.span)) return;
    const CountContext context = read_count_context(reading_, quantity.number, noun_of(quantity));
    if (has(Rule::no_undone) && is_undone(reading_, context.predicate)) return;
    const std::string_view thing = thing_of(quantity, context);
    const Measure* measure = measures_.find(thing, context);
    if (measure == nullptr) {
      add_figure(quantity, context);
      return;
    }
    CountFound found;
    found.token = context.token;
    found.predicate = context.predicate;
    fill(quantity, found.count);
    found.count.increment = has(Rule::increment) && is_increment(reading_, quantity.quantity.span);
    found.is_level = !measure->belongs_to_event;
    found.is_total =
        measure->belongs_to_event && !found.count.increment && has(Rule::total) && is_total(reading_, context);
    found.count.measure = measure->name + std::string(found.is_total ? kInAll : std::string_view());
    found.count.unit = measure->unit.empty() ? std::string(thing) : measure->unit;
    if (measure->has_place) {
      found.count.of = find_count_place(reading_, actors_, active_, context);
      if (found.count.of.empty()) found.count.of = place_of_antecedent(quantity, found.token);
      with_place_.insert(found.count.measure);
    }
    counts_.push_back(std::move(found));
  }

  // "the toll rose to 48", "the number of strikers fell to 400": a total or level that the subject names.
  bool add_tally(const QuantityFound& quantity) {
    const bool is_percent = quantity.quantity.unit == "%";
    if (!is_percent && quantity.thing) return false;
    const auto tally = find_tally(reading_, quantity.quantity.span, is_percent);
    if (!tally) return false;
    const CountContext number = read_count_context(reading_, quantity.number, std::nullopt);
    CountContext context = tally->thing ? read_count_context(reading_, *tally->thing, tally->thing) : number;
    if (!tally->state.empty()) context.bare.insert(tally->state);
    if (!tally->rate.empty()) context.nouns.insert(tally->rate);
    const std::string_view thing = is_percent     ? std::string_view("%")
                                   : tally->thing ? reading_.lemma(*tally->thing)
                                                  : std::string_view();
    const Measure* measure = measures_.find(thing, context);
    if (measure == nullptr || (tally->is_step && quantity.quantity.change == Change::down)) return true;
    CountFound found;
    found.token = quantity.number;
    found.predicate = number.predicate;
    fill(quantity, found.count);
    found.count.increment = tally->is_step;
    found.is_level = true;
    found.is_total = measure->belongs_to_event && !tally->is_step && !is_percent;
    found.count.measure = measure->name + std::string(found.is_total ? kInAll : std::string_view());
    found.count.unit = measure->unit.empty() ? std::string(thing) : measure->unit;
    if (measure->has_place) {
      found.count.of = find_count_place(reading_, actors_, active_, context);
      with_place_.insert(found.count.measure);
    }
    counts_.push_back(std::move(found));
    return true;
  }

  // "59 remain in Norway. 24 of them are alive."
  std::string place_of_antecedent(const QuantityFound& quantity, std::uint32_t token) const {
    const bool refers = !quantity.thing || is_one_of(reading_.word(*quantity.thing), {"them", "whom"});
    if (!has(Rule::place_of_antecedent) || !refers || !is_partitive(quantity) || counts_.empty()) return {};
    const CountFound& before = counts_.back();
    const bool near = reading_.token(before.token).sentence + 1 >= reading_.token(token).sentence;
    return near ? before.count.of : std::string();
  }

  // "71 dead" and "30 wounded" name no noun, though the tags may say so.
  std::optional<std::uint32_t> noun_of(const QuantityFound& quantity) const {
    const bool is_state = has(Rule::bare_state) && quantity.thing && *quantity.thing == quantity.number + 1 &&
                          is_one_of(reading_.word(*quantity.thing), {"dead", "wounded", "injured", "missing", "hurt"});
    return is_state ? std::nullopt : quantity.thing;
  }

  // "put the number at 237", "a figure of 453": the measure is that of the count before, where there is one alone.
  void add_figure(const QuantityFound& quantity, const CountContext& context) {
    if (!has(Rule::figure_of_count) || quantity.thing || counts_.empty()) return;
    if (!is_figure(reading_, quantity.quantity.span)) return;
    const CountFound before = counts_.back();
    const std::uint32_t sentence = reading_.token(quantity.number).sentence;
    const std::uint32_t known = reading_.token(before.token).sentence;
    if (known + 1 < sentence || has_other_measure(known, before.count.measure)) return;
    CountFound found = before;
    found.is_level = true;
    found.token = context.token;
    found.predicate = context.predicate;
    fill(quantity, found.count);
    if (found.count.increment) make_total(found);
    counts_.push_back(std::move(found));
  }

  // "another 12 died, taking the toll to 48"
  static void make_total(CountFound& found) {
    found.count.increment = false;
    found.is_total = true;
    if (!found.count.measure.ends_with(kInAll)) found.count.measure += kInAll;
  }

  bool has_other_measure(std::uint32_t sentence, std::string_view measure) const {
    return std::ranges::any_of(counts_, [&](const CountFound& found) {
      return reading_.token(found.token).sentence == sentence && found.count.measure != measure;
    });
  }

  // "24 of them", "eight of the 33": what is counted was named before. A people's name counts its people.
  std::string_view thing_of(const QuantityFound& quantity, const CountContext& context) const {
    const bool has_noun = noun_of(quantity).has_value();
    if (has_noun && context.token != *quantity.thing) return reading_.lemma(context.token);
    if (!has_noun && quantity.thing) return {};
    if (!quantity.thing) {
      if (quantity.quantity.unit.empty() && is_partitive(quantity)) return antecedent_of(quantity);
      return quantity.quantity.unit;
    }
    if (is_one_of(reading_.word(*quantity.thing), {"them", "whom", "these", "those"})) return antecedent_of(quantity);
    const Token& token = reading_.token(*quantity.thing);
    if (token.upos == Upos::propn && reading_.word(*quantity.thing).ends_with("s")) return "people";
    return quantity.quantity.unit;
  }

  bool is_partitive(const QuantityFound& quantity) const {
    if (quantity.number + 1 < reading_.size() && reading_.word(quantity.number + 1) == "of") return true;
    // "of whom 24"
    return quantity.number > 1 && reading_.word(quantity.number - 1) == "whom" &&
           reading_.word(quantity.number - 2) == "of";
  }

  // What was last counted, in this sentence or the one before.
  std::string_view antecedent_of(const QuantityFound& quantity) const {
    const std::uint32_t sentence = reading_.token(quantity.number).sentence;
    return has(Rule::thing_of_antecedent) && !last_thing_.empty() && last_sentence_ + 1 >= sentence
               ? last_thing_
               : std::string_view("-");
  }

  void remember(const QuantityFound& quantity) {
    if (!quantity.thing || reading_.token(*quantity.thing).upos != Upos::noun) return;
    last_thing_ = reading_.lemma(*quantity.thing);
    last_sentence_ = reading_.token(quantity.number).sentence;
  }

  // "half the hostages" is a share, not a number of hostages.
  static bool is_share(const QuantityFound& quantity) {
    const auto& value = quantity.quantity.value;
    return value && !value->is_whole() && *value < Decimal(1) && quantity.quantity.unit != "%";
  }

  // "eight of the 33", "the four women": a number known before, of which something else is told.
  bool is_base(const QuantityFound& quantity) const {
    const TokenRange tokens = reading_.tokens_in(quantity.quantity.span);
    const TokenRange sentence = reading_.sentence(reading_.token(quantity.number).sentence);
    if (tokens.begin <= sentence.begin) return false;
    const bool is_known =
        is_one_of(reading_.word(tokens.begin - 1), {"the", "these", "those", "its", "their", "his", "her", "both"});
    return (has(Rule::no_base) && is_known) || (has(Rule::no_rate) && is_rate(tokens, sentence)) ||
           is_one_of(reading_.word(sentence.begin), {"each", "every"});
  }

  // "600 trucks a day" is no number of trucks.
  bool is_rate(TokenRange tokens, TokenRange sentence) const {
    for (std::uint32_t i = tokens.end; i + 1 < sentence.end && i < tokens.end + 3; ++i) {
      const bool each = is_one_of(reading_.word(i), {"a", "an", "per", "every", "each"});
      if (each && is_one_of(reading_.lemma(i + 1), {"day", "week", "month", "year", "hour", "night"})) return true;
    }
    return false;
  }

  static void fill(const QuantityFound& quantity, Count& count) {
    const Quantity& q = quantity.quantity;
    count.value = q.value;
    count.low = q.low;
    count.high = q.high;
    count.qualifier = q.qualifier;
    count.change = q.change;
    count.span = q.span;
    if (!quantity.level) return;
    // "fell from 10 to 5" counts 5 now.
    if (q.low && q.high) count.change = quantity.level == q.high ? Change::up : Change::down;
    count.value = count.low = count.high = quantity.level;
    count.qualifier = Qualifier::exact;
    count.span = quantity.level_span;
  }

  // "by 902 votes to 466": those for, then those against.
  bool find_vote(const std::vector<QuantityFound>& quantities, std::size_t i) {
    const QuantityFound& quantity = quantities[i];
    if (has(Rule::vote_by_verb) && find_vote_by_verb(quantities, i)) return true;
    if (!has(Rule::vote_with_noun)) return false;
    if (is_votes(quantity) && i + 1 < quantities.size() && is_tally(quantity, quantities[i + 1])) {
      add_vote(quantity, quantity, "votes for");
      return true;
    }
    if (i > 0 && is_votes(quantities[i - 1]) && is_tally(quantities[i - 1], quantity)) {
      add_vote(quantity, quantities[i - 1], "votes against");
      return true;
    }
    return false;
  }

  // "voted 51 to 49", "by a vote of 51 to 49"
  bool find_vote_by_verb(const std::vector<QuantityFound>& quantities, std::size_t i) {
    if (i + 1 < quantities.size() && is_bare_tally(quantities[i], quantities[i + 1])) {
      add_vote(quantities[i], quantities[i], "votes for");
      return true;
    }
    if (i == 0 || !is_bare_tally(quantities[i - 1], quantities[i])) return false;
    add_vote(quantities[i], quantities[i - 1], "votes against");
    return true;
  }

  bool is_bare_tally(const QuantityFound& first, const QuantityFound& second) const {
    constexpr std::uint32_t kWords = 3;  // "voted overwhelmingly by 51"
    const TokenRange a = reading_.tokens_in(first.quantity.span);
    const TokenRange b = reading_.tokens_in(second.quantity.span);
    if (a.begin >= a.end || b.begin != a.end + 1 || reading_.word(a.end) != "to" || first.quantity.unit == "%")
      return false;
    const std::uint32_t begin = reading_.sentence(reading_.token(a.begin).sentence).begin;
    for (std::uint32_t i = a.begin; i > begin && a.begin - i <= kWords; --i) {
      if (is_one_of(reading_.lemma(i - 1), {"vote", "voted"})) return true;
    }
    return false;
  }

  bool is_votes(const QuantityFound& quantity) const {
    return quantity.thing && reading_.lemma(*quantity.thing) == "vote";
  }

  bool is_tally(const QuantityFound& first, const QuantityFound& second) const {
    const TokenRange tokens = reading_.tokens_in(second.quantity.span);
    return first.thing && tokens.begin == *first.thing + 2 && reading_.word(*first.thing + 1) == "to";
  }

  void add_vote(const QuantityFound& quantity, const QuantityFound& first, std::string_view measure) {
    const CountContext context = read_count_context(reading_, first.number, first.thing);
    CountFound found;
    found.token = quantity.number;
    found.predicate = context.predicate;
    fill(quantity, found.count);
    found.count.measure = measure;
    found.count.unit = "vote";
    counts_.push_back(std::move(found));
  }

  // A measure of which the article names one place alone is of that place everywhere in it.
  void fill_places() {
    if (!has(Rule::place_of_article)) return;
    std::map<std::string_view, std::set<std::string>> places;
    for (const CountFound& found : counts_) {
      if (!found.count.of.empty()) places[found.count.measure].insert(found.count.of);
    }
    for (CountFound& found : counts_) {
      const auto known = places.find(found.count.measure);
      const bool single = known != places.end() && known->second.size() == 1;
      if (single && found.count.of.empty() && with_place_.contains(found.count.measure)) {
        found.count.of = *known->second.begin();
      }
    }
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const Measures& measures_;
  const RuleSet& active_;
  std::vector<CountFound> counts_;
  std::set<std::string, std::less<>> with_place_;
  std::string_view last_thing_;
  std::uint32_t last_sentence_ = 0;
};

}  // namespace

std::vector<CountFound> find_counts(const Reading& reading, const ActorIndex& actors, const Measures& measures,
                                    const RuleSet& working, const std::vector<QuantityFound>& quantities) {
  return CountFinder(reading, actors, measures, working).find(quantities);
}

}  // namespace throughline::claims
