// What the tables of data/ know of names, titles and groups.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "actors/phrase_table.hpp"
#include "base/dictionary.hpp"
#include "throughline/actor.hpp"
#include "throughline/mention.hpp"
#include "throughline/tables.hpp"

namespace throughline::actors {

enum class NameSource : std::uint8_t { country, demonym, organization, seat, place };

struct KnownName {
  NameSource source = NameSource::place;
  std::string canonical;
  ActorKind kind = ActorKind::place;
  MentionType type = MentionType::loc;
  std::string detail;  // the table's own kind ("media", "city"); of a demonym how it is a noun ("no|one|many|all")
};

struct KnownTitle {
  std::string phrase;
  bool kept = true;  // as a role of the person
  bool modifier = false;
};

struct KnownGroup {
  std::string kind;  // "official"
};

class Knowledge {
 public:
  explicit Knowledge(const TableSet& tables);

  const PhraseTable& names() const { return names_; }
  const PhraseTable& titles() const { return titles_; }
  const PhraseTable& groups() const { return groups_; }
  const PhraseTable& organization_heads() const { return heads_; }
  // Feasts and other phrases that look like names or groups and are none.
  const PhraseTable& no_actors() const { return no_actors_; }
  const KnownName& name(std::uint32_t value) const { return known_names_[value]; }
  // The organisation of the tables that a people and a noun name: of "Norland army" what "Norlander army" is. The key
  // has the country's own name in front; null when there is none.
  const KnownName* national_body(const std::string& key) const;
  const KnownTitle& title(std::uint32_t value) const { return known_titles_[value]; }
  const KnownGroup& group(std::uint32_t value) const { return known_groups_[value]; }
  bool is_given_name(std::string_view form) const { return contains(given_names_, form); }
  bool is_calendar_word(std::string_view form) const { return calendar_.find(form).has_value(); }
  bool is_particle(std::string_view form) const { return contains(particles_, form); }
  bool is_common_word(std::string_view lower_form) const { return contains(common_words_, lower_form); }
  // A word of everyday English, function words and regular forms included.
  bool is_ordinary_word(std::string_view lower_form) const {
    return is_common_word(lower_form) || dictionary_.contains(lower_form);
  }
  // The same without words that are names too (brown, Brown).
  bool is_never_name(std::string_view lower_form) const { return dictionary_.contains_no_name(lower_form); }
  // "channel", "ministry": what it names is an organisation.
  bool is_organization_noun(std::string_view lower_form) const {
    return organization_nouns_.contains(std::string(lower_form));
  }
  // "ministry", "archdiocese": with a capital it makes an organisation of the name around it.
  bool is_body_noun(std::string_view lower_form) const { return is_noun_of_sort(lower_form, "body"); }
  // "company", "movement": behind an organisation's name it says what that is and means no other.
  bool is_sort_noun(std::string_view lower_form) const { return is_noun_of_sort(lower_form, "sort"); }
  bool is_place_noun(std::string_view lower_form) const { return contains(place_nouns_, lower_form); }

 private:
  using WordSet = std::unordered_set<std::string>;
  static bool contains(const WordSet& set, std::string_view word) { return set.contains(std::string(word)); }

  bool is_noun_of_sort(std::string_view noun, std::string_view sort) const;
  void add_name(std::string_view phrase, KnownName name);
  void add_countries(const Table& table);
  void add_demonyms(const Table& table);
  void add_national_bodies();
  void add_organizations(const Table& table);
  void add_seats(const Table& seats, const Table& places);
  void add_places(const Table& table);
  void add_titles(const Table& table);
  void add_groups(const Table& table);

  PhraseTable names_{PhraseCase::exact};
  PhraseTable titles_{PhraseCase::lower_matches_both};
  PhraseTable groups_{PhraseCase::lower_matches_both};
  PhraseTable heads_{PhraseCase::exact};
  PhraseTable no_actors_{PhraseCase::lower_matches_both};
  PhraseTable calendar_{PhraseCase::lower_matches_both};
  std::vector<KnownName> known_names_;
  std::vector<std::string> known_phrases_;                          // the spelling of each
  std::unordered_map<std::string, std::uint32_t> national_bodies_;  // by folded key
  std::vector<KnownTitle> known_titles_;
  std::vector<KnownGroup> known_groups_;
  WordSet given_names_;
  WordSet particles_;
  WordSet common_words_;
  std::unordered_map<std::string, std::string> organization_nouns_;  // by noun: its sort
  WordSet place_nouns_;
  base::Dictionary dictionary_;
};

}  // namespace throughline::actors
