#include "language/tag_set.hpp"

#include <algorithm>

namespace throughline::language {

TagSet::TagSet(std::vector<std::string> names) : names_(std::move(names)) {
  for (const std::string& name : names_) {
    upos_.push_back(parse_upos(std::string_view(name).substr(0, name.find('/'))).value_or(Upos::x));
  }
}

std::optional<TagId> TagSet::find(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  return found == names_.end() ? std::nullopt : std::optional(static_cast<TagId>(found - names_.begin()));
}

}  // namespace throughline::language
