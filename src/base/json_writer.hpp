// The one place where JSON is written. Keys stand in the order in which they are given; the same calls give the same
// bytes; what comes out is always valid JSON and valid UTF-8.
//
// Every "<" is written as an escape, so that the text may stand inside a page's <script> (HTML, 4.12.1.3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::base {

class JsonWriter {
 public:
  enum class Layout : std::uint8_t { one_line, indented };  // indented: by two spaces

  explicit JsonWriter(Layout layout) : layout_(layout) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  // REQUIRES: within an object, each key once.
  void key(std::string_view name);

  // REQUIRES of all values: at the root, within an array, or after a key.
  void string(std::string_view text);  // invalid UTF-8 becomes U+FFFD
  void number(std::uint64_t value);
  void number(std::int64_t value);
  void number(double value);             // shortest digits that give it back. REQUIRES: finite
  void literal(std::string_view token);  // REQUIRES: a JSON number, or true, false, null
  void boolean(bool value);
  void null();

  // REQUIRES: one whole value was written.
  std::string take();

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void separate();
  void break_line();
  void string_text(std::string_view text);

  Layout layout_;
  std::string out_;
  std::vector<bool> filled_;  // for each open bracket: whether something stands in it
  bool after_key_ = false;
};

}  // namespace throughline::base
