#include "language/head_edits.hpp"

#include <algorithm>

namespace throughline::language {

std::optional<Relation> find_relation(std::span<const std::string> relations, std::string_view name) {
  const auto found = std::find(relations.begin(), relations.end(), name);
  return found == relations.end() ? std::nullopt : std::optional(static_cast<Relation>(found - relations.begin()));
}

namespace {

// Whether the way up from `word` comes by `other`.
bool hangs_on(const SentenceReading& reading, std::size_t word, std::size_t other) {
  std::int32_t at = reading.heads[word];
  while (at != kRootHead && static_cast<std::size_t>(at) != other) {
    at = reading.heads[static_cast<std::size_t>(at)];
  }
  return at != kRootHead;
}

}  // namespace

void hang(SentenceReading& reading, std::size_t word, std::size_t head, Relation relation) {
  if (reading.heads[word] != kRootHead && !hangs_on(reading, head, word)) {
    reading.heads[word] = static_cast<std::int32_t>(head);
    reading.relations[word] = relation;
  }
}

}  // namespace throughline::language
