// Which format a file is in: by the ending of its name, and by its first bytes where the name says nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace throughline::reading {

enum class Format : std::uint8_t { text, markdown, json, jsonl, html, unsupported };

std::string_view to_string(Format format);

// `text` is the decoded file; only its beginning is looked at.
Format resolve_format(std::string_view path, std::string_view text);

}  // namespace throughline::reading
