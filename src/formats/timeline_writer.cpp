#include "formats/field_writer.hpp"
#include "formats/format_names.hpp"
#include "formats/timeline_fields.hpp"
#include "throughline/formats.hpp"

namespace throughline {

std::string write_timeline(const Timeline& timeline) {
  formats::JsonWriter json(formats::JsonWriter::Layout::indented);
  formats::FieldWriter out(json);
  json.begin_object();
  out.field("format", formats::kTimelineFormat);
  out.field("generator", generator());
  fields(out, timeline);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace throughline
