// An HTTP/1.1 response as crawls keep it (RFC 9112): status, media type, body.
#pragma once

#include <string>
#include <string_view>

namespace throughline::reading {

struct HttpMessage {
  int status = 0;  // 0: no status line
  std::string media_type;
  std::string body;  // chunks joined, unpacked where the transfer had packed it
};

HttpMessage read_http_message(std::string bytes);

// Whether a body of this type may hold an article: text, markup or JSON.
bool may_hold_article(std::string_view media_type);

// The charset parameter of a media type; empty when there is none.
std::string charset_of(std::string_view media_type);

}  // namespace throughline::reading
