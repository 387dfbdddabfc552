#include "read/http_message.hpp"

#include <charconv>

#include "base/text.hpp"
#include "read/stream/document_source.hpp"

namespace throughline::reading {
namespace {

// RFC 9112, 7.1. What is no chunk is taken as it is: many crawls keep the header of chunks that they have joined.
std::string join_chunks(const std::string& body) {
  std::string joined;
  std::string_view rest = body;
  while (!rest.empty()) {
    const std::size_t feed = rest.find('\n');
    if (feed == std::string_view::npos || feed > 64) return joined.empty() ? body : joined;
    const std::string_view line = base::trim(rest.substr(0, feed));
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (error != std::errc{} || end == line.data()) return joined.empty() ? body : joined;
    rest.remove_prefix(feed + 1);
    if (size == 0) break;
    joined.append(rest.substr(0, size));
    rest.remove_prefix(std::min(rest.size(), size));
    while (rest.starts_with('\r') || rest.starts_with('\n')) rest.remove_prefix(1);
  }
  return joined;
}

std::string unpack(const std::string& body) {
  if (!is_archive(body) || body.starts_with("PK")) return body;
  const auto source = open_source("body", make_memory_source(body), kDeepestNesting - 1);
  auto document = source->next();
  return document && !document->refused ? std::move(document->bytes) : std::string();
}

}  // namespace

HttpMessage read_http_message(std::string bytes) {
  HttpMessage message;
  const std::string_view text = bytes;
  std::size_t pos = text.find('\n');
  if (!text.starts_with("HTTP/") || pos == std::string_view::npos) return message;
  const std::size_t space = text.find(' ');
  if (space < pos) std::from_chars(text.data() + space + 1, text.data() + pos, message.status);
  bool chunked = false;
  bool packed = false;
  for (++pos; pos < text.size();) {
    const std::size_t end = std::min(text.find('\n', pos), text.size());
    const std::string_view line = base::trim(text.substr(pos, end - pos));
    pos = std::min(end + 1, text.size());
    if (line.empty()) break;
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string name = base::to_ascii_lower(line.substr(0, colon));
    const std::string_view value = base::trim(line.substr(std::min(colon + 1, line.size())));
    if (name == "content-type") message.media_type = value;
    if (name == "transfer-encoding") chunked = base::to_ascii_lower(value).find("chunked") != std::string::npos;
    if (name == "content-encoding") packed = true;
  }
  message.body = bytes.substr(pos);
  if (chunked) message.body = join_chunks(message.body);
  if (packed) message.body = unpack(message.body);
  return message;
}

bool may_hold_article(std::string_view media_type) {
  const std::string type = base::to_ascii_lower(media_type.substr(0, media_type.find(';')));
  for (std::string_view unfit : {"text/css", "text/javascript", "text/dns"})
    if (type == unfit) return false;
  return type.starts_with("text/") || type.find("html") != std::string::npos ||
         type.find("json") != std::string::npos || type.find("xml") != std::string::npos;
}

std::string charset_of(std::string_view media_type) {
  const std::string folded = base::to_ascii_lower(media_type);
  const std::size_t at = folded.find("charset=");
  if (at == std::string::npos) return {};
  std::string value = folded.substr(at + 8, folded.find(';', at) - at - 8);
  std::erase_if(value, [](char c) { return c == '"' || c == '\'' || base::is_ascii_space(c); });
  return value;
}

}  // namespace throughline::reading
