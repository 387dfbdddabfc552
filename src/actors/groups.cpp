#include "actors/groups.hpp"

#include <algorithm>

#include "actors/group_number.hpp"
#include "actors/title_finder.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kMostModifiers = 8;  // words

// The piece of each word, -1 for none; used titles count, others are only words.
std::vector<std::int32_t> pieces_by_word(const ArticleWords& words, const std::vector<Piece>& pieces) {
  std::vector<std::int32_t> by_word(words.size(), -1);
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    if (pieces[p].kind == PieceKind::title && !pieces[p].used) continue;
    for (std::uint32_t i = pieces[p].range.begin; i < pieces[p].range.end; ++i)
      by_word[i] = static_cast<std::int32_t>(p);
  }
  return by_word;
}

class GroupFinder {
 public:
  GroupFinder(const ArticleWords& words, const Knowledge& knowledge, const std::vector<Piece>& pieces,
              const std::vector<bool>& taken)
      : words_(words), knowledge_(knowledge), pieces_(pieces), by_word_(pieces_by_word(words, pieces)), taken_(taken) {}

  std::vector<GroupMention> find() const {
    std::vector<GroupMention> groups;
    for (std::uint32_t i = 0; i < words_.size();) {
      const auto noun = noun_at(i);
      if (!noun) {
        ++i;
        continue;
      }
      const std::uint32_t begin = modifiers_begin(noun->begin);
      if (auto group = describe({begin, noun->end}, *noun)) groups.push_back(std::move(*group));
      i = noun->end;
    }
    return groups;
  }

 private:
  std::optional<WordRange> noun_at(std::uint32_t i) const {
    if (by_word_[i] >= 0 || taken_[i] || (words_.is_capital(i) && !words_.is_opening(i))) return std::nullopt;
    const auto match = knowledge_.groups().longest_at(words_, i);
    if (!match) return std::nullopt;
    const std::uint32_t last = match->range.end - 1;
    const bool noun = words_.upos(last) == Upos::noun || words_.upos(last) == Upos::propn || last > i;
    if (!noun || by_word_[last] >= 0 || is_modifier_of_next(match->range) || is_in_idiom(*match) ||
        is_office(match->range))
      return std::nullopt;
    return match->range;
  }

  // "in force", "by hand": a lone noun after a preposition is a way of speaking; the police are none.
  bool is_in_idiom(const PhraseMatch& match) const {
    const WordRange range = match.range;
    const bool alone = range.begin > words_.sentence_begin(range.begin) && words_.upos(range.begin - 1) == Upos::adp;
    return alone && is_singular(range) && knowledge_.group(match.value).kind != "police";
  }

  // "minister" alone, without article, modifier or possessor: an office rather than its holder.
  bool is_office(WordRange range) const {
    if (!is_singular(range) || !find_title(words_, knowledge_, range.begin)) return false;
    return range.begin == words_.sentence_begin(range.begin) ||
           (words_.upos(range.begin - 1) != Upos::det && words_.upos(range.begin - 1) != Upos::pron &&
            modifiers_begin(range.begin) == range.begin);
  }

  bool is_singular(WordRange range) const { return words_.token(range.end - 1).lemma == words_.lower(range.end - 1); }

  // In "union hall" and "police officers" the first noun is not the party.
  bool is_modifier_of_next(WordRange range) const {
    const std::uint32_t next = range.end;
    if (next >= words_.sentence_end(range.begin)) return false;
    if (words_.form(next) == "-" && words_.is_glued(next)) return true;
    const bool compound = words_.token(range.end - 1).deprel == "compound" &&
                          words_.token(range.end - 1).head >= static_cast<std::int32_t>(next);
    return (words_.upos(next) == Upos::noun &&
            (compound || words_.token(range.end - 1).head == static_cast<std::int32_t>(next))) ||
           by_word_[next] >= 0;
  }

  std::uint32_t modifiers_begin(std::uint32_t noun) const {
    const std::uint32_t sentence = words_.sentence_begin(noun);
    const std::uint32_t earliest = noun - std::min(noun - sentence, kMostModifiers);
    std::uint32_t begin = noun;
    while (begin > earliest) {
      const std::uint32_t previous = modifier_before(begin, earliest);
      if (previous == begin) break;
      begin = previous;
    }
    return possessor_begin(begin, earliest);
  }

