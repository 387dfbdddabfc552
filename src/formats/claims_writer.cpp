#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/digest.hpp"
#include "formats/article_fields.hpp"
#include "formats/claim_fields.hpp"
#include "formats/field_writer.hpp"
#include "formats/format_names.hpp"
#include "formats/stream_ledger.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

using formats::FieldWriter;
using formats::JsonWriter;

// Writes one record a line.
class RecordWriter {
 public:
  template <class List>
  void line(std::string_view record, const List& list_fields) {
    JsonWriter json(JsonWriter::Layout::one_line);
    FieldWriter out(json);
    json.begin_object();
    out.field("record", record);
    list_fields(out);
    json.end_object();
    out_ += json.take();
    out_ += '\n';
  }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

// The records of a list by their article, each article's in the order of the list.
template <class Record, class ArticleOf>
std::vector<const Record*> by_article(const std::vector<Record>& records, ArticleOf article_of) {
  std::vector<const Record*> sorted;
  sorted.reserve(records.size());
  for (const Record& record : records) sorted.push_back(&record);
  std::ranges::stable_sort(sorted, {}, [&](const Record* record) { return std::string_view(article_of(*record)); });
  return sorted;
}

// Writes records by their article: what is said of it, its actors, its claims.
class ArticleByArticle {
 public:
  explicit ArticleByArticle(const ClaimSet& set)
      : counts_(formats::count_by_article(set)),
        articles_(by_article(set.articles, [](const ArticleInfo& a) -> const std::string& { return a.id; })),
        actors_(by_article(set.actors, [](const Actor& a) -> const std::string& { return a.article; })),
        claims_(by_article(set.claims, [](const Claim& c) -> const std::string& { return c.article; })) {}

  void write(RecordWriter& out) const {
    auto article = articles_.begin();
    auto actor = actors_.begin();
    auto claim = claims_.begin();
    for (const auto& [id, counts] : counts_) {
      for (; article != articles_.end() && (*article)->id == id; ++article) {
        out.line("article", [&, &counts = counts](FieldWriter& visit) {
          fields(visit, **article);
          fields(visit, counts);
        });
      }
      for (; actor != actors_.end() && (*actor)->article == id; ++actor) {
        out.line("actor", [&](FieldWriter& visit) { fields(visit, **actor); });
      }
      for (; claim != claims_.end() && (*claim)->article == id; ++claim) {
        out.line("claim", [&](FieldWriter& visit) { fields(visit, **claim); });
      }
    }
  }

 private:
  std::map<std::string, formats::ArticleCounts, std::less<>> counts_;
  std::vector<const ArticleInfo*> articles_;
  std::vector<const Actor*> actors_;
  std::vector<const Claim*> claims_;
};

}  // namespace

ClaimCounts count_records(const ClaimSet& set) {
  const auto count = [](const auto& list) { return static_cast<std::uint32_t>(list.size()); };
  return {count(set.articles), count(set.actors), count(set.claims), count(set.skipped)};
}

std::string write_claims_header(std::string_view stream) {
  RecordWriter out;
  out.line("header", [&](FieldWriter& visit) {
    visit.field("format", formats::kClaimsFormat);
    visit.field("generator", generator());
    visit.field("stream", stream);
  });
  return out.take();
}

std::string write_claims_records(const ClaimSet& set) {
  RecordWriter out;
  ArticleByArticle(set).write(out);
  for (const SkippedInput& skipped : set.skipped) {
    out.line("skipped", [&](FieldWriter& visit) { fields(visit, skipped); });
  }
  return out.take();
}

std::string write_claims_end(std::string_view stream, const ClaimCounts& counts) {
  RecordWriter out;
  out.line("end", [&](FieldWriter& visit) {
    visit.field("stream", stream);
    formats::fields(visit, counts);
  });
  return out.take();
}

std::string write_claims(const ClaimSet& set) {
  const std::string records = write_claims_records(set);
  const std::string stream = base::content_id("s", {records});
  return write_claims_header(stream) + records + write_claims_end(stream, count_records(set));
}

}  // namespace throughline
