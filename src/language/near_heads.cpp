#include "language/near_heads.hpp"

#include "language/hashing.hpp"
#include "language/head_edits.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kAs = hash_text("as");
constexpr std::uint32_t kWell = hash_text("well");
constexpr std::size_t kReach = 10;  // words

void correct_number(std::size_t number, Relation marker, Relation count, SentenceReading& reading) {
  const std::size_t noun = number + 1;
  const bool of_noun =
      reading.relations[number - 1] == marker && reading.heads[number - 1] == static_cast<std::int32_t>(noun);
  if (of_noun && reading.heads[number] == reading.heads[noun]) hang(reading, number, noun, count);
}

void correct_clause(std::size_t mark, Relation relative, Relation clause, SentenceReading& reading) {
  if (reading.heads[mark] == kRootHead || reading.relations[mark - 1] != relative) return;
  const auto verb = static_cast<std::size_t>(reading.heads[mark]);
  if (verb > mark && reading.relations[verb] == clause && reading.heads[verb] < static_cast<std::int32_t>(mark)) {
    hang(reading, verb, mark - 1, clause);
  }
}

bool is_as_well_as(std::span<const Word> words, std::size_t i) {
  return i + 3 < words.size() && words[i].lower == kAs && words[i + 1].lower == kWell && words[i + 2].lower == kAs;
}

// What stands right before `begin` and the first word behind "as well as" that hangs on the same word as it does.
void join_subjects(std::size_t begin, Relation joined, SentenceReading& reading) {
  const std::size_t first = begin - 1;
  for (std::size_t i = begin + 3; i < reading.heads.size() && i < begin + kReach; ++i) {
    if (reading.heads[i] == reading.heads[first] && reading.relations[i] == reading.relations[first]) {
      return hang(reading, i, first, joined);
    }
  }
}

}  // namespace

void correct_near_heads(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                        SentenceReading& reading) {
  const auto marker = find_relation(relations, "case");
  const auto count = find_relation(relations, "nummod");
  const auto mark = find_relation(relations, "mark");
  const auto relative = find_relation(relations, "acl:relcl");
  const auto clause = find_relation(relations, "advcl");
  const auto joined = find_relation(relations, "conj");
  if (!marker || !count || !mark || !relative || !clause || !joined) return;
  for (std::size_t i = 1; i + 1 < reading.heads.size(); ++i) {
    if (is_as_well_as(words, i)) join_subjects(i, *joined, reading);
    if (tags.upos(reading.tags[i]) == Upos::num) correct_number(i, *marker, *count, reading);
    if (reading.relations[i] == *mark && tags.upos(reading.tags[i]) == Upos::sconj) {
      correct_clause(i, *relative, *clause, reading);
    }
  }
}

}  // namespace throughline::language
