// The fine tags that the tagger gives: a universal part of speech with its Penn Treebank tag, such as VERB and VBD.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/token.hpp"

namespace throughline::language {

using TagId = std::uint8_t;

class TagSet {
 public:
  TagSet() = default;
  // REQUIRES: at most 250 names of the form "VERB/VBD".
  explicit TagSet(std::vector<std::string> names);

  [[nodiscard]] std::size_t size() const { return names_.size(); }
  [[nodiscard]] Upos upos(TagId tag) const { return tag < upos_.size() ? upos_[tag] : Upos::x; }
  // The tag of that name; nothing when there is none.
  [[nodiscard]] std::optional<TagId> find(std::string_view name) const;
  [[nodiscard]] std::string_view name(TagId tag) const { return names_[tag]; }

 private:
  std::vector<std::string> names_;
  std::vector<Upos> upos_;
};

}  // namespace throughline::language
