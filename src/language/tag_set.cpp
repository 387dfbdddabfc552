#include "language/tag_set.hpp"

#include <algorithm>
#include <array>

namespace throughline::language {
namespace {

constexpr std::array<std::string_view, 17> kNames = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                     "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                     "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

std::string_view name_of(Upos upos) { return kNames[static_cast<std::size_t>(upos)]; }

Upos upos_of(std::string_view name) {
  const auto* const found = std::find(kNames.begin(), kNames.end(), name);
  return found == kNames.end() ? Upos::x : static_cast<Upos>(found - kNames.begin());
}

TagSet::TagSet(std::vector<std::string> names) : names_(std::move(names)) {
  for (const std::string& name : names_) {
    upos_.push_back(upos_of(std::string_view(name).substr(0, name.find('/'))));
  }
}

}  // namespace throughline::language
