#include "graph/actor_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "graph/actor_company.hpp"

namespace throughline::graph {
namespace {

// Actor numbers by a key, in census order. std::map, so that the order of keys is that of bytes.
using ByKey = std::map<std::string, std::vector<std::size_t>, std::less<>>;

bool is_person(const CensusActor& actor) { return actor.kind == ActorKind::person; }

// Whether `a` stands for both: met in more articles, then the longer name, then the smaller id.
bool stands_for(const CensusActor& a, const CensusActor& b) {
  if (a.articles.size() != b.articles.size()) return a.articles.size() > b.articles.size();
  if (a.name.size() != b.name.size()) return a.name.size() > b.name.size();
  return a.id < b.id;
}

bool kinds_may_be_one(const CensusActor& a, const CensusActor& b) {
  return a.kind == b.kind || a.kind == ActorKind::other || b.kind == ActorKind::other || a.words.size() > 1;
}

// The one to keep: of a known kind before `other`, then as stands_for says.
std::size_t keeper(std::span<const CensusActor> census, std::size_t a, std::size_t b) {
  const bool a_known = census[a].kind != ActorKind::other;
  const bool b_known = census[b].kind != ActorKind::other;
  if (a_known != b_known) return a_known ? a : b;
  return stands_for(census[a], census[b]) ? a : b;
}

// What one article took for an organisation or a place is a person whom others call so at least as often.
bool may_be_surname(const CensusActor& alone, const CensusActor& full_name, const ActorTables& tables) {
  if (is_person(alone) || alone.kind == ActorKind::other) return true;
  return alone.kind != ActorKind::group && !tables.known_words.contains(alone.words[0]) &&
         std::ranges::binary_search(full_name.aliases, alone.words[0]) &&
         full_name.articles.size() >= alone.articles.size();
}

// From each surname that stands alone to the one full name that fits.
Bearers find_bearers(std::span<const CensusActor> census, const ActorTables& tables) {
  ByKey by_surname;
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (is_person(census[i]) && census[i].words.size() > 1) by_surname[census[i].words.back()].push_back(i);
  }
  Bearers bearers;
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (census[i].words.size() != 1) continue;
    const auto full_names = by_surname.find(census[i].words[0]);
    if (full_names == by_surname.end() || full_names->second.size() != 1) continue;
    const std::size_t full_name = full_names->second[0];
    if (may_be_surname(census[i], census[full_name], tables)) bearers.emplace(i, full_name);
  }
  return bearers;
}

bool share_an_article(const CensusActor& a, const CensusActor& b) {
  return std::ranges::any_of(a.articles,
                             [&](std::size_t article) { return std::ranges::binary_search(b.articles, article); });
}

// Whether `actor` is `kept` under a kind that few articles gave it.
bool is_misread_kind(const CensusActor& actor, const CensusActor& kept, const ActorTables& tables) {
  return !tables.known_words.contains(joined(kept.words)) && kept.articles.size() >= 2 * actor.articles.size() &&
         !share_an_article(actor, kept);
}

// Every word of a person's full name.
std::set<std::string, std::less<>> words_of_persons(std::span<const CensusActor> census) {
  std::set<std::string, std::less<>> words;
  for (const CensusActor& actor : census) {
    if (is_person(actor) && actor.words.size() > 1) words.insert(actor.words.begin(), actor.words.end());
  }
  return words;
}

}  // namespace

std::vector<ActorIdentity> find_same_names(std::span<const CensusActor> census, const ActorTables& tables) {
  const auto persons = words_of_persons(census);
  ByKey by_name;
  for (std::size_t i = 0; i < census.size(); ++i) by_name[joined(census[i].words)].push_back(i);
  std::vector<ActorIdentity> found;
  for (const auto& [name, actors] : by_name) {
    std::size_t kept = actors.front();
    for (const std::size_t actor : actors) kept = keeper(census, kept, actor);
    for (const std::size_t actor : actors) {
      const bool one = kinds_may_be_one(census[actor], census[kept]) ||
                       (!persons.contains(name) && is_misread_kind(census[actor], census[kept], tables));
      if (actor != kept && one) {
        found.push_back({actor, kept, {}, "same-name: both are written \"" + census[actor].name + "\""});
      }
    }
  }
  return found;
}

