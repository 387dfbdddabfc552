// What a user says of actors: names that mean one actor, and names that do not.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/stages.hpp"

namespace throughline::actors {

class ActorAliases {
 public:
  // Reads the table "actor_aliases": name, canonical name, and the canonical actor's kind or "apart". Rows of another
  // kind count for nothing.
  explicit ActorAliases(const Table& table);

  // Gives each actor that bears a name of the table its canonical name and kind, uniting those that become one, and
  // parts the mentions of names that are kept apart. Case makes no difference.
  void apply(std::string_view text, ActorsFound& found) const;

 private:
  struct Canonical {
    std::string name;
    ActorKind kind = ActorKind::other;
  };

  void part(std::string_view text, ActorsFound& found) const;
  [[nodiscard]] const Canonical* find(const Actor& actor) const;

  std::map<std::string, Canonical, std::less<>> canonicals_;  // by the name, case folded
  std::map<std::string, std::string, std::less<>> apart_;     // case folded: the name, and what it never means
};

}  // namespace throughline::actors
