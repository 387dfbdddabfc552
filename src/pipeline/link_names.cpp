#include "pipeline/link_names.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace throughline {
namespace {

std::uint32_t shared_bytes(Span a, Span b) {
  const auto begin = std::max(a.begin, b.begin);
  const auto end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

}  // namespace

std::vector<Mention> link_names(std::vector<Mention> names, std::span<const Mention> mentions) {
  std::vector<Mention> others;
  std::size_t at = 0;
  std::vector<std::uint32_t> best(names.size());
  for (const Mention& mention : mentions) {
    while (at < names.size() && names[at].span.end <= mention.span.begin) ++at;
    bool is_other = mention.type == MentionType::misc;
    for (std::size_t i = at; i < names.size() && names[i].span.begin < mention.span.end; ++i) {
      const std::uint32_t shared = shared_bytes(names[i].span, mention.span);
      if (shared == 0) continue;
      is_other = false;
      if (shared > best[i]) {
        best[i] = shared;
        names[i].actor = mention.actor;
      }
    }
    if (is_other) others.push_back(mention);
  }
  names.insert(names.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
  std::sort(names.begin(), names.end(), [](const Mention& a, const Mention& b) {
    return std::tuple(a.span.begin, b.span.end, a.type) < std::tuple(b.span.begin, a.span.end, b.type);
  });
  return names;
}

}  // namespace throughline
