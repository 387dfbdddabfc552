// The actors of an article while they are gathered.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "throughline/actor.hpp"
#include "throughline/mention.hpp"
#include "throughline/stages.hpp"

namespace throughline::actors {

class Cast {
 public:
  // The number of the actor of that kind and name (case aside); a new one when there is none.
  std::size_t actor(ActorKind kind, const std::string& name) { return actor(kind, name, name); }
  // The same for one that has its id by `key`, under which all ways to write its name fall.
  std::size_t actor(ActorKind kind, const std::string& name, const std::string& key);
  // One more form of the actor's name; `why` is kept when the form is not the name itself.
  void add_form(std::size_t actor, const std::string& form, const std::string& why);
  void add_role(std::size_t actor, const std::string& role);
  void add_mention(std::size_t actor, Span span, MentionType type);
  // A mention of no form of its own ("the mayor"): kept as a reason.
  void add_description(std::size_t actor, const std::string& words, const std::string& why);

  const std::string& name(std::size_t actor) const { return members_[actor].name; }
  ActorKind kind(std::size_t actor) const { return members_[actor].kind; }

  ActorsFound found(const std::string& article) &&;

 private:
  struct Member {
    ActorKind kind;
    std::string name;
    std::string key;
    std::set<std::string> aliases;
    std::set<std::string> roles;
    std::set<ActorMerge> merged;
    std::vector<Span> mentions;
  };
  struct Placed {
    Span span;
    MentionType type;
    std::size_t actor;
  };

  std::vector<Member> members_;
  std::map<std::pair<ActorKind, std::string>, std::size_t> by_key_;
  std::vector<Placed> placed_;
};

// The same for the same kind and name (case aside) in every article.
std::string actor_id(ActorKind kind, std::string_view name);

}  // namespace throughline::actors
