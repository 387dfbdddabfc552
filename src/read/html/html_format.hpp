// A saved or crawled page → its article, or the dated updates of a live blog.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/correction_cues.hpp"
#include "read/html/page_cues.hpp"
#include "read/html/page_meta.hpp"
#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

// What the program knows of pages.
struct PageTables {
  PageCues cues;
  PageMeta meta;
  CorrectionCues corrections;
};

// `page` is valid UTF-8 of any length; its first 64 MiB are read. One article, whose body may be empty; a live blog
// gives one for each update that has a text, newest first as the page has them.
std::vector<RawArticle> read_html(std::string_view page, const PageTables& pages, const FormatTables& tables);

}  // namespace throughline::reading
