// Fields as written → an Article, or why there is none.
#pragma once

#include <string>
#include <string_view>

#include "base/content_words.hpp"
#include "read/agencies.hpp"
#include "read/date_order.hpp"
#include "read/furniture_cues.hpp"
#include "read/html/html_format.hpp"
#include "read/json_dialects.hpp"
#include "read/language_guess.hpp"
#include "read/raw_article.hpp"
#include "read/set_field.hpp"
#include "throughline/options.hpp"
#include "throughline/stages.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

// Everything that the room knows.
struct ReadingTables {
  explicit ReadingTables(const TableSet& tables);

  FormatTables format;
  PageTables pages;
  JsonDialects dialects;
  FurnitureCues cues;
  Agencies agencies;
  DateOrders orders;
  LanguageGuess languages;
  base::StopWords stop_words;
};

struct BuiltArticle {
  ReadArticle read;
  std::string language;   // of the text, even when it is not English
  bool skipped = false;   // empty, or in another language
  std::string_view code;  // of the diagnostic that says why
};

BuiltArticle build_article(RawArticle raw, std::string_view path, const ReadOptions& options,
                           const ReadingTables& tables);

}  // namespace throughline::reading
