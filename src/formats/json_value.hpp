// A JSON document as a value that remembers where in the file each part began, so that a fault found later (a date that
// is none, an id that is missing) still has a line and a column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::formats {

struct JsonValue {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  std::string text;               // a string's characters; a number's digits as written; "true" or "false"
  std::vector<JsonValue> items;   // of an array, or the values of an object
  std::vector<std::string> keys;  // of an object: keys[i] names items[i]; in the order of the file, no repeats
  std::size_t offset = 0;         // byte at which it begins

  bool is(Kind wanted) const { return kind == wanted; }

  // The member of that name, or null. Searches from `hint`, the place where the documented order has it.
  const JsonValue* find(std::string_view key, std::size_t hint = 0) const {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const std::size_t at = (hint + i) % keys.size();
      if (keys[at] == key) return &items[at];
    }
    return nullptr;
  }

  // The same bytes when written: the order of keys counts, where it stood does not.
  friend bool operator==(const JsonValue& a, const JsonValue& b) {
    return a.kind == b.kind && a.text == b.text && a.keys == b.keys && a.items == b.items;
  }
};

}  // namespace throughline::formats
