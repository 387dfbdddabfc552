#include <algorithm>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::size_t kLongestName = 64;

bool is_plain(char c) { return base::is_ascii_lower(c) || base::is_ascii_digit(c) || c == '-'; }

// An id of ours is its own name; whatever else stands in a file of somebody's gets one made of its content.
std::string file_name(std::string_view id) {
  const bool plain = !id.empty() && id.size() <= kLongestName && std::all_of(id.begin(), id.end(), is_plain);
  return plain ? std::string(id) : "x-" + base::digest(id);
}

}  // namespace

std::string event_path(std::string_view id) { return "event/" + file_name(id) + ".html"; }
std::string actor_path(std::string_view id) { return "actor/" + file_name(id) + ".html"; }

}  // namespace throughline
