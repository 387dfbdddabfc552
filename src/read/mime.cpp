#include "read/mime.hpp"

#include <cstdint>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "read/html/html_encoding.hpp"
#include "read/http_message.hpp"

namespace throughline::reading {
namespace {

constexpr int kDeepest = 8;
constexpr int kMostParts = 1000;
constexpr std::size_t kMostHeaders = 1000;
constexpr std::size_t kLongestHeader = std::size_t{64} * 1024;

int hex_digit(char c) {
  if (base::is_ascii_digit(c)) return c - '0';
  c = base::to_ascii_lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string_view line_at_front(std::string_view text) {
  const std::size_t feed = text.find('\n');
  return text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1);
}

std::string parameter(std::string_view value, std::string_view name) {
  const std::string folded = base::to_ascii_lower(value);
  const std::string wanted = std::string(name) + '=';
  std::size_t at = folded.find(wanted);
  while (at != std::string::npos && at > 0 && !base::is_ascii_space(folded[at - 1]) && folded[at - 1] != ';')
    at = folded.find(wanted, at + 1);
  if (at == std::string::npos) return {};
  std::string_view rest = value.substr(at + wanted.size());
  if (rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
  return std::string(base::trim(rest.substr(0, rest.find_first_of("; \t\r\n"))));
}

class Parser {
 public:
  MimePart parse(std::string_view bytes, int depth) {
    MimePart part;
    bytes = take_headers(bytes, part);
    const std::string_view type = part.header("content-type");
    part.media_type = base::to_ascii_lower(base::trim(type.substr(0, type.find(';'))));
    part.charset = charset_of(type);
    if (part.media_type.empty()) part.media_type = "text/plain";
    const std::string boundary = parameter(type, "boundary");
    if (part.media_type.starts_with("multipart/") && !boundary.empty() && depth < kDeepest)
      take_parts(bytes, boundary, depth, part);
    else if (part.media_type == "message/rfc822" && depth < kDeepest)
      part.parts.push_back(parse(bytes, depth + 1));
    else
      part.body = decode(bytes, part.header("content-transfer-encoding"));
    return part;
  }

 private:
  static std::string_view take_headers(std::string_view bytes, MimePart& part) {
    while (!bytes.empty()) {
      const std::string_view line = line_at_front(bytes);
      bytes.remove_prefix(line.size());
      if (base::trim(line).empty()) break;
      const bool folded = base::is_ascii_space(line.front());
      if (folded && !part.headers.empty()) {
        std::string& value = part.headers.back().second;
        if (value.size() < kLongestHeader) value.append(" ").append(base::trim(line));
        continue;
      }
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos || part.headers.size() >= kMostHeaders) continue;
      part.headers.emplace_back(base::to_ascii_lower(base::trim(line.substr(0, colon))),
                                base::trim(line.substr(colon + 1)));
    }
    return bytes;
  }

  void take_parts(std::string_view bytes, const std::string& boundary, int depth, MimePart& whole) {
    const std::string mark = "--" + boundary;
    std::size_t begin = std::string_view::npos;  // of the part at hand
    for (std::size_t pos = 0; pos < bytes.size();) {
      const std::string_view line = line_at_front(bytes.substr(pos));
      if (line.starts_with(mark)) {
        if (begin != std::string_view::npos) add(bytes.substr(begin, pos - begin), depth, whole);
        begin = pos + line.size();
        if (line.substr(mark.size()).starts_with("--")) return;
      }
      pos += line.size();
    }
    if (begin != std::string_view::npos && begin < bytes.size()) add(bytes.substr(begin), depth, whole);
  }

  void add(std::string_view bytes, int depth, MimePart& whole) {
    if (++parts_ <= kMostParts) whole.parts.push_back(parse(bytes, depth + 1));
  }

  static std::string decode(std::string_view bytes, std::string_view encoding) {
    const std::string name = base::to_ascii_lower(base::trim(encoding));
    if (name == "base64") return decode_base64(bytes);
    if (name == "quoted-printable") return decode_quoted_printable(bytes, false);
    return std::string(bytes);
  }

  int parts_ = 0;
};

// One "=?charset?Q?text?=" that begins at `pos`; moves behind it.
std::optional<std::string> encoded_word(std::string_view value, std::size_t& pos) {
  const std::size_t charset_end = value.find('?', pos + 2);
  if (charset_end == std::string_view::npos || charset_end + 2 >= value.size() || value[charset_end + 2] != '?')
    return std::nullopt;
  const std::size_t end = value.find("?=", charset_end + 3);
  if (end == std::string_view::npos || end - pos > 1000) return std::nullopt;
  const std::string_view text = value.substr(charset_end + 3, end - charset_end - 3);
  const char encoding = base::to_ascii_lower(value[charset_end + 1]);
  const std::string bytes = encoding == 'b' ? decode_base64(text) : decode_quoted_printable(text, true);
  const auto decoded = decode_as(bytes, value.substr(pos + 2, charset_end - pos - 2));
  pos = end + 2;
  return decoded ? decoded->text : base::replace_invalid_utf8(bytes);
}

}  // namespace

std::string_view MimePart::header(std::string_view name) const {
  for (const auto& [known, value] : headers)
    if (known == name) return value;
  return {};
}

std::optional<MimePart> parse_mime(std::string_view bytes) {
  if (bytes.starts_with("From ")) bytes.remove_prefix(line_at_front(bytes).size());  // an mbox envelope
  MimePart part = Parser().parse(bytes, 0);
  return part.headers.empty() ? std::nullopt : std::optional(std::move(part));
}

std::string decode_header(std::string_view value) {
  std::string text;
  bool after_word = false;
  std::size_t word_end = 0;
  for (std::size_t pos = 0; pos < value.size();) {
    if (value.substr(pos, 2) == "=?") {
      if (auto word = encoded_word(value, pos)) {
        if (after_word) text.resize(word_end);  // white space between two encoded words is none
        text += *word;
        word_end = text.size();
        after_word = true;
        continue;
      }
    }
    if (!base::is_ascii_space(value[pos])) after_word = false;
    text.push_back(value[pos++]);
  }
  return base::is_valid_utf8(text) ? text : base::replace_invalid_utf8(text);
}

std::string decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (char c : text) {
    int value = -1;
    if (base::is_ascii_upper(c))
      value = c - 'A';
    else if (base::is_ascii_lower(c))
      value = c - 'a' + 26;
    else if (base::is_ascii_digit(c))
      value = c - '0' + 52;
    else if (c == '+' || c == '-')
      value = 62;
    else if (c == '/' || c == '_')
      value = 63;
    else if (c == '=')
      break;
    if (value < 0) continue;
    bits = (bits << 6U) | static_cast<std::uint32_t>(value);
    if (++count % 4 == 1) continue;
    const unsigned shift = count % 4 == 2 ? 4U : count % 4 == 3 ? 2U : 0U;
    bytes.push_back(static_cast<char>((bits >> shift) & 0xFFU));
  }
  return bytes;
}

std::string decode_quoted_printable(std::string_view text, bool in_header) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (in_header && text[pos] == '_') {
      bytes.push_back(' ');
      continue;
    }
    if (text[pos] != '=') {
      bytes.push_back(text[pos]);
      continue;
    }
    const std::string_view rest = text.substr(pos + 1, 2);
    if (rest.starts_with('\n')) {
      ++pos;
    } else if (rest == "\r\n") {
      pos += 2;
    } else if (rest.size() == 2 && hex_digit(rest[0]) >= 0 && hex_digit(rest[1]) >= 0) {
      bytes.push_back(static_cast<char>(hex_digit(rest[0]) * 16 + hex_digit(rest[1])));
      pos += 2;
    } else {
      bytes.push_back('=');
    }
  }
  return bytes;
}

}  // namespace throughline::reading
