// Plain text: an optional header of labelled lines, then the article.
#pragma once

#include <string_view>

#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

// `text` is cleaned (see clean_text.hpp). Always one article; its body may be empty.
RawArticle read_text(std::string_view text, const FormatTables& tables);

}  // namespace throughline::reading
