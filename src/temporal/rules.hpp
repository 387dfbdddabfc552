// All rules of the stage, in the order in which they work: this list and no other place says it.
#pragma once

#include <span>
#include <string_view>

#include "temporal/found_time.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

struct ParserRule {
  std::string_view name;
  void (*find)(const TokenStream& stream, std::size_t at, FoundTimes& out);
  WordMask starters;        // classes of words that can begin it
  bool starts_with_digits;  // whether figures can
  bool starts_with_mark;    // whether an apostrophe can ("'89")
};

struct RefinerRule {
  std::string_view name;
  void (*refine)(const TokenStream& stream, FoundTimes& times);
  bool leaves_trace;  // whether it adds its name to what it changes; one that only drops has nothing to add it to
};

std::span<const ParserRule> parser_rules();
std::span<const RefinerRule> refiner_rules();

}  // namespace throughline::temporal
