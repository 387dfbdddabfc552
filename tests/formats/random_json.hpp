// Small random JSON documents, alike enough that a patch between two of them has something to keep.
#pragma once

#include <cstdint>
#include <random>

#include "formats/json_value.hpp"

namespace throughline::formats {

class RandomJson {
 public:
  explicit RandomJson(std::uint32_t seed) : random_(seed) {}

  JsonValue document() { return value(0); }

  // The same with a few parts changed, added, moved or taken away.
  JsonValue changed(JsonValue value);

 private:
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_()) % bound; }
  JsonValue value(unsigned depth);
  JsonValue scalar();
  JsonValue container(unsigned depth);
  void change_items(JsonValue& value);

  std::mt19937 random_;
};

}  // namespace throughline::formats
