#include "graph/actor_merging.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/actor_descriptions.hpp"
#include "graph/actor_overrides.hpp"
#include "graph/actor_rules.hpp"

namespace throughline::graph {
namespace {

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Which census actor each actor is: folder-wide, or in one article alone.
class Identities {
 public:
  explicit Identities(std::size_t actors) : into_(actors) {
    for (std::size_t i = 0; i < actors; ++i) into_[i] = i;
  }

  // False when it would close a circle or the actor has gone into another already.
  bool add(const ActorIdentity& identity) {
    const std::size_t into = everywhere(identity.into);
    if (identity.article) return in_article_.insert({{identity.from, *identity.article}, into}).second;
    if (into_[identity.from] != identity.from || into == identity.from) return false;
    into_[identity.from] = into;
    return true;
  }

  // What an editor says holds whatever the rules have found. False when they are one already.
  bool force(const ActorIdentity& identity) {
    const std::size_t from = everywhere(identity.from);
    const std::size_t into = everywhere(identity.into);
    if (from == into) return false;
    into_[from] = into;
    return true;
  }

  std::size_t everywhere(std::size_t actor) const {
    while (into_[actor] != actor) actor = into_[actor];
    return actor;
  }

  std::size_t in_article(std::size_t actor, std::size_t article) const {
    const auto found = in_article_.find({actor, article});
    return everywhere(found == in_article_.end() ? actor : found->second);
  }

 private:
  std::vector<std::size_t> into_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> in_article_;
};

struct Resolution {
  std::vector<CensusActor> census;
  Identities identities;
  std::vector<ActorIdentity> reasons;          // those that took effect
  std::map<std::size_t, std::string> renamed;  // by census actor, as an editor names it
  std::vector<AppliedOverride> overrides;
};

bool concerns_actors(const Override& override) {
  return override.kind == OverrideKind::merge_actors || override.kind == OverrideKind::split_actor;
}

// Unites what an editor says is one, after the rules.
void apply_overrides(std::span<const Override> overrides, std::map<std::size_t, std::set<std::string>> split,
                     Resolution& resolution) {
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    if (!concerns_actors(overrides[i])) continue;
    std::set<std::string> changed = std::move(split[i]);
    for (ActorIdentity& identity : find_united(overrides[i], resolution.census)) {
      const std::size_t into = identity.into;
      if (!resolution.identities.force(identity)) continue;
      changed.insert(resolution.census[resolution.identities.everywhere(into)].id);
      resolution.reasons.push_back(std::move(identity));
    }
    const std::vector<std::size_t> first = find_targets(resolution.census, overrides[i].targets.front());
    if (!overrides[i].value.empty() && !first.empty()) {
      const std::size_t named = resolution.identities.everywhere(first.front());
      resolution.renamed[named] = overrides[i].value;
      changed.insert(resolution.census[named].id);
    }
    resolution.overrides.push_back({overrides[i], {changed.begin(), changed.end()}});
  }
}

// Whether the identity would make one of two that the file of actors keeps apart, or of what each has become.
bool is_kept_apart(const KeptApart& apart, const Resolution& resolution, const ActorIdentity& identity) {
  if (apart.empty()) return false;
  const Identities& known = resolution.identities;
  const auto members = [&](std::size_t actor) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < resolution.census.size(); ++i) {
      if (known.everywhere(i) == known.everywhere(actor)) found.push_back(i);
    }
    return found;
  };
  const std::vector<std::size_t> into = members(identity.into);
  return std::ranges::any_of(members(identity.from), [&](std::size_t from) {
    return std::ranges::any_of(
        into, [&](std::size_t one) { return apart.holds(resolution.census[from], resolution.census[one]); });
  });
}

