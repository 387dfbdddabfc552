#include "formats/field_writer.hpp"

#include <cassert>
#include <iterator>

#include <fmt/format.h>

#include "formats/json_parser.hpp"
#include "formats/json_text.hpp"
#include "formats/span_fields.hpp"

namespace throughline::formats {

std::string hex_text(const std::vector<std::uint64_t>& words) {
  std::string text;
  text.reserve(16 * words.size());
  for (const std::uint64_t word : words) fmt::format_to(std::back_inserter(text), "{:016x}", word);
  return text;
}

void FieldWriter::flat(const Span& span) { fields(*this, span); }

void FieldWriter::json(std::string_view key, std::string_view text) {
  const auto parsed = parse_json(text);
  assert(std::holds_alternative<JsonValue>(parsed));
  out_.key(key);
  write_value(out_, std::get<JsonValue>(parsed));
}

}  // namespace throughline::formats
