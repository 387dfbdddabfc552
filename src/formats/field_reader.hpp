// Reads the fields that `fields(visit, value)` lists (field_concepts.hpp) and checks them: kind of value, names of
// enumerators, days, numbers, and what the value types promise. The first fault is kept with its place; unknown fields
// are passed over, since formats may gain some.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/consistency.hpp"
#include "formats/enum_names.hpp"
#include "formats/field_concepts.hpp"
#include "formats/json_parser.hpp"
#include "formats/json_value.hpp"

namespace throughline::formats {

// Scalars. False when `value` is not one.
bool read_scalar(const JsonValue& value, bool& out);
bool read_scalar(const JsonValue& value, std::string& out);
bool read_scalar(const JsonValue& value, std::uint32_t& out);
bool read_scalar(const JsonValue& value, double& out);
bool read_scalar(const JsonValue& value, Day& out);
bool read_scalar(const JsonValue& value, Decimal& out);
bool read_hex(const JsonValue& value, std::vector<std::uint64_t>& out);

template <class Enum>
requires std::is_enum_v<Enum>
bool read_scalar(const JsonValue& value, Enum& out) {
  if (!value.is(JsonValue::Kind::string)) return false;
  const std::optional<Enum> parsed = kParseName<Enum>(value.text);
  if (parsed) out = *parsed;
  return parsed.has_value();
}

class FieldReader {
 public:
  // REQUIRES: `object` is an object. `fault` gets the first fault, if any.
  FieldReader(const JsonValue& object, std::optional<JsonFault>& fault) : object_(object), fault_(fault) {}

  template <class T>
  void field(std::string_view key, T& out) {
    if (const JsonValue* value = required(key)) read(key, *value, out);
  }

  void null_if_blank(std::string_view key, std::string& out) {
    const JsonValue* value = required(key);
    if (value && !value->is(JsonValue::Kind::null)) read(key, *value, out);
  }

  template <class T>
  void absent_if_none(std::string_view key, std::vector<T>& out) {
    if (const JsonValue* value = member(key)) read(key, *value, out);
  }
  template <class T>
  void absent_if_none(std::string_view key, std::optional<T>& out) {
    if (const JsonValue* value = member(key)) read(key, *value, out.emplace());
  }

  void flat(Span& out);
  void hex(std::string_view key, std::vector<std::uint64_t>& out);

  template <class T>
  void first_of(std::string_view key, std::string& text, std::string_view other_key, T& other) {
    object_.find(key, next_) ? field(key, text) : field(other_key, other);
  }

 private:
  const JsonValue* member(std::string_view key);
  const JsonValue* required(std::string_view key);
  void report(std::size_t offset, std::string message);
  void misfit(std::string_view key, const JsonValue& value);
  bool is_list(std::string_view key, const JsonValue& value);
  bool is_object(std::string_view key, const JsonValue& value);

  template <class T>
  void read(std::string_view key, const JsonValue& value, T& out) {
    if constexpr (kIsOptional<T>) {
      if (!value.is(JsonValue::Kind::null)) read(key, value, out.emplace());
    } else if constexpr (kIsVector<T>) {
      if (!is_list(key, value)) return;
      out.reserve(value.items.size());
      for (const JsonValue& item : value.items) read(key, item, out.emplace_back());
    } else if constexpr (kIsPair<T>) {
      if (!is_list(key, value)) return;
      if (value.items.size() != 2) return misfit(key, value);
      read(key, value.items[0], out.first);
      read(key, value.items[1], out.second);
    } else if constexpr (requires { read_scalar(value, out); }) {
      if (!read_scalar(value, out)) misfit(key, value);
    } else {
      if (!is_object(key, value)) return;
      FieldReader reader(value, fault_);
      fields(reader, out);
      if (const std::string_view why = find_inconsistency(out); !why.empty()) report(value.offset, std::string(why));
    }
  }

  const JsonValue& object_;
  std::optional<JsonFault>& fault_;
  std::size_t next_ = 0;  // where the next field stands if the order is the documented one
};

}  // namespace throughline::formats
