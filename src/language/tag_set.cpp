#include "language/tag_set.hpp"

namespace throughline::language {

TagSet::TagSet(std::vector<std::string> names) : names_(std::move(names)) {
  for (const std::string& name : names_) {
    upos_.push_back(parse_upos(std::string_view(name).substr(0, name.find('/'))).value_or(Upos::x));
  }
}

}  // namespace throughline::language
