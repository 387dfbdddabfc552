#include "actors/name_neighbours.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr int kRelative = 5;
constexpr int kAge = 5;
constexpr int kOfficeOf = 4;
constexpr int kPlaceNoun = 4;
constexpr int kInside = 2;
constexpr int kInsidePerson = 7;  // outweighs what the recogniser says of two mentions
constexpr int kDeterminer = 2;
constexpr int kSpeaks = 3;
constexpr int kOrganizationSpeaks = 2;
constexpr int kPronoun = 2;

class Neighbours {
 public:
  Neighbours(const ArticleWords& words, const Knowledge& knowledge, WordRange name)
      : words_(words),
        knowledge_(knowledge),
        name_(name),
        sentence_begin_(words.sentence_begin(name.begin)),
        sentence_end_(words.sentence_end(name.begin)) {}

  KindEvidence weigh() && {
    weigh_before();
    weigh_after();
    if (speaks() || is_told()) {
      evidence_.person += kSpeaks;
      evidence_.organization += kOrganizationSpeaks;
    }
    if (is_taken_up_as_person()) evidence_.person += kPronoun;
    return evidence_;
  }

 private:
  bool is(std::uint32_t i, std::string_view word) const { return i < sentence_end_ && words_.is(i, word); }

  bool is_before(std::uint32_t back, std::string_view word) const {
    return name_.begin >= sentence_begin_ + back && words_.is(name_.begin - back, word);
  }

  bool is_read_as_person() const {
    const MentionType* type = words_.recognised(name_.end - 1);
    return type != nullptr && *type == MentionType::per;
  }

  bool is_single() const { return name_.end - name_.begin == 1; }

  bool is_owner() const { return name_.end < sentence_end_ && is_possessive(words_.form(name_.end)); }

  bool is_followed_by_noun() const {
    if (name_.end >= sentence_end_) return false;
    const Upos next = words_.upos(name_.end);
    return next == Upos::noun || next == Upos::propn || next == Upos::adj || words_.form(name_.end) == "-";
  }

  void weigh_before() {
    if (is_before(1, "the") && !is_owner() && !is_followed_by_noun()) {
      evidence_.other += kDeterminer;
      if (!is_single()) evidence_.person -= kRelative;  // "the Carla Moss" is a ship
    } else if (is_before(1, "the")) {
      evidence_.other += kDeterminer;
    }
    const bool inside = is_before(1, "in") || is_before(1, "near");
    if (inside && !is_owner()) evidence_.place += is_single() && is_read_as_person() ? kInsidePerson : kInside;
    if (is_before(1, "of") && follows_place_noun()) evidence_.place += kPlaceNoun;
    if (is_before(1, "of") && is_single() && is_read_as_person() && follows_office()) evidence_.place += kOfficeOf;
  }

  // "the port of Lorn", "the streets of Lorn".
  bool follows_place_noun() const {
    return name_.begin >= sentence_begin_ + 2 && knowledge_.is_place_noun(words_.lower(name_.begin - 2));
  }

  // "the mayor of Lorn", "King Albert of Norland": nobody is the mayor of a person.
  bool follows_office() const {
    if (name_.begin < sentence_begin_ + 2) return false;
    const std::uint32_t before = name_.begin - 2;
    const MentionType* named = words_.recognised(before);
    return (named != nullptr && *named == MentionType::per) ||
           knowledge_.titles().find(words_.text_of({before, before + 1})).has_value();
  }

  void weigh_after() {
    const std::uint32_t end = name_.end;
    if (end >= sentence_end_) return;
    const std::uint32_t word = words_.form(end) == "," ? end + 1 : end;
    if (is(word, "who") || (word > end && is(word, "whose") && is_read_as_person())) evidence_.person += kRelative;
    if (word > end && word + 1 < sentence_end_ && is_age(word) && is_mark(words_.form(word + 1))) {
      evidence_.person += kAge;
    }
    if (is_single() && knowledge_.is_place_noun(words_.lower(end)) && words_.upos(end) == Upos::noun) {
      evidence_.place += kPlaceNoun;
    }
  }

  // One to three figures; a year has four.
  bool is_age(std::uint32_t i) const {
    const std::string_view form = words_.form(i);
    return form.size() <= 3 && std::ranges::all_of(form, base::is_ascii_digit);
  }

  bool speaks() const {
    const bool after = name_.end < sentence_end_ && is_saying(name_.end);
    return after || (name_.begin > sentence_begin_ && is_saying(name_.begin - 1));
  }

  bool is_saying(std::uint32_t i) const {
    const std::string& lemma = words_.token(i).lemma;
    return lemma == "say" || lemma == "tell" || lemma == "sign";
  }

  bool is_told() const { return is_before(1, "to") && is_before(2, "according"); }

  // "Thorsen wants to leave, she said": nobody else is named between.
  bool is_taken_up_as_person() const {
    if (!is_subject()) return false;
    for (std::uint32_t i = name_.end; i < sentence_end_; ++i) {
      if (words_.is_capital(i)) return false;
      if (words_.is(i, "he") || words_.is(i, "she") || words_.is(i, "his") || words_.is(i, "her")) return true;
    }
    return false;
  }

  bool is_subject() const {
    for (std::uint32_t i = name_.begin; i < name_.end; ++i) {
      if (words_.token(i).deprel.starts_with("nsubj")) return true;
    }
    return false;
  }

  const ArticleWords& words_;
  const Knowledge& knowledge_;
  WordRange name_;
  std::uint32_t sentence_begin_;
  std::uint32_t sentence_end_;
  KindEvidence evidence_;
};

}  // namespace

KindEvidence weigh_neighbours(const ArticleWords& words, const Knowledge& knowledge, WordRange name) {
  return Neighbours(words, knowledge, name).weigh();
}

}  // namespace throughline::actors
