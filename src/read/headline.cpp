#include "read/headline.hpp"

#include "read/byline.hpp"
#include "read/characters.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kShortest = 8;
constexpr std::size_t kLongest = 160;

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  for (std::size_t pos = 0; pos < line.size(); ++pos)
    if (!base::is_ascii_space(line[pos]) && (pos == 0 || base::is_ascii_space(line[pos - 1]))) ++words;
  return words;
}

}  // namespace

bool looks_like_headline(std::string_view line) {
  line = base::trim(line);
  if (line.size() < kShortest || line.size() > kLongest || line.find('\n') != std::string_view::npos) return false;
  if (base::is_ascii_lower(line.front()) || std::string_view(".,:;)").find(line.back()) != std::string_view::npos)
    return false;
  std::size_t words = count_words(line);
  return words >= 2 && words <= 24 && !is_byline(line);
}

std::string take_headline(std::string& body) {
  std::size_t start = body.find_first_not_of(" \t\n");
  if (start == std::string::npos) return {};
  Line first = line_at(body, start);
  if (first.next >= body.size() || !base::trim(line_at(body, first.next).in(body)).empty()) return {};
  std::size_t rest = body.find_first_not_of(" \t\n", first.next);
  if (rest == std::string::npos || !looks_like_headline(first.in(body))) return {};
  std::string title = base::fold_space(first.in(body));
  body.erase(0, rest);
  return title;
}

}  // namespace throughline::reading
