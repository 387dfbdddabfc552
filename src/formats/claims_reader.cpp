#include "formats/article_fields.hpp"
#include "formats/claim_fields.hpp"
#include "formats/field_reader.hpp"
#include "formats/format_names.hpp"
#include "formats/json_fault_diagnostic.hpp"
#include "formats/stream_ledger.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

using formats::FieldReader;
using formats::JsonFault;
using formats::JsonValue;

// Takes lines in any order.
class RecordReader {
 public:
  // The fault's offset counts from the start of the line; `offset` is that of the line in the file.
  std::optional<JsonFault> read_line(std::string_view line, std::size_t offset) {
    const auto parsed = formats::parse_json(line);
    if (const auto* fault = std::get_if<JsonFault>(&parsed)) return *fault;
    const auto& root = std::get<JsonValue>(parsed);
    if (!root.is(JsonValue::Kind::object)) return JsonFault{root.offset, "a record is an object"};
    std::optional<JsonFault> fault;
    FieldReader visit(root, fault);
    std::string record;
    visit.field("record", record);
    if (!fault && !read_record(record, visit, offset)) {
      fault = JsonFault{root.find("record")->offset, "this kind of record is not known here"};
    }
    if (!fault && record == "header" && format_ != formats::kClaimsFormat) {
      fault = JsonFault{root.find("format")->offset, "this version of the format is not known here"};
    }
    return fault;
  }

  ClaimSet take_set() { return std::move(set_); }
  const formats::StreamLedger& ledger() const { return ledger_; }

 private:
  bool read_record(std::string_view record, FieldReader& visit, std::size_t offset) {
    if (record == "claim") {
      fields(visit, set_.claims.emplace_back());
      ledger_.member(set_.claims.back().article, offset);
    } else if (record == "actor") {
      fields(visit, set_.actors.emplace_back());
      ledger_.member(set_.actors.back().article, offset);
    } else if (record == "article") {
      formats::ArticleCounts counts;
      fields(visit, set_.articles.emplace_back());
      fields(visit, counts);
      ledger_.article(set_.articles.back().id, counts, offset);
    } else if (record == "skipped") {
      fields(visit, set_.skipped.emplace_back());
    } else {
      return read_frame(record, visit, offset);
    }
    return true;
  }

  bool read_frame(std::string_view record, FieldReader& visit, std::size_t offset) {
    std::string stream;
    if (record == "header") {
      visit.field("format", format_);
      visit.field("stream", stream);
      ledger_.header(stream, offset);
    } else if (record == "end") {
      formats::StreamCounts counts;
      visit.field("stream", stream);
      fields(visit, counts);
      ledger_.end(stream, counts, offset);
    } else {
      return false;
    }
    return true;
  }

  ClaimSet set_;
  formats::StreamLedger ledger_;
  std::string format_;  // of the last header
};

std::string_view line_at(std::string_view bytes, std::size_t offset) {
  return bytes.substr(offset, bytes.find('\n', offset) - offset);
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

bool is_claims_stream(std::string_view bytes) {
  const std::size_t start = bytes.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return false;
  const std::string_view line = line_at(bytes, start);
  const auto record = formats::find_root_string(line, "record");
  if (!record) return false;
  if (*record != "header")
    return *record == "article" || *record == "actor" || *record == "claim" || *record == "skipped" || *record == "end";
  const auto format = formats::find_root_string(line, "format");
  return format && format->starts_with(formats::kClaimsFamily);
}

Result<ClaimSet> read_claims(std::string_view bytes, std::string_view path) {
  RecordReader reader;
  for (std::size_t start = 0; start < bytes.size();) {
    const std::string_view line = line_at(bytes, start);
    if (!is_blank(line)) {
      if (auto fault = reader.read_line(line, start)) {
        fault->offset += start;
        return formats::json_diagnostic("bad-claims", "extract the claims again", bytes, path, *fault);
      }
    }
    start += line.size() + 1;
  }
  const ClaimSet set = normalise(reader.take_set());
  const auto gap = reader.ledger().find_gap(set);
  if (gap)
    return formats::json_diagnostic("unfinished-claims", "give the whole stream, or extract it again", bytes, path,
                                    *gap);
  return set;
}

}  // namespace throughline
