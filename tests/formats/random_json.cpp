#include "formats/random_json.hpp"

#include <algorithm>
#include <string>

namespace throughline::formats {
namespace {

using Kind = JsonValue::Kind;

constexpr const char* kKeys[] = {"id", "claim", "a", "b/c", "d~e", "", "~1", "\u00e9"};
constexpr const char* kTexts[] = {"", "x", "y", "<b>", "\"", "/", "caf\u00e9"};

}  // namespace

JsonValue RandomJson::scalar() {
  switch (below(4)) {
    case 0:
      return {};
    case 1:
      return {.kind = Kind::boolean, .text = below(2) == 0 ? "true" : "false"};
    case 2:
      return {.kind = Kind::number, .text = std::to_string(below(5))};
    default:
      return {.kind = Kind::string, .text = kTexts[below(std::size(kTexts))]};
  }
}

JsonValue RandomJson::container(unsigned depth) {
  JsonValue made{.kind = below(2) == 0 ? Kind::array : Kind::object};
  const std::uint32_t count = below(6);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (made.is(Kind::object)) {
      const std::string key = kKeys[below(std::size(kKeys))];
      if (made.find(key)) continue;
      made.keys.push_back(key);
    }
    made.items.push_back(value(depth + 1));
  }
  return made;
}

JsonValue RandomJson::value(unsigned depth) { return depth > 3 || below(3) == 0 ? scalar() : container(depth); }

void RandomJson::change_items(JsonValue& value) {
  for (JsonValue& item : value.items) item = changed(std::move(item));
  if (!value.items.empty() && below(4) == 0) {
    value.items.pop_back();
    if (value.is(Kind::object)) value.keys.pop_back();
  }
  if (value.items.size() > 1 && below(4) == 0) {
    std::swap(value.items.front(), value.items.back());
    if (value.is(Kind::object)) std::swap(value.keys.front(), value.keys.back());
  }
  if (value.is(Kind::array) && below(3) == 0) {
    value.items.insert(value.items.begin() + below(static_cast<std::uint32_t>(value.items.size()) + 1), scalar());
  }
}

JsonValue RandomJson::changed(JsonValue value) {
  if (below(12) == 0) return scalar();
  change_items(value);
  return value;
}

}  // namespace throughline::formats
