#include "actors/cast.hpp"

#include <algorithm>
#include <tuple>

#include "base/digest.hpp"
#include "base/text.hpp"

namespace throughline::actors {

std::string actor_id(ActorKind kind, std::string_view name) {
  return base::content_id("p", {to_string(kind), base::fold_case(name)});
}

std::size_t Cast::actor(ActorKind kind, const std::string& name, const std::string& key) {
  const auto [at, added] = by_key_.try_emplace({kind, base::fold_case(key)}, members_.size());
  if (added) members_.push_back({kind, name, key, {}, {}, {}, {}});
  return at->second;
}

void Cast::add_form(std::size_t actor, const std::string& form, const std::string& why) {
  Member& member = members_[actor];
  if (form == member.name) return;
  member.aliases.insert(form);
  const std::string from = actor_id(member.kind, form);
  if (!why.empty() && from != actor_id(member.kind, member.key)) member.merged.insert({from, why});
}

void Cast::add_role(std::size_t actor, const std::string& role) {
  if (!role.empty()) members_[actor].roles.insert(role);
}

void Cast::add_mention(std::size_t actor, Span span, MentionType type) {
  members_[actor].mentions.push_back(span);
  placed_.push_back({span, type, actor});
}

void Cast::add_description(std::size_t actor, const std::string& words, const std::string& why) {
  members_[actor].merged.insert({actor_id(ActorKind::group, words), why});
}

ActorsFound Cast::found(const std::string& article) && {
  ActorsFound result;
  std::vector<std::string> ids;
  for (Member& member : members_) {
    ids.push_back(actor_id(member.kind, member.key));
    if (member.mentions.empty()) continue;  // a longer name took the words
    Actor& actor = result.actors.emplace_back();
    actor.id = ids.back();
    actor.article = article;
    actor.name = std::move(member.name);
    actor.kind = member.kind;
    actor.aliases.assign(member.aliases.begin(), member.aliases.end());
    actor.roles.assign(member.roles.begin(), member.roles.end());
    actor.merged.assign(member.merged.begin(), member.merged.end());
    std::sort(member.mentions.begin(), member.mentions.end());
    actor.mentions = std::move(member.mentions);
  }
  // A longer mention stands before one that begins with it.
  std::sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) {
    return std::tuple(a.span.begin, b.span.end, a.type) < std::tuple(b.span.begin, a.span.end, b.type);
  });
  for (const Placed& placed : placed_) result.mentions.push_back({placed.span, placed.type, ids[placed.actor]});
  std::sort(result.actors.begin(), result.actors.end(), [](const Actor& a, const Actor& b) { return a.id < b.id; });
  return result;
}

}  // namespace throughline::actors
