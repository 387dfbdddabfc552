#include "actors/descriptions.hpp"

#include "base/text.hpp"

namespace throughline::actors {

void Descriptions::add(std::size_t actor, std::string_view words) {
  const auto [at, added] = meanings_.try_emplace(base::fold_case(words), Meaning{actor, false});
  if (!added && at->second.actor != actor) at->second.shared = true;
}

void Descriptions::add_name(std::size_t actor, std::string_view name) {
  for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
    add(actor, name.substr(at + 1));
  }
}

void Descriptions::add_role(std::size_t actor, std::string_view role) {
  add(actor, role);
  for (const std::string_view link : {" of ", " for ", " to ", " at ", " in "}) {
    const std::size_t at = role.find(link);
    if (at != std::string_view::npos) add(actor, role.substr(0, at));
  }
}

std::optional<std::size_t> Descriptions::find(std::string_view words) const {
  const auto found = meanings_.find(base::fold_case(words));
  if (found == meanings_.end() || found->second.shared) return std::nullopt;
  return found->second.actor;
}

}  // namespace throughline::actors
