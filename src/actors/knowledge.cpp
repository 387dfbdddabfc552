#include "actors/knowledge.hpp"

#include <utility>

#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr std::string_view kArticle = "the ";

std::unordered_set<std::string> first_cells(const Table& table) {
  std::unordered_set<std::string> words;
  for (const TableRow& row : table.rows) words.emplace(row.cell(0));
  return words;
}

std::unordered_map<std::string, std::string> cells_by_first(const Table& table) {
  std::unordered_map<std::string, std::string> cells;
  for (const TableRow& row : table.rows) cells.emplace(row.cell(0), row.cell(1));
  return cells;
}

void add_first_cells(PhraseTable& to, const Table& table) {
  for (const TableRow& row : table.rows) to.add(row.cell(0), 0);
}

}  // namespace

Knowledge::Knowledge(const TableSet& tables)
    : given_names_(first_cells(tables.table("given_names"))),
      particles_(first_cells(tables.table("name_particles"))),
      common_words_(first_cells(tables.table("stop_words"))),
      organization_nouns_(cells_by_first(tables.table("organization_nouns"))),
      place_nouns_(first_cells(tables.table("place_nouns"))),
      dictionary_(tables.table("dictionary_words")) {
  // One spelling in two tables is what the earlier one says.
  add_countries(tables.table("countries"));
  add_demonyms(tables.table("demonyms"));
  add_organizations(tables.table("known_organizations"));
  add_national_bodies();
  add_seats(tables.table("seats"), tables.table("places"));
  add_places(tables.table("places"));
  add_titles(tables.table("titles"));
  add_groups(tables.table("unnamed_groups"));
  add_first_cells(heads_, tables.table("company_forms"));
  add_first_cells(no_actors_, tables.table("holidays"));
  add_first_cells(no_actors_, tables.table("no_actors"));
  add_first_cells(calendar_, tables.table("months"));
  add_first_cells(calendar_, tables.table("weekdays"));
}

bool Knowledge::is_noun_of_sort(std::string_view noun, std::string_view sort) const {
  const auto found = organization_nouns_.find(std::string(noun));
  return found != organization_nouns_.end() && found->second == sort;
}

void Knowledge::add_name(std::string_view phrase, KnownName name) {
  if (phrase.starts_with(kArticle)) phrase.remove_prefix(kArticle.size());
  if (names_.find(phrase)) return;
  names_.add(phrase, static_cast<std::uint32_t>(known_names_.size()));
  known_names_.push_back(std::move(name));
  known_phrases_.emplace_back(phrase);
}

void Knowledge::add_countries(const Table& table) {
  for (const TableRow& row : table.rows) {
    add_name(row.cell(0), {NameSource::country, std::string(row.cell(2)), ActorKind::place, MentionType::loc, {}});
  }
}

void Knowledge::add_demonyms(const Table& table) {
  for (const TableRow& row : table.rows) {
    const bool people = row.cell(3) == "people" || row.cell(3) == "religion";
    add_name(row.cell(0), {NameSource::demonym, std::string(row.cell(1)), people ? ActorKind::group : ActorKind::place,
                           MentionType::misc, std::string(row.cell(2))});
  }
}

void Knowledge::add_organizations(const Table& table) {
  for (const TableRow& row : table.rows) {
    add_name(row.cell(0), {NameSource::organization, std::string(row.cell(1)), ActorKind::organization,
                           MentionType::org, std::string(row.cell(2))});
  }
}

// Under "Norland army" what the tables know as "Norlander army".
void Knowledge::add_national_bodies() {
  for (std::uint32_t i = 0; i < known_names_.size(); ++i) {
    if (known_names_[i].source != NameSource::organization) continue;
    const std::string& phrase = known_phrases_[i];
    const std::size_t space = phrase.find(' ');
    const auto people = space == std::string::npos ? std::nullopt : names_.find(phrase.substr(0, space));
    if (!people || known_names_[*people].kind != ActorKind::place) continue;
    national_bodies_.emplace(base::fold_case(known_names_[*people].canonical + phrase.substr(space)), i);
  }
}

const KnownName* Knowledge::national_body(const std::string& key) const {
  const auto found = national_bodies_.find(base::fold_case(key));
  return found == national_bodies_.end() ? nullptr : &known_names_[found->second];
}

// A city that is a seat stays a place: who acts there is for later stages to say. A seat named after its owner (an
// estate, say) is a place too.
void Knowledge::add_seats(const Table& seats, const Table& places) {
  const auto place_names = first_cells(places);
  for (const TableRow& row : seats.rows) {
    const std::string_view holder = row.cell(1);
    if (contains(place_names, row.cell(0))) continue;
    if (is_given_name(holder.substr(0, holder.find(' ')))) {
      add_name(row.cell(0), {NameSource::place, std::string(row.cell(0)), ActorKind::place, MentionType::loc, "site"});
      continue;
    }
    const auto known = names_.find(holder);
    const bool country = known && name(*known).source == NameSource::country;
    add_name(row.cell(0), {NameSource::seat,
                           std::string(holder),
                           country ? ActorKind::place : ActorKind::organization,
                           country ? MentionType::loc : MentionType::org,
                           {}});
    if (!country)
      add_name(holder, {NameSource::organization, std::string(holder), ActorKind::organization, MentionType::org, {}});
  }
}

void Knowledge::add_places(const Table& table) {
  for (const TableRow& row : table.rows) {
    add_name(row.cell(0), {NameSource::place, std::string(row.cell(3)), ActorKind::place, MentionType::loc,
                           std::string(row.cell(1))});
  }
}

void Knowledge::add_titles(const Table& table) {
  for (const TableRow& row : table.rows) {
    titles_.add(row.cell(0), static_cast<std::uint32_t>(known_titles_.size()));
    known_titles_.push_back({std::string(row.cell(0)), row.cell(2) == "yes", row.cell(1) == "modifier"});
  }
}

void Knowledge::add_groups(const Table& table) {
  for (const TableRow& row : table.rows) {
    groups_.add(row.cell(0), static_cast<std::uint32_t>(known_groups_.size()));
    known_groups_.push_back({std::string(row.cell(1))});
  }
}

}  // namespace throughline::actors
