#include "language/name_heads.hpp"

#include <algorithm>
#include <optional>

namespace throughline::language {
namespace {

using Relation = std::uint8_t;

constexpr NameLabel kPerson = first_label(MentionType::per);

std::optional<Relation> find_relation(std::span<const std::string> relations, std::string_view name) {
  const auto found = std::find(relations.begin(), relations.end(), name);
  return found == relations.end() ? std::nullopt : std::optional(static_cast<Relation>(found - relations.begin()));
}

// Whether the way up from `word` comes by `other`.
bool hangs_on(const SentenceReading& reading, std::size_t word, std::size_t other) {
  std::int32_t at = reading.heads[word];
  while (at != kRootHead && static_cast<std::size_t>(at) != other) {
    at = reading.heads[static_cast<std::size_t>(at)];
  }
  return at != kRootHead;
}

void hang(SentenceReading& reading, std::size_t word, std::size_t head, Relation relation) {
  if (reading.heads[word] != kRootHead && !hangs_on(reading, head, word)) {
    reading.heads[word] = static_cast<std::int32_t>(head);
    reading.relations[word] = relation;
  }
}

bool is_outside(std::int32_t head, std::size_t begin, std::size_t end) {
  return head < static_cast<std::int32_t>(begin) || head >= static_cast<std::int32_t>(end);
}

}  // namespace

void correct_name_heads(const TagSet& tags, std::span<const std::string> relations, SentenceReading& reading) {
  const auto flat = find_relation(relations, "flat");
  const auto compound = find_relation(relations, "compound");
  const auto subject = find_relation(relations, "nsubj");
  if (!flat || !compound || !subject) {
    return;
  }
  const std::size_t count = reading.names.size();
  for (std::size_t begin = 0; begin < count; ++begin) {
    if (reading.names[begin] != kPerson || !is_outside(reading.heads[begin], begin, begin + 1)) {
      continue;
    }
    std::size_t end = begin + 1;
    for (; end < count && reading.names[end] == kPerson + 1; ++end) {
      if (is_outside(reading.heads[end], begin, end + 1) && is_outside(reading.heads[begin], begin, end + 1)) {
        hang(reading, end, begin, *flat);
      }
    }
    const std::size_t before = begin - 1;
    const bool doubled = begin > 0 && tags.upos(reading.tags[before]) == Upos::noun &&
                         reading.relations[before] == *subject && reading.relations[begin] == *subject &&
                         reading.heads[before] == reading.heads[begin];
    if (doubled) {
      hang(reading, before, begin, *compound);
    }
  }
}

}  // namespace throughline::language