  // "Lindt's office", "Lorn's government".
  std::uint32_t possessor_begin(std::uint32_t begin, std::uint32_t earliest) const {
    if (begin < earliest + 2 || !is_possessive(words_.form(begin - 1)) || by_word_[begin - 2] < 0) return begin;
    const Piece& piece = pieces_[static_cast<std::size_t>(by_word_[begin - 2])];
    const bool fits = piece.kind == PieceKind::name && piece.range.end == begin - 1 && piece.range.begin >= earliest;
    return fits ? piece.range.begin : begin;
  }

  // Where the modifier that ends at `end` begins; `end` when there is none.
  std::uint32_t modifier_before(std::uint32_t end, std::uint32_t earliest) const {
    const std::uint32_t last = end - 1;
    if (by_word_[last] >= 0) {
      const Piece& piece = pieces_[static_cast<std::size_t>(by_word_[last])];
      const bool fits = piece.kind == PieceKind::name && piece.range.begin >= earliest;
      return fits ? piece.range.begin : end;
    }
    if (words_.form(last) == "-" && words_.is_glued(last) && last > earliest) return last;
    if (words_.is(last, "and") && last > earliest && is_people(last - 1) && is_people(end)) return last;
    return is_plain_modifier(last) ? last : end;
  }

  bool is_people(std::uint32_t i) const {
    return by_word_[i] >= 0 && pieces_[static_cast<std::size_t>(by_word_[i])].known != nullptr;
  }

  bool is_plain_modifier(std::uint32_t i) const {
    if (taken_[i] || is_mark(words_.form(i)) || knowledge_.is_common_word(words_.lower(i))) return false;
    if (follows_auxiliary(i)) return false;
    if (knowledge_.is_calendar_word(words_.form(i))) return false;
    const std::string& relation = words_.token(i).deprel;
    const bool modifies = relation == "amod" || relation == "compound" || relation == "nmod:desc";
    if (words_.upos(i) == Upos::noun) return relation == "compound";
    if (words_.upos(i) == Upos::adj) return modifies || relation == "conj";
    if (words_.upos(i) == Upos::propn) return words_.is_opening(i) && modifies;
    return words_.upos(i) == Upos::verb && (relation == "amod" || relation == "compound");
  }

  // In "would free hostages" the word is a verb, whatever it was read as.
  bool follows_auxiliary(std::uint32_t i) const {
    if (i == words_.sentence_begin(i)) return false;
    return words_.upos(i - 1) == Upos::aux && words_.token(i - 1).lemma != "be";
  }

  std::optional<GroupMention> describe(WordRange range, WordRange noun) const {
    GroupMention group;
    if (words_.form(range.begin) == "-") range.begin = std::min(range.begin + 2, noun.begin);  // "14-year-old boy"
    if (is_sort_of_named(range, noun) || is_uncountable(range, noun)) return std::nullopt;
    group.range = range;
    group.name = words_.text_of(range);
    group.head = base::to_ascii_lower(words_.text_of(noun));
    group.bare = range == noun;
    group.definite = range.begin > words_.sentence_begin(range.begin) && words_.is(range.begin - 1, "the");
    group.singular = is_singular(noun);
    if (words_.is_opening(range.begin) && by_word_[range.begin] < 0)
      group.name[0] = base::to_ascii_lower(group.name[0]);
    group.table_name = table_name(range, group.name);
    group.possessor = possessor_of(range);
    group.organization = is_named_body(range, noun);
    const auto known = knowledge_.groups().longest_at(words_, noun.begin);
    if (group.bare && knowledge_.group(known->value).kind == "public") return std::nullopt;
    if (group.singular && is_any_one(range)) group.name = group.table_name = plural_of(knowledge_, group.name);
    return group;
  }

  std::optional<std::size_t> possessor_of(WordRange range) const {
    if (by_word_[range.begin] < 0) return std::nullopt;
    const auto piece = static_cast<std::size_t>(by_word_[range.begin]);
    const bool owns = pieces_[piece].range.end < range.end && is_possessive(words_.form(pieces_[piece].range.end));
    return owns ? std::optional(piece) : std::nullopt;
  }

