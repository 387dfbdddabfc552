#include "actors/roles.hpp"

#include <algorithm>
#include <utility>

#include "actors/role_phrase.hpp"
#include "actors/title_finder.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kLongestReach = 18;  // words between the start of an apposition and its name

bool may_be_person(const Piece& piece) { return piece.kind == PieceKind::name && piece.known == nullptr; }

class RoleFinder {
 public:
  RoleFinder(const ArticleWords& words, const Knowledge& knowledge, std::vector<Piece>& pieces,
             std::vector<bool>& taken)
      : words_(words), knowledge_(knowledge), pieces_(pieces), taken_(taken), found_(pieces.size()) {}

  std::vector<RoleEvidence> find() && {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (may_be_person(pieces_[i])) read_titles_before(i);
      if (pieces_[i].kind == PieceKind::name) read_apposition_after(i);
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (may_be_person(pieces_[i])) read_apposition_before(i);
      if (pieces_[i].kind == PieceKind::name) read_noun_before(i);
    }
    return std::move(found_);
  }

 private:
  // "former prime minister Ida Thorsen", "founder and chief executive Jo Bell".
  void read_titles_before(std::size_t name) {
    std::uint32_t begin = pieces_[name].range.begin;
    for (std::size_t i = name; i-- > 0 && pieces_[i].kind == PieceKind::title;) {
      Piece& title = pieces_[i];
      const bool joined = title.range.end + 1 == begin && words_.is(title.range.end, "and") && i + 1 != name;
      if (title.used || (title.range.end != begin && !joined)) break;
      take(title, found_[name]);
      begin = title.range.begin;
    }
  }

  void take(Piece& title, RoleEvidence& evidence) {
    title.used = true;
    evidence.person = true;
    if (!title.role.empty()) evidence.roles.push_back(title.role);
  }

  // "Ida Thorsen, the mayor of Lorn, said", "Ida Thorsen, 45, a baker, said".
  void read_apposition_after(std::size_t name) {
    const Piece& piece = pieces_[name];
    if (piece.known != nullptr && piece.known->kind != ActorKind::organization) return;
    std::uint32_t at = piece.range.end;
    const std::uint32_t end = words_.sentence_end(piece.range.begin);
    if (at + 1 >= end || !opens_apposition(at)) return;
    if (words_.upos(at + 1) == Upos::num && at + 3 < end && words_.form(at + 2) == ",") at += 2;
    auto phrase = read_role_phrase(words_, knowledge_, at + 1);
    if (!phrase && !found_[name].person) phrase = read_thing_phrase(words_, at + 1);
    if (!phrase || is_followed_by_own_name(*phrase)) return;
    accept(*phrase, name);
  }

  bool opens_apposition(std::uint32_t i) const {
    const std::string_view form = words_.form(i);
    return form == "," || form == "(" || (is_dash(form) && !words_.is_glued(i));
  }

  // In "Ida Thorsen, the mayor, Jo Bell" the phrase is the first one's; but "with Ida Thorsen, harbour master Jo Bell"
  // has a title before a name.
  bool is_followed_by_own_name(const RolePhrase& phrase) const {
    for (std::size_t i = first_piece_at(phrase.range.begin); i < pieces_.size(); ++i) {
      if (pieces_[i].range.begin >= phrase.range.end) return false;
      if (pieces_[i].range.end == phrase.range.end && may_be_person(pieces_[i]) && after_title(i)) return true;
    }
    return false;
  }

  bool after_title(std::size_t piece) const {
    return piece > 0 && pieces_[piece - 1].kind == PieceKind::title &&
           pieces_[piece - 1].range.end == pieces_[piece].range.begin;
  }

  std::size_t first_piece_at(std::uint32_t word) const {
    const auto found = std::partition_point(pieces_.begin(), pieces_.end(),
                                            [&](const Piece& piece) { return piece.range.end <= word; });
    return static_cast<std::size_t>(found - pieces_.begin());
  }

  // "Trump's nominee to be special envoy, Adam Boehler, said".
  void read_apposition_before(std::size_t name) {
    const WordRange range = pieces_[name].range;
    const std::uint32_t sentence = words_.sentence_begin(range.begin);
    if (range.begin < sentence + 2 || words_.form(range.begin - 1) != "," || !closes_apposition(range)) return;
    const std::uint32_t comma = range.begin - 1;
    const std::uint32_t earliest = comma - std::min(comma - sentence, kLongestReach);
    for (std::uint32_t at = comma; at-- > earliest && !is_boundary(words_, at);) {
      if (!may_open_phrase(at)) continue;
      const auto phrase = read_role_phrase(words_, knowledge_, at);
      if (!phrase || phrase->range.end != comma || !phrase->of_person || is_taken(phrase->range)) continue;
      accept(*phrase, name);
      return;
    }
  }

  bool closes_apposition(WordRange range) const {
    return range.end >= words_.sentence_end(range.begin) || is_boundary(words_, range.end);
  }

  bool may_open_phrase(std::uint32_t at) const {
    if (at == words_.sentence_begin(at) || words_.upos(at) == Upos::det) return true;
    return is_possessive(words_.form(at - 1));
  }

  bool is_taken(WordRange range) const {
    return std::any_of(taken_.begin() + range.begin, taken_.begin() + range.end, [](bool taken) { return taken; });
  }

  void mark_taken(WordRange range) { std::fill(taken_.begin() + range.begin, taken_.begin() + range.end, true); }

  // "the news site Axios": the nouns between "the" and a name.
  void read_noun_before(std::size_t name) {
    const WordRange range = pieces_[name].range;
    const bool organization = pieces_[name].known != nullptr && pieces_[name].known->kind == ActorKind::organization;
    const bool unknown = pieces_[name].known == nullptr && !found_[name].person;
    if (!organization && !unknown) return;
    std::uint32_t begin = range.begin;
    const std::uint32_t sentence = words_.sentence_begin(range.begin);
    while (begin > sentence && range.begin - begin < 4 && is_lower_noun(begin - 1)) --begin;
    if (begin == range.begin || begin == sentence || words_.upos(begin - 1) != Upos::det) return;
    if (!describes(range.begin - 1, range) || is_taken({begin, range.begin})) return;
    found_[name].roles.push_back(words_.text_of({begin, range.begin}));
    found_[name].person = found_[name].person || names_person({begin, range.begin});
    if (!found_[name].person) found_[name].thing = words_.lower(range.begin - 1);
    mark_taken({begin - 1, range.begin});
  }

  // Noun and name are one phrase: either hangs on the other, or both on the same word. A possessor is none.
  bool describes(std::uint32_t noun, WordRange name) const {
    if (words_.upos(noun) != Upos::noun || words_.token(noun).lemma != words_.lower(noun)) return false;
    if (name.end < words_.sentence_end(noun) && is_possessive(words_.form(name.end))) return false;
    const auto at = static_cast<std::int32_t>(noun);
    const std::int32_t head = words_.token(noun).head;
    for (std::uint32_t i = name.begin; i < name.end; ++i) {
      const Token& token = words_.token(i);
      if (head == static_cast<std::int32_t>(i) || token.head == at || (token.head == head && head != kRoot))
        return true;
    }
    return false;
  }

  bool is_lower_noun(std::uint32_t i) const {
    return !words_.is_capital(i) && !is_mark(words_.form(i)) &&
           (words_.upos(i) == Upos::noun || words_.upos(i) == Upos::adj);
  }

  bool names_person(WordRange range) const {
    const auto group = knowledge_.groups().longest_at(words_, range.end - 1);
    return group && is_person_noun(knowledge_.group(group->value));
  }

  void accept(const RolePhrase& phrase, std::size_t name) {
    RoleEvidence& evidence = found_[name];
    evidence.roles.push_back(phrase.role);
    if (evidence.thing.empty()) evidence.thing = phrase.thing;
    evidence.person = evidence.person || (phrase.of_person && may_be_person(pieces_[name]));
    mark_taken(phrase.range);
    for (std::size_t i = first_piece_at(phrase.range.begin); i < pieces_.size(); ++i) {
      if (pieces_[i].range.begin >= phrase.range.end) break;
      if (pieces_[i].kind == PieceKind::title) pieces_[i].used = true;
    }
  }

  const ArticleWords& words_;
  const Knowledge& knowledge_;
  std::vector<Piece>& pieces_;
  std::vector<bool>& taken_;
  std::vector<RoleEvidence> found_;
};

}  // namespace

std::vector<RoleEvidence> find_roles(const ArticleWords& words, const Knowledge& knowledge, std::vector<Piece>& pieces,
                                     std::vector<bool>& taken) {
  return RoleFinder(words, knowledge, pieces, taken).find();
}

}  // namespace throughline::actors
