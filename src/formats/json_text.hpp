// JsonValue → JSON text.
#pragma once

#include <string>

#include "base/json_writer.hpp"
#include "formats/json_value.hpp"

namespace throughline::formats {

using base::JsonWriter;

// One value, at the place where `out` stands.
void write_value(JsonWriter& out, const JsonValue& value);

std::string json_text(const JsonValue& value, JsonWriter::Layout layout);

}  // namespace throughline::formats
