// Changes to the heads of one sentence that leave them a tree.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "language/network/network.hpp"

namespace throughline::language {

using Relation = std::uint8_t;  // index into the model's relations

std::optional<Relation> find_relation(std::span<const std::string> relations, std::string_view name);

// Hangs `word` on `head`; nothing happens where `word` is the root or `head` hangs on `word`.
void hang(SentenceReading& reading, std::size_t word, std::size_t head, Relation relation);

}  // namespace throughline::language
