// Digests of content (XXH3, Y. Collet): fast and the same on every machine. They tell contents apart; they are no
// defence against someone who makes collisions on purpose (see sha256.hpp for what other programs check).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace throughline::base {

// 128 bits as 32 lower-case hexadecimal digits, most significant first.
std::string digest(std::string_view bytes);

std::uint64_t digest64(std::string_view bytes);

// "c-" and 12 hexadecimal digits, for the prefix "c". Parts are joined with their lengths, so that ("ab", "c") and
// ("a", "bc") differ.
std::string content_id(std::string_view prefix, std::span<const std::string_view> parts);
std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts);

}  // namespace throughline::base