  // "Lorn's justice ministry", "the Norland army"; "a Norland court" is one of many.
  bool is_named_body(WordRange range, WordRange noun) const {
    const bool one_of_many = range.begin > words_.sentence_begin(range.begin) &&
                             (words_.is(range.begin - 1, "a") || words_.is(range.begin - 1, "an"));
    bool named = false;
    for (std::uint32_t i = range.begin; i < noun.begin; ++i) named = named || by_word_[i] >= 0;
    const std::string_view head = words_.lower(noun.end - 1);
    return named && !one_of_many && knowledge_.is_organization_noun(head) && !knowledge_.is_sort_noun(head);
  }

  // "the Norland Rail company": the name before it has said who.
  bool is_sort_of_named(WordRange range, WordRange noun) const {
    if (by_word_[range.begin] < 0 || possessor_of(range)) return false;
    const Piece& piece = pieces_[static_cast<std::size_t>(by_word_[range.begin])];
    return piece.known != nullptr && piece.known->kind == ActorKind::organization && piece.range.begin == range.begin &&
           knowledge_.is_sort_noun(words_.lower(noun.end - 1)) && is_singular(noun);
  }

  // "gave equal authority", "use growing force": one of what can be counted has a determiner, unless it acts.
  bool is_uncountable(WordRange range, WordRange noun) const {
    if (!is_singular(noun) || range == noun || !is_described_only(range, noun)) return false;
    const std::string& relation = words_.token(noun.end - 1).deprel;
    if (relation.starts_with("nsubj") || relation == "root" || relation == "appos") return false;
    const auto known = knowledge_.groups().longest_at(words_, noun.begin);
    const std::string kind = known ? knowledge_.group(known->value).kind : std::string();
    if (kind == "police" || kind == "public") return false;  // "displaced people"
    if (range.begin == words_.sentence_begin(range.begin)) return false;
    const std::uint32_t before = range.begin - 1;
    return words_.upos(before) != Upos::det && words_.upos(before) != Upos::num && words_.upos(before) != Upos::pron &&
           !is_possessive(words_.form(before)) && by_word_[before] < 0;
  }

  // Nothing but adjectives and participles before the noun.
  bool is_described_only(WordRange range, WordRange noun) const {
    for (std::uint32_t i = range.begin; i < noun.begin; ++i) {
      if (by_word_[i] >= 0 || (words_.upos(i) != Upos::adj && words_.upos(i) != Upos::verb)) return false;
    }
    return true;
  }

  // "no docker", "any docker": said of all of them.
  bool is_any_one(WordRange range) const {
    if (range.begin == words_.sentence_begin(range.begin)) return false;
    const std::uint32_t before = range.begin - 1;
    return words_.is(before, "no") || words_.is(before, "any") || words_.is(before, "every") ||
           words_.is(before, "each");
  }

  // Countries and peoples of countries under the one name that tables give them: "Israeli officials" and "Israel's
  // officials" are "Israel officials".
  std::string table_name(WordRange range, const std::string& written) const {
    if (std::none_of(by_word_.begin() + range.begin, by_word_.begin() + range.end,
                     [](std::int32_t piece) { return piece >= 0; })) {
      return written;
    }
    std::string name;
    for (std::uint32_t i = range.begin; i < range.end;) {
      const Piece* piece = by_word_[i] < 0 ? nullptr : &pieces_[static_cast<std::size_t>(by_word_[i])];
      const bool country = piece != nullptr && piece->known != nullptr && piece->known->kind == ActorKind::place &&
                           piece->range.begin == i && piece->range.end < range.end;
      if (i > range.begin && !words_.is_glued(i)) name += ' ';
      if (!is_possessive(words_.form(i))) name += country ? piece->known->canonical : words_.text_of({i, i + 1});
      i = country ? piece->range.end : i + 1;
    }
    return name;
  }

  const ArticleWords& words_;
  const Knowledge& knowledge_;
  const std::vector<Piece>& pieces_;
  std::vector<std::int32_t> by_word_;
  const std::vector<bool>& taken_;
};

}  // namespace

std::vector<GroupMention> find_groups(const ArticleWords& words, const Knowledge& knowledge,
                                      const std::vector<Piece>& pieces, const std::vector<bool>& taken) {
  return GroupFinder(words, knowledge, pieces, taken).find();
}

}  // namespace throughline::actors
