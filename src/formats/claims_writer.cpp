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

std::string body_lines(const ClaimSet& set) {
  const auto counts = formats::count_by_article(set);
  RecordWriter out;
  for (const ArticleInfo& article : set.articles) {
    out.line("article", [&](FieldWriter& visit) {
      fields(visit, article);
      fields(visit, counts.find(article.id)->second);
    });
  }
  for (const Actor& actor : set.actors) {
    out.line("actor", [&](FieldWriter& visit) { fields(visit, actor); });
  }
  for (const Claim& claim : set.claims) {
    out.line("claim", [&](FieldWriter& visit) { fields(visit, claim); });
  }
  for (const SkippedInput& skipped : set.skipped) {
    out.line("skipped", [&](FieldWriter& visit) { fields(visit, skipped); });
  }
  return out.take();
}

std::string header_line(std::string_view stream) {
  RecordWriter out;
  out.line("header", [&](FieldWriter& visit) {
    visit.field("format", formats::kClaimsFormat);
    visit.field("generator", generator());
    visit.field("stream", stream);
  });
  return out.take();
}

std::string end_line(std::string_view stream, const ClaimSet& set) {
  RecordWriter out;
  out.line("end", [&](FieldWriter& visit) {
    visit.field("stream", stream);
    const formats::StreamCounts counts = formats::count_records(set);
    fields(visit, counts);
  });
  return out.take();
}

}  // namespace

std::string write_claims(const ClaimSet& set) {
  const std::string body = body_lines(set);
  const std::string stream = base::content_id("s", {body});
  return header_line(stream) + body + end_line(stream, set);
}

}  // namespace throughline
