#include "formats/field_reader.hpp"

#include <charconv>

#include <fmt/format.h>

#include "formats/span_fields.hpp"

namespace throughline::formats {
namespace {

using Kind = JsonValue::Kind;

template <class T>
bool read_number(const JsonValue& value, T& out) {
  const char* const end = value.text.data() + value.text.size();
  const auto [stop, error] = std::from_chars(value.text.data(), end, out);
  return value.is(Kind::number) && error == std::errc() && stop == end;
}

template <class T>
bool keep(const std::optional<T>& parsed, T& out) {
  if (parsed) out = *parsed;
  return parsed.has_value();
}

}  // namespace

bool read_scalar(const JsonValue& value, bool& out) {
  out = value.text == "true";
  return value.is(Kind::boolean);
}

bool read_scalar(const JsonValue& value, std::string& out) {
  out = value.text;
  return value.is(Kind::string);
}

bool read_scalar(const JsonValue& value, std::uint32_t& out) { return read_number(value, out); }
bool read_scalar(const JsonValue& value, double& out) { return read_number(value, out); }

bool read_scalar(const JsonValue& value, Day& out) {
  return value.is(Kind::string) && keep(parse_day(value.text), out);
}

bool read_scalar(const JsonValue& value, Decimal& out) {
  return value.is(Kind::string) && keep(Decimal::parse(value.text), out);
}

bool read_hex(const JsonValue& value, std::vector<std::uint64_t>& out) {
  constexpr std::size_t kDigits = 16;
  if (!value.is(Kind::string) || value.text.size() % kDigits != 0) return false;
  out.reserve(value.text.size() / kDigits);
  for (std::size_t at = 0; at < value.text.size(); at += kDigits) {
    const char* const begin = value.text.data() + at;
    const auto [stop, error] = std::from_chars(begin, begin + kDigits, out.emplace_back(), 16);
    if (error != std::errc() || stop != begin + kDigits) return false;
  }
  return true;
}

const JsonValue* FieldReader::member(std::string_view key) {
  const JsonValue* const found = object_.find(key, next_);
  if (found) next_ = static_cast<std::size_t>(found - object_.items.data()) + 1;
  return found;
}

const JsonValue* FieldReader::required(std::string_view key) {
  const JsonValue* const found = member(key);
  if (!found) report(object_.offset, fmt::format("\"{}\" is missing", key));
  return found;
}

void FieldReader::report(std::size_t offset, std::string message) {
  if (!fault_) fault_ = JsonFault{offset, std::move(message)};
}

void FieldReader::misfit(std::string_view key, const JsonValue& value) {
  report(value.offset, fmt::format("\"{}\" does not hold what it should", key));
}

bool FieldReader::is_list(std::string_view key, const JsonValue& value) {
  if (!value.is(Kind::array)) report(value.offset, fmt::format("\"{}\" is not a list", key));
  return value.is(Kind::array);
}

bool FieldReader::is_object(std::string_view key, const JsonValue& value) {
  if (!value.is(Kind::object)) report(value.offset, fmt::format("\"{}\" is not an object", key));
  return value.is(Kind::object);
}

void FieldReader::flat(Span& out) {
  fields(*this, out);
  if (const std::string_view why = find_inconsistency(out); !why.empty()) report(object_.offset, std::string(why));
}

void FieldReader::hex(std::string_view key, std::vector<std::uint64_t>& out) {
  const JsonValue* const value = required(key);
  if (value && !read_hex(*value, out)) misfit(key, *value);
}

}  // namespace throughline::formats
