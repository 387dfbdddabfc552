#include "actors/actor_aliases.hpp"

#include <algorithm>
#include <utility>

#include "actors/cast.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Lets `into` have all that `from` has.
void unite(Actor& into, Actor&& from) {
  into.aliases.insert(into.aliases.end(), from.aliases.begin(), from.aliases.end());
  into.roles.insert(into.roles.end(), from.roles.begin(), from.roles.end());
  into.mentions.insert(into.mentions.end(), from.mentions.begin(), from.mentions.end());
  into.merged.insert(into.merged.end(), from.merged.begin(), from.merged.end());
}

void tidy(Actor& actor) {
  sort_unique(actor.aliases);
  std::erase(actor.aliases, actor.name);
  sort_unique(actor.roles);
  sort_unique(actor.mentions);
  sort_unique(actor.merged);
}

}  // namespace

ActorAliases::ActorAliases(const Table& table) {
  for (const TableRow& row : table.rows) {
    const std::string name = base::fold_case(row.cell(0));
    if (row.cell(2) == "apart") {
      apart_.emplace(name, base::fold_case(row.cell(1)));
    } else if (const auto kind = parse_actor_kind(row.cell(2))) {
      canonicals_.emplace(name, Canonical{std::string(row.cell(1)), *kind});
      canonicals_.emplace(base::fold_case(row.cell(1)), Canonical{std::string(row.cell(1)), *kind});
    }
  }
}

const ActorAliases::Canonical* ActorAliases::find(const Actor& actor) const {
  const auto found = canonicals_.find(base::fold_case(actor.name));
  return found == canonicals_.end() ? nullptr : &found->second;
}

void ActorAliases::part(std::string_view text, ActorsFound& found) const {
  std::map<std::string, Actor> parted;  // by id
  for (Mention& mention : found.mentions) {
    const std::string_view words = words_of(text, mention.span);
    const auto apart = apart_.find(base::fold_case(words));
    const auto bearer = std::find_if(found.actors.begin(), found.actors.end(),
                                     [&](const Actor& actor) { return actor.id == mention.actor; });
    if (apart == apart_.end() || bearer == found.actors.end() || base::fold_case(bearer->name) != apart->second) {
      continue;
    }
    std::erase(bearer->mentions, mention.span);
    std::erase(bearer->aliases, words);
    std::erase_if(bearer->merged, [&](const ActorMerge& merge) { return merge.from == actor_id(bearer->kind, words); });
    mention.actor = actor_id(bearer->kind, words);
    Actor& actor = parted[mention.actor];
    actor.id = mention.actor;
    actor.article = bearer->article;
    actor.name = words;
    actor.kind = bearer->kind;
    actor.mentions.push_back(mention.span);
  }
  for (auto& [id, actor] : parted) found.actors.push_back(std::move(actor));
}

void ActorAliases::apply(std::string_view text, ActorsFound& found) const {
  if (canonicals_.empty() && apart_.empty()) return;
  part(text, found);
  std::map<std::string, std::string> ids;  // the id that each actor had, and the one that it has now
  std::map<std::string, Actor> actors;
  for (Actor& actor : found.actors) {
    const std::string old = actor.id;
    if (const Canonical* canonical = find(actor)) {
      actor.aliases.push_back(actor.name);
      actor.name = canonical->name;
      actor.kind = canonical->kind;
      actor.id = actor_id(actor.kind, actor.name);
      if (actor.id != old) actor.merged.push_back({old, "the file of actors says so"});
    }
    ids[old] = actor.id;
    const auto [at, added] = actors.try_emplace(actor.id, actor);
    if (!added) unite(at->second, std::move(actor));
  }
  for (Mention& mention : found.mentions) {
    const auto id = ids.find(mention.actor);
    mention.actor = id == ids.end() ? mention.actor : id->second;
  }
  found.actors.clear();
  for (auto& [id, actor] : actors) {
    tidy(actor);
    found.actors.push_back(std::move(actor));
  }
}

}  // namespace throughline::actors
