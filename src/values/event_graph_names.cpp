#include "throughline/event_graph.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<5> kLinkTypeNames = {"follows", "updates", "contradicts", "fulfils", "part_of"};

}  // namespace

std::string_view to_string(LinkType type) { return values::name_of(kLinkTypeNames, type); }

std::optional<LinkType> parse_link_type(std::string_view name) {
  return values::find_value<LinkType>(kLinkTypeNames, name);
}

}  // namespace throughline
