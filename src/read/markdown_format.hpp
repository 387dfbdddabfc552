// Markdown with front matter (CommonMark 0.31 for the body, as far as news uses it).
#pragma once

#include <string_view>

#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

// `text` is cleaned (see clean_text.hpp). Without front matter the header of a plain text is looked for. The first
// top-level heading is the title when nothing else names it. Always one article; its body may be empty.
RawArticle read_markdown(std::string_view text, const FormatTables& tables);

}  // namespace throughline::reading
