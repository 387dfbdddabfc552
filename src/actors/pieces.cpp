#include "actors/pieces.hpp"

#include <algorithm>
#include <utility>

#include "actors/name_run.hpp"
#include "actors/title_finder.hpp"

namespace throughline::actors {
namespace {

class PieceFinder {
 public:
  PieceFinder(const ArticleWords& words, const Knowledge& knowledge) : words_(words), knowledge_(knowledge) {}

  std::vector<Piece> find() && {
    for (std::uint32_t i = 0; i < words_.size();) i = std::max(i + 1, find_at(i));
    return std::move(pieces_);
  }

 private:
  // The word after what was found, `i` when there is nothing.
  std::uint32_t find_at(std::uint32_t i) {
    if (const auto none = knowledge_.no_actors().longest_at(words_, i)) {
      pieces_.push_back({.range = none->range, .kind = PieceKind::no_actor});
      return none->range.end;
    }
    auto known = known_at(i);
    auto title = find_title(words_, knowledge_, i);
    if (title && known && prefers_title(*title, *known)) known.reset();
    if (known && begins_person(*known)) known.reset();
    if (known) return add_known(*known);
    if (title) return add_title(std::move(*title));
    if (!may_begin_name(words_, knowledge_, i)) return i;
    return add_run(find_name_run(words_, knowledge_, i));
  }

  std::optional<PhraseMatch> known_at(std::uint32_t i) const {
    auto known = knowledge_.names().longest_at(words_, i);
    if (!known) return std::nullopt;
    const bool alone = known->range.end == i + 1;
    const bool by_place_only = alone && words_.is_opening(i) && words_.upos(i) != Upos::propn &&
                               words_.recognised(i) == nullptr && !words_.is_name_elsewhere(i) &&
                               knowledge_.name(known->value).source != NameSource::demonym &&
                               knowledge_.name(known->value).source != NameSource::country;
    return by_place_only || (alone && names_person(*known)) ? std::nullopt : known;
  }

  // "their son Ariel": a given name that is a town's too, read as a person's.
  bool names_person(const PhraseMatch& known) const {
    const std::uint32_t i = known.range.begin;
    const MentionType* type = words_.recognised(i);
    return knowledge_.name(known.value).source == NameSource::place && knowledge_.is_given_name(words_.form(i)) &&
           type != nullptr && *type == MentionType::per &&
           (i == words_.sentence_begin(i) || words_.upos(i - 1) != Upos::adp);
  }

  // "Labour minister" is one office, but "White House press secretary" is an office of the White House.
  bool prefers_title(const Piece& title, const PhraseMatch& known) const {
    if (title.range.end <= known.range.end) return false;
    const auto phrase = knowledge_.titles().longest_at(words_, title.range.begin);
    const std::string_view first = knowledge_.title(phrase->value).phrase;
    return !first.empty() && (first.front() < 'A' || first.front() > 'Z');
  }

  // "Jordan Hale", "Minister Israel Koller": a place's name as a given name.
  bool begins_person(const PhraseMatch& known) const {
    const KnownName& name = knowledge_.name(known.value);
    const std::uint32_t next = known.range.end;
    if (known.range.end != known.range.begin + 1 || name.kind != ActorKind::place) return false;
    if (name.source == NameSource::demonym || next >= words_.sentence_end(known.range.begin)) return false;
    if (!may_begin_name(words_, knowledge_, next) || words_.upos(next) != Upos::propn) return false;
    if (find_title(words_, knowledge_, next) || knowledge_.names().longest_at(words_, next)) return false;
    if (organization_end(words_, knowledge_, known.range)) return false;
    return knowledge_.is_given_name(words_.form(known.range.begin)) || after_title(known.range.begin);
  }

  bool after_title(std::uint32_t i) const {
    return !pieces_.empty() && pieces_.back().kind == PieceKind::title && pieces_.back().range.end == i;
  }

  std::uint32_t add_known(const PhraseMatch& match) {
    const KnownName& name = knowledge_.name(match.value);
    WordRange range = match.range;
    const bool organization = name.source == NameSource::organization || name.source == NameSource::seat;
    const bool may_go_on = !organization || range.end == range.begin + 1;
    if (const auto end = may_go_on ? organization_end(words_, knowledge_, range) : std::nullopt) {
      return add_name({range.begin, *end}, nullptr);
    }
    if (const std::uint32_t end = organization ? mention_end(range) : range.end; end != range.end) {
      const bool same = end == range.end + 1 && knowledge_.is_body_noun(words_.lower(range.end));
      return add_name({range.begin, end}, same ? &name : nullptr);  // "the Treasury Department" is the Treasury
    }
    if (name.kind == ActorKind::place && name.source != NameSource::demonym) {
      if (const std::uint32_t end = after_place_noun(range.end); end != range.end) {
        return add_name({range.begin, end}, nullptr);
      }
    }
    return add_name(range, &name);
  }

  // "Boskalis Capital": more capitals that the recogniser saw as one name with it.
  std::uint32_t mention_end(WordRange known) const {
    std::uint32_t end = known.end;
    while (end < words_.sentence_end(known.begin) && words_.is_one_mention(known.begin, end) &&
           is_plain_capital(words_, knowledge_, end) && !knowledge_.names().longest_at(words_, end)) {
      ++end;
    }
    return end;
  }

  // "Lorn Prefecture", "Ostra Island": a capitalised noun of places behind a place's name.
  std::uint32_t after_place_noun(std::uint32_t at) const {
    const bool noun = at < words_.sentence_end(at - 1) && words_.is_capital(at) && !words_.is_headline(at) &&
                      knowledge_.is_place_noun(words_.lower(at));
    const bool last = noun && (at + 1 >= words_.sentence_end(at) || !words_.is_capital(at + 1));
    return last ? at + 1 : at;
  }

  std::uint32_t add_run(WordRange run) {
    const std::uint32_t end = run.end;
    if (const auto title = title_after_modifiers(run)) return add_title(*title);
    return add_name({run.begin, end}, nullptr);
  }

  // "Social Protection Minister Jo Bell": capitals before a title that stands before a name belong to the title.
  std::optional<Piece> title_after_modifiers(WordRange run) const {
    if (run.end >= words_.sentence_end(run.begin) || knowledge_.is_given_name(words_.form(run.begin)))
      return std::nullopt;
    if (!words_.is_capital(run.end) || ends_in_organization_head(words_, knowledge_, run)) return std::nullopt;
    auto title = find_title(words_, knowledge_, run.end);
    if (!title || title->role.empty()) return std::nullopt;
    const std::uint32_t next = title->range.end;
    if (next >= words_.sentence_end(run.begin) || !may_begin_name(words_, knowledge_, next)) return std::nullopt;
    title->range.begin = run.begin;
    title->role = words_.text_of(title->range);
    return title;
  }

  std::uint32_t add_name(WordRange range, const KnownName* known) {
    pieces_.push_back({.range = range, .kind = PieceKind::name, .known = known});
    return range.end;
  }

  std::uint32_t add_title(Piece title) {
    const std::uint32_t end = title.range.end;
    pieces_.push_back(std::move(title));
    return end;
  }

  const ArticleWords& words_;
  const Knowledge& knowledge_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> find_pieces(const ArticleWords& words, const Knowledge& knowledge) {
  return PieceFinder(words, knowledge).find();
}

}  // namespace throughline::actors
