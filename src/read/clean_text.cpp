#include "read/clean_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline::reading {
namespace {

bool is_control(char c) {
  auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

// U+FFFE and U+FFFF: EF BF BE, EF BF BF.
bool is_noncharacter(std::string_view text, std::size_t pos) {
  return text[pos] == '\xEF' && pos + 2 < text.size() && text[pos + 1] == '\xBF' &&
         (text[pos + 2] == '\xBE' || text[pos + 2] == '\xBF');
}

}  // namespace

std::string clean_in_place(std::string text) {
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (is_control(text[pos])) text[pos] = ' ';
    if (is_noncharacter(text, pos)) text[pos + 2] = '\xBD';
  }
  return text;
}

std::string clean_text(std::string_view text) {
  std::string cleaned;
  cleaned.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    bool before_line_feed = pos + 1 < text.size() && text[pos + 1] == '\n';
    if (text[pos] != '\r')
      cleaned.push_back(text[pos]);
    else if (!before_line_feed)
      cleaned.push_back('\n');
  }
  return clean_in_place(std::move(cleaned));
}

std::optional<std::size_t> find_control(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size(); ++pos)
    if (is_control(text[pos]) && text[pos] != '\f') return pos;
  return std::nullopt;
}

std::string one_line(std::string_view text, std::size_t longest) {
  return std::string(
      base::truncate_utf8(base::fold_space(clean_text(base::truncate_utf8(text, 2 * longest))), longest));
}

}  // namespace throughline::reading
