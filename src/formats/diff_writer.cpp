#include "base/digest.hpp"
#include "formats/diff_fields.hpp"
#include "formats/field_writer.hpp"
#include "formats/format_names.hpp"
#include "throughline/formats.hpp"

namespace throughline {

std::string write_diff(const TimelineDiff& diff) {
  formats::JsonWriter json(formats::JsonWriter::Layout::indented);
  formats::FieldWriter out(json);
  json.begin_object();
  out.field("format", formats::kDiffFormat);
  fields(out, diff);
  json.end_object();
  return json.take() + "\n";
}

TimelineDiff complete_diff(TimelineDiff diff, const Timeline& from, const Timeline& to) {
  const std::string from_json = write_timeline(from);
  const std::string to_json = write_timeline(to);
  diff.from.digest = base::digest(from_json);
  diff.to.digest = base::digest(to_json);
  auto patch = make_patch(from_json, to_json);
  diff.patch = std::move(patch).value();  // what the writer gave is JSON
  return diff;
}

}  // namespace throughline
