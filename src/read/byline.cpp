#include "read/byline.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestByline = 120;
constexpr std::array<std::string_view, 8> kSmallWords{"and", "in", "for", "of", "the", "at", "with", "staff"};

bool is_name_word(std::string_view word) {
  if (base::is_ascii_upper(word.front()) || (static_cast<unsigned char>(word.front()) & 0x80U) != 0) return true;
  return std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
}

}  // namespace

bool is_byline(std::string_view line) {
  line = base::trim(line);
  if (line.size() > kLongestByline || line.size() < 6 || line.ends_with('.')) return false;
  if (!line.starts_with("By ") && !line.starts_with("BY ")) return false;
  std::size_t words = 0;
  for (std::size_t pos = 3; pos < line.size();) {
    std::size_t end = std::min(line.find_first_of(" ,;|&/", pos), line.size());
    if (end > pos) {
      if (!is_name_word(line.substr(pos, end - pos))) return false;
      ++words;
    }
    pos = end + 1;
  }
  return words >= 2;
}

}  // namespace throughline::reading
