// Which format a document is in: by its media type, by the ending of its name, and by its first bytes where these say
// nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace throughline::reading {

enum class Format : std::uint8_t { text, markdown, json, jsonl, html, feed, mail, mhtml, csv, packed, unsupported };

std::string_view to_string(Format format);

// `text` is the beginning of the document, decoded or not. `packed` only comes from a name: archives are known by their
// bytes.
Format resolve_format(std::string_view path, std::string_view text, std::string_view media_type = {});

}  // namespace throughline::reading
