// One JSON value out of a text, with a cap on its depth. The only place of this room that sees RapidJSON's parser.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include <rapidjson/document.h>

namespace throughline::reading {

struct JsonValue {
  rapidjson::Document document;  // numbers are strings, exactly as written
  std::size_t end = 0;           // just after the value
  bool ok = true;
  std::size_t fault = 0;  // byte of the text where it is no JSON
  std::string message;    // why
};

// The value that begins at `pos`. What follows it is not looked at. Never recursive.
JsonValue parse_json_value(std::string_view text, std::size_t pos);

// A text whose values are parsed where they stand: their strings are not copied, and what nobody wants is read over.
class JsonText {
 public:
  // Whether a member of an object is wanted, by its name.
  using IsWanted = std::function<bool(std::string_view name)>;

  // REQUIRES: valid UTF-8.
  explicit JsonText(std::string_view text) : bytes_(text) {}

  // As parse_json_value. Of an object, members that are not wanted are null; those of values within it are all there.
  // The value must not outlive the text, and none is parsed twice.
  JsonValue parse_value(std::size_t pos, const IsWanted& is_wanted);

 private:
  std::string bytes_;
};

// A whole document (RFC 8259) and nothing behind it. For a fault see `ok`.
JsonValue parse_json_document(std::string_view text);

// A whole value as pages write it: line breaks within strings, comments, commas too many, escaped apostrophes. What
// follows it is not looked at.
JsonValue parse_lenient_json(std::string_view text);

// The place of the first byte from `pos` that is no JSON white space; the text's size when there is none.
std::size_t skip_json_space(std::string_view text, std::size_t pos);

}  // namespace throughline::reading
