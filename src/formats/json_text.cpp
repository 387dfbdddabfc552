#include "formats/json_text.hpp"

namespace throughline::formats {
namespace {

void write_object(JsonWriter& out, const JsonValue& value) {
  out.begin_object();
  for (std::size_t i = 0; i < value.keys.size(); ++i) {
    out.key(value.keys[i]);
    write_value(out, value.items[i]);
  }
  out.end_object();
}

void write_array(JsonWriter& out, const JsonValue& value) {
  out.begin_array();
  for (const JsonValue& item : value.items) write_value(out, item);
  out.end_array();
}

}  // namespace

void write_value(JsonWriter& out, const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::null:
      return out.null();
    case JsonValue::Kind::boolean:
    case JsonValue::Kind::number:
      return out.literal(value.text);
    case JsonValue::Kind::string:
      return out.string(value.text);
    case JsonValue::Kind::array:
      return write_array(out, value);
    case JsonValue::Kind::object:
      return write_object(out, value);
  }
}

std::string json_text(const JsonValue& value, JsonWriter::Layout layout) {
  JsonWriter out(layout);
  write_value(out, value);
  return out.take();
}

}  // namespace throughline::formats
