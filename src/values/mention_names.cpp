#include "throughline/mention.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<4> kMentionTypeNames = {"PER", "ORG", "LOC", "MISC"};

}  // namespace

std::string_view to_string(MentionType type) { return values::name_of(kMentionTypeNames, type); }

std::optional<MentionType> parse_mention_type(std::string_view name) {
  return values::find_value<MentionType>(kMentionTypeNames, name);
}

}  // namespace throughline
