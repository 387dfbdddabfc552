// The parts of an EDTF text, read by a cursor that never looks back.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace throughline::values {

class EdtfCursor {
 public:
  explicit EdtfCursor(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }

  // Takes the text when it stands next.
  bool take(std::string_view expected);

  // Takes exactly `count` digits and gives their number.
  std::optional<std::int32_t> take_number(int count);

  // Takes exactly `count` places: digits, the last ones perhaps X for unspecified. Null when neither.
  struct Places {
    std::int32_t number = 0;  // with 0 for each X
    int unspecified = 0;      // how many X stand at the end
  };
  std::optional<Places> take_places(int count);

 private:
  std::string_view rest_;
};

}  // namespace throughline::values