std::vector<ActorIdentity> find_aliases(std::span<const CensusActor> census) {
  ByKey by_alias;
  for (std::size_t i = 0; i < census.size(); ++i) {
    for (const std::string& alias : census[i].aliases) by_alias[alias].push_back(i);
  }
  std::vector<ActorIdentity> found;
  for (std::size_t i = 0; i < census.size(); ++i) {
    const auto known = by_alias.find(joined(census[i].words));
    if (known == by_alias.end() || (is_person(census[i]) && census[i].words.size() < 2)) continue;
    std::vector<std::size_t> owners;
    for (const std::size_t owner : known->second) {
      const bool same_kind = census[owner].kind == census[i].kind || census[i].kind == ActorKind::other;
      if (owner != i && same_kind) owners.push_back(owner);
    }
    if (owners.size() != 1) continue;
    found.push_back({i, owners[0], {}, "alias: \"" + census[i].name + "\" is a form of " + census[owners[0]].name});
  }
  return found;
}

std::vector<ActorIdentity> find_middle_names(std::span<const CensusActor> census) {
  ByKey by_ends;
  for (std::size_t i = 0; i < census.size(); ++i) {
    const auto& words = census[i].words;
    if (is_person(census[i]) && words.size() > 1) by_ends[words.front() + ' ' + words.back()].push_back(i);
  }
  std::vector<ActorIdentity> found;
  for (const auto& [ends, actors] : by_ends) {
    const auto is_short = [&](std::size_t actor) { return census[actor].words.size() == 2; };
    const auto short_one = std::find_if(actors.begin(), actors.end(), is_short);
    // Two longer names with different middles may be two people; then the short one is either, and nothing is merged.
    if (short_one == actors.end() || actors.size() != 2) continue;
    const std::size_t other = actors[0] == *short_one ? actors[1] : actors[0];
    if (census[other].words.size() != 3) continue;
    found.push_back({other, *short_one, {}, "middle-name: \"" + census[other].name + "\" without its middle name"});
  }
  return found;
}

std::vector<ActorIdentity> find_lone_surnames(std::span<const CensusActor> census, std::size_t articles,
                                              const ActorTables& tables) {
  const Bearers bearers = find_bearers(census, tables);
  const Casts casts = cast_articles(census, articles);
  std::vector<ActorIdentity> found;
  for (const auto& [surname, full_name] : bearers) {
    for (const std::size_t article : find_like_company(census, casts, surname, full_name, bearers)) {
      found.push_back({surname, full_name, article,
                       "surname: " + census[full_name].name + " is the only full name that fits, in like company"});
    }
  }
  return found;
}

std::vector<ActorIdentity> find_lone_given_names(std::span<const CensusActor> census, std::size_t articles) {
  std::vector<ActorIdentity> found;
  const Casts cast = cast_articles(census, articles);
  for (std::size_t article = 0; article < cast.size(); ++article) {
    ByKey by_given_name;
    for (const std::size_t i : cast[article]) {
      if (is_person(census[i]) && census[i].words.size() > 1) by_given_name[census[i].words.front()].push_back(i);
    }
    for (const std::size_t i : cast[article]) {
      const bool may_be_given_name = is_person(census[i]) || census[i].kind == ActorKind::other;
      if (!may_be_given_name || census[i].words.size() != 1) continue;
      const auto full_names = by_given_name.find(census[i].words[0]);
      if (full_names == by_given_name.end() || full_names->second.size() != 1) continue;
      const std::size_t full_name = full_names->second[0];
      found.push_back({i, full_name, article,
                       "given-name: " + census[full_name].name + " is the only person of the article called so"});
    }
  }
  return found;
}

}  // namespace throughline::graph
