#include "read/article_builder.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "read/article_id.hpp"
#include "read/article_traits.hpp"
#include "read/characters.hpp"
#include "read/dateline.hpp"
#include "read/furniture.hpp"
#include "read/publication_date.hpp"

namespace throughline::reading {
namespace {

struct Body {
  std::string text;
  std::vector<std::string> furniture;
  std::optional<Dateline> dateline;
  std::string agency;
};

// The dateline is about the article, not part of what it tells: it is taken out once it is read.
void take_dateline(Body& body, const ReadingTables& tables) {
  body.dateline = find_dateline(body.text, tables.format.dates, tables.agencies);
  if (!body.dateline) return;
  body.agency = body.dateline->agency;
  body.furniture.push_back("dateline: " + std::string(base::trim(body.text.substr(0, body.dateline->end))));
  body.text = std::string(base::trim(body.text.substr(body.dateline->end)));
}

void take_credit_line(Body& body, const ReadingTables& tables) {
  std::string agency = tables.agencies.find_credit_line(body.text);
  if (agency.empty()) return;
  std::size_t feed = body.text.rfind('\n');
  body.furniture.push_back("byline: " + std::string(base::trim(body.text.substr(feed))));
  body.text = std::string(base::trim(body.text.substr(0, feed)));
  if (body.agency.empty()) body.agency = agency;
}

Body clean_body(const RawArticle& raw, const ReadingTables& tables) {
  Body body;
  body.text = std::string(base::trim(raw.body));
  take_credit_line(body, tables);
  CleanedBody cleaned = remove_furniture(body.text, raw.title, tables.cues, tables.pages.corrections);
  body.text = std::move(cleaned.text);
  body.furniture.insert(body.furniture.end(), cleaned.removed.begin(), cleaned.removed.end());
  take_dateline(body, tables);
  return body;
}

// A text too short to tell is believed to be in the language that its header names.
std::string resolve_language(const RawArticle& raw, std::string_view text, const ReadingTables& tables) {
  std::string guessed = tables.languages.guess(text);
  constexpr std::size_t kTellingLength = 200;
  std::string declared = base::to_ascii_lower(raw.language.substr(0, 2));
  if (text.size() < kTellingLength && declared.size() == 2 && base::is_ascii_alpha(declared[0])) return declared;
  return guessed;
}

void date_article(ReadArticle& read, const DateSigns& signs, const DateReader& dates) {
  read.date_candidates = rank_dates(signs, dates);
  auto chosen = std::find_if(read.date_candidates.begin(), read.date_candidates.end(),
                             [](const DateCandidate& candidate) { return candidate.chosen; });
  read.article.info.published_basis = "none";
  if (chosen == read.date_candidates.end()) return;
  read.article.info.published = chosen->day;
  read.article.info.published_basis = chosen->basis;
}

}  // namespace

ReadingTables::ReadingTables(const TableSet& tables)
    : format{FieldLabels(tables.table("article_labels")), DateReader(tables.table("months"), tables.table("weekdays"))},
      pages{PageCues(tables.table("page_cues")), PageMeta(tables.table("page_meta")),
            CorrectionCues(tables.table("correction_cues"))},
      dialects(tables.table("json_dialects")),
      cues(tables.table("boilerplate")),
      agencies(tables.table("agencies")),
      orders(tables.table("date_orders")),
      languages(tables.table("stopwords_by_language")),
      stop_words(tables.table("stop_words")) {}

BuiltArticle build_article(RawArticle raw, std::string_view path, const ReadOptions& options,
                           const ReadingTables& tables) {
  BuiltArticle built;
  Body body = options.plain ? Body{raw.body, {}, {}, {}} : clean_body(raw, tables);
  built.language = options.plain ? "en" : resolve_language(raw, body.text, tables);
  if (base::trim(body.text).empty()) built.code = "empty-article";
  if (built.code.empty() && built.language != "en") built.code = "other-language";
  built.skipped = !built.code.empty();

  const auto order = tables.orders.resolve(raw, options.date_order);
  date_article(built.read, {options.published, path, &raw, body.dateline, order}, tables.format.dates);
  built.read.authors = std::move(raw.authors);
  built.read.furniture = std::move(raw.furniture);
  built.read.furniture.insert(built.read.furniture.end(), body.furniture.begin(), body.furniture.end());
  Article& article = built.read.article;
  article.text = std::move(body.text);
  if (!options.plain) article.corrections = find_corrections(article.text, tables.pages.corrections);
  article.info.path = std::string(path);
  article.info.title = std::move(raw.title);
  article.info.outlet = std::move(raw.outlet);
  article.info.url = std::move(raw.url);
  article.info.modified = raw.modified;
  article.info.language = built.language;
  article.info.digest = base::digest(article.text);
  article.info.traits = build_traits(std::move(body.agency), article.text, tables.stop_words);
  article.info.id = resolve_article_id(raw.id, article);
  return built;
}

}  // namespace throughline::reading
