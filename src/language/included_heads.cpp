#include "language/included_heads.hpp"

#include "language/hashing.hpp"
#include "language/head_edits.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kIncluding = hash_text("including");

bool is_noun(const TagSet& tags, TagId tag) {
  const Upos upos = tags.upos(tag);
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron || upos == Upos::num;
}

// The noun at the top of the phrase that ends right before `word`, marks aside; null when no noun stands there.
std::optional<std::size_t> find_noun_before(std::size_t word, const TagSet& tags, const SentenceReading& reading) {
  std::size_t at = word;
  while (at > 0 && tags.upos(reading.tags[at - 1]) == Upos::punct) --at;
  if (at == 0 || !is_noun(tags, reading.tags[at - 1])) return std::nullopt;
  --at;
  for (std::int32_t up = reading.heads[at]; up != kRootHead; up = reading.heads[at]) {
    const auto head = static_cast<std::size_t>(up);
    if (head >= word || !is_noun(tags, reading.tags[head])) break;
    at = head;
  }
  return at;
}

}  // namespace

void correct_included_heads(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                            SentenceReading& reading) {
  const auto modifier = find_relation(relations, "nmod");
  const auto marker = find_relation(relations, "case");
  if (!modifier || !marker) return;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].lower != kIncluding || reading.relations[i] != *marker || reading.heads[i] == kRootHead) continue;
    const auto included = static_cast<std::size_t>(reading.heads[i]);
    const std::int32_t head = reading.heads[included];
    if (included < i || head == kRootHead || is_noun(tags, reading.tags[static_cast<std::size_t>(head)])) continue;
    if (const auto noun = find_noun_before(i, tags, reading)) hang(reading, included, *noun, *modifier);
  }
}

}  // namespace throughline::language
