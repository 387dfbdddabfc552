#include "graph/actor_descriptions.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "base/text.hpp"
#include "graph/actor_company.hpp"

namespace throughline::graph {
namespace {

using ByKey = std::map<std::string, std::vector<std::size_t>, std::less<>>;

// Each word has a capital: "Lorn Port Company", not "Lorn's justice ministry".
bool is_proper(std::string_view name) {
  bool begins = true;
  for (const char c : name) {
    if (begins && base::is_ascii_lower(c)) return false;
    begins = c == ' ';
  }
  return true;
}

std::string words_from(const CensusActor& actor, std::size_t first) {
  return joined({actor.words.begin() + static_cast<std::ptrdiff_t>(first), actor.words.end()});
}

// Each end of `name` that has two words or more, but not the whole.
void add_endings(const std::string& name, std::size_t owner, ByKey& by_ending) {
  for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1)) {
    const std::string ending = name.substr(at + 1);
    if (ending.find(' ') == std::string::npos) return;
    std::vector<std::size_t>& owners = by_ending[ending];
    if (owners.empty() || owners.back() != owner) owners.push_back(owner);
  }
}

void add_all(std::span<const CensusActor> census, const Casts& casts, std::size_t from, std::size_t into,
             const std::string& why, std::vector<ActorIdentity>& found) {
  for (const std::size_t article : find_like_company(census, casts, from, into)) {
    found.push_back({from, into, article, why});
  }
}

}  // namespace

std::vector<ActorIdentity> find_name_endings(std::span<const CensusActor> census, std::size_t articles) {
  ByKey by_ending;
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (census[i].kind != ActorKind::organization || !is_proper(census[i].name)) continue;
    add_endings(joined(census[i].words), i, by_ending);
    for (const std::string& alias : census[i].aliases) add_endings(alias, i, by_ending);
  }
  const Casts casts = cast_articles(census, articles);
  std::vector<ActorIdentity> found;
  for (std::size_t i = 0; i < census.size(); ++i) {
    const auto owners = census[i].kind == ActorKind::group ? by_ending.find(joined(census[i].words)) : by_ending.end();
    if (owners == by_ending.end() || owners->second.size() != 1) continue;
    const std::size_t into = owners->second.front();
    add_all(census, casts, i, into, "ending: " + census[into].name + " is the only organisation that ends so", found);
  }
  return found;
}

std::vector<ActorIdentity> find_possessions(std::span<const CensusActor> census, std::size_t articles) {
  ByKey by_surname;     // persons
  ByKey by_possession;  // groups and organisations, by their whole name
  for (std::size_t i = 0; i < census.size(); ++i) {
    const CensusActor& actor = census[i];
    if (actor.kind == ActorKind::person && actor.words.size() > 1) by_surname[actor.words.back()].push_back(i);
    if (actor.kind == ActorKind::group || actor.kind == ActorKind::organization) {
      by_possession[joined(actor.words)].push_back(i);
    }
  }
  const Casts casts = cast_articles(census, articles);
  std::vector<ActorIdentity> found;
  for (std::size_t i = 0; i < census.size(); ++i) {
    if (census[i].words.size() < 2 || !census[i].is_possession) continue;
    const auto persons = by_surname.find(census[i].words.front());
    if (persons == by_surname.end() || persons->second.size() != 1) continue;
    const CensusActor& person = census[persons->second.front()];
    const auto full = by_possession.find(joined(person.words) + ' ' + words_from(census[i], 1));
    if (full == by_possession.end() || full->second.size() != 1) continue;
    add_all(census, casts, i, full->second.front(), "possessor: " + person.name + " is the only full name that fits",
            found);
  }
  return found;
}

}  // namespace throughline::graph
