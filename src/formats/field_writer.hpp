// Writes the fields that `fields(visit, value)` lists (field_concepts.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.hpp"
#include "formats/field_concepts.hpp"
#include "throughline/day.hpp"
#include "throughline/decimal.hpp"
#include "throughline/span.hpp"

namespace throughline::formats {

using base::JsonWriter;

// 16 hexadecimal digits a word.
std::string hex_text(const std::vector<std::uint64_t>& words);

class FieldWriter {
 public:
  explicit FieldWriter(JsonWriter& out) : out_(out) {}

  template <class T>
  void field(std::string_view key, const T& value) {
    out_.key(key);
    write(value);
  }

  void null_if_blank(std::string_view key, const std::string& text) {
    out_.key(key);
    text.empty() ? out_.null() : out_.string(text);
  }

  template <class T>
  void absent_if_none(std::string_view key, const std::vector<T>& list) {
    if (!list.empty()) field(key, list);
  }
  template <class T>
  void absent_if_none(std::string_view key, const std::optional<T>& value) {
    if (value) field(key, *value);
  }

  void flat(const Span& span);
  // `text` is JSON itself. REQUIRES: valid.
  void json(std::string_view key, std::string_view text);
  void hex(std::string_view key, const std::vector<std::uint64_t>& words) { field(key, hex_text(words)); }

  template <class T>
  void first_of(std::string_view key, const std::string& text, std::string_view other_key, const T& other) {
    text.empty() ? field(other_key, other) : field(key, text);
  }

  template <class T>
  void write(const T& value) {
    if constexpr (std::same_as<T, bool>) {
      out_.boolean(value);
    } else if constexpr (std::unsigned_integral<T>) {
      out_.number(std::uint64_t{value});
    } else if constexpr (std::signed_integral<T>) {
      out_.number(std::int64_t{value});
    } else if constexpr (std::same_as<T, double>) {
      out_.number(value);
    } else if constexpr (std::convertible_to<T, std::string_view>) {
      out_.string(value);
    } else if constexpr (std::same_as<T, Day> || std::same_as<T, Decimal> || std::is_enum_v<T>) {
      out_.string(to_string(value));
    } else if constexpr (kIsOptional<T>) {
      value ? write(*value) : out_.null();
    } else if constexpr (kIsVector<T>) {
      out_.begin_array();
      for (const auto& item : value) write(item);
      out_.end_array();
    } else if constexpr (kIsPair<T>) {
      out_.begin_array();
      write(value.first);
      write(value.second);
      out_.end_array();
    } else {
      out_.begin_object();
      fields(*this, value);
      out_.end_object();
    }
  }

 private:
  JsonWriter& out_;
};

}  // namespace throughline::formats