Resolution resolve_identities(const ClaimSet& set, std::span<const Override> overrides, const ActorTables& tables) {
  Resolution resolution{take_census(set), Identities(0), {}, {}, {}};
  std::map<std::size_t, std::set<std::string>> split;  // by override: the actors that it keeps apart
  resolution.identities = Identities(resolution.census.size());
  const auto apply = [&](std::vector<ActorIdentity> found) {
    for (ActorIdentity& identity : found) {
      if (is_kept_apart(tables.apart, resolution, identity)) continue;
      if (const auto override = find_split(overrides, resolution.census, identity)) {
        split[*override].insert(resolution.census[identity.from].id);
        split[*override].insert(resolution.census[identity.into].id);
      } else if (resolution.identities.add(identity))
        resolution.reasons.push_back(std::move(identity));
    }
  };
  apply(find_same_names(resolution.census, tables));
  apply(find_aliases(resolution.census));
  apply(find_middle_names(resolution.census));
  apply(find_lone_surnames(resolution.census, set.articles.size(), tables));
  apply(find_lone_given_names(resolution.census, set.articles.size()));
  apply(find_possessions(resolution.census, set.articles.size()));
  apply(find_name_endings(resolution.census, set.articles.size()));
  apply_overrides(overrides, std::move(split), resolution);
  return resolution;
}

std::size_t census_index(const std::vector<CensusActor>& census, const std::string& id) {
  const auto found = std::ranges::lower_bound(census, id, {}, &CensusActor::id);
  return found != census.end() && found->id == id ? static_cast<std::size_t>(std::distance(census.begin(), found))
                                                  : census.size();
}

std::size_t article_index(const ClaimSet& set, const std::string& id) {
  const auto found = std::ranges::lower_bound(set.articles, id, {}, &ArticleInfo::id);
  return static_cast<std::size_t>(std::distance(set.articles.begin(), found));
}

void rename(std::string& id, const Resolution& resolution, std::size_t article) {
  const std::size_t actor = census_index(resolution.census, id);
  if (actor < resolution.census.size()) id = resolution.census[resolution.identities.in_article(actor, article)].id;
}

void rename_in_claims(ClaimSet& set, const Resolution& resolution) {
  for (Claim& claim : set.claims) {
    const std::size_t article = article_index(set, claim.article);
    for (ActorRole& actor : claim.actors) rename(actor.actor, resolution, article);
    sort_unique(claim.actors);
    for (Speaker& speaker : claim.attributed_to) rename(speaker.actor, resolution, article);
    for (Speaker& speaker : claim.denied_by) rename(speaker.actor, resolution, article);
  }
}

std::vector<Actor> merged_actors(const ClaimSet& set, const Resolution& resolution) {
  std::map<std::size_t, Actor> merged;
  for (const Actor& actor : set.actors) {
    const std::size_t from = census_index(resolution.census, actor.id);
    const std::size_t into = resolution.identities.in_article(from, article_index(set, actor.article));
    Actor& target = merged[into];
    target.aliases.push_back(actor.name);
    target.aliases.insert(target.aliases.end(), actor.aliases.begin(), actor.aliases.end());
    target.roles.insert(target.roles.end(), actor.roles.begin(), actor.roles.end());
  }
  for (const ActorIdentity& reason : resolution.reasons) {
    const std::size_t into = resolution.identities.everywhere(reason.into);
    merged[into].merged.push_back({resolution.census[reason.from].id, reason.why});
  }
  std::vector<Actor> actors;
  for (auto& [index, actor] : merged) {
    actor.id = resolution.census[index].id;
    actor.name = resolution.census[index].name;
    if (const auto renamed = resolution.renamed.find(index); renamed != resolution.renamed.end()) {
      actor.aliases.push_back(std::exchange(actor.name, renamed->second));
    }
    actor.kind = resolution.census[index].kind;
    sort_unique(actor.aliases);
    std::erase(actor.aliases, actor.name);
    sort_unique(actor.roles);
    sort_unique(actor.merged);
    actors.push_back(std::move(actor));
  }
  return actors;
}

}  // namespace

MergedActors merge_actors(ClaimSet set, std::span<const Override> overrides, const ActorTables& tables) {
  Resolution resolution = resolve_identities(set, overrides, tables);
  rename_in_claims(set, resolution);
  set.actors = merged_actors(set, resolution);
  return {std::move(set), std::move(resolution.overrides)};
}

}  // namespace throughline::graph
