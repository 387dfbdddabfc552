#include "formats/field_reader.hpp"
#include "formats/format_names.hpp"
#include "formats/json_fault_diagnostic.hpp"
#include "formats/timeline_fields.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

Diagnostic bad_timeline(std::string_view bytes, std::string_view path, const formats::JsonFault& fault) {
  return formats::json_diagnostic("bad-timeline", "build the timeline again", bytes, path, fault);
}

std::optional<formats::JsonFault> read_into(Timeline& timeline, const formats::JsonValue& root) {
  if (!root.is(formats::JsonValue::Kind::object)) return formats::JsonFault{root.offset, "a timeline is an object"};
  std::optional<formats::JsonFault> fault;
  formats::FieldReader reader(root, fault);
  std::string format;
  reader.field("format", format);
  if (!fault && format != formats::kTimelineFormat) {
    return formats::JsonFault{root.find("format")->offset, "this version of the format is not known here"};
  }
  fields(reader, timeline);
  return fault;
}

}  // namespace

bool is_timeline(std::string_view bytes) {
  const auto format = formats::find_root_string(bytes, "format");
  return format && format->starts_with(formats::kTimelineFamily);
}

Result<Timeline> read_timeline(std::string_view bytes, std::string_view path) {
  const auto parsed = formats::parse_json(bytes);
  if (const auto* fault = std::get_if<formats::JsonFault>(&parsed)) return bad_timeline(bytes, path, *fault);
  Timeline timeline;
  const auto fault = read_into(timeline, std::get<formats::JsonValue>(parsed));
  if (fault) return bad_timeline(bytes, path, *fault);
  for (const AppliedOverride& applied : timeline.overrides) timeline.options.overrides.push_back(applied.override);
  return timeline;
}

}  // namespace throughline
