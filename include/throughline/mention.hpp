// A name in the text, and the actor that it means.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/span.hpp"

namespace throughline {

enum class MentionType : std::uint8_t { per, org, loc, misc };

struct Mention {
  Span span;
  MentionType type = MentionType::misc;
  std::string actor;  // Actor::id; empty when it means none (or none is known yet)

  friend bool operator==(const Mention&, const Mention&) = default;
};

std::string_view to_string(MentionType type);  // "PER"
std::optional<MentionType> parse_mention_type(std::string_view name);

}  // namespace throughline
