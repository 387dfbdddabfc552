#include "language/helped_verbs.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "language/hashing.hpp"

namespace throughline::language {
namespace {

constexpr std::array<std::uint32_t, 12> kHelpers = {hash_text("do"),     hash_text("does"),  hash_text("did"),
                                                    hash_text("will"),   hash_text("would"), hash_text("can"),
                                                    hash_text("could"),  hash_text("may"),   hash_text("might"),
                                                    hash_text("should"), hash_text("must"),  hash_text("shall")};

constexpr std::uint32_t kTo = hash_text("to");

bool is_helper(const Word& word) { return std::find(kHelpers.begin(), kHelpers.end(), word.lower) != kHelpers.end(); }

}  // namespace

void correct_helped_verbs(std::span<const Word> words, const TagSet& tags, std::span<const std::string> relations,
                          SentenceReading& reading) {
  const auto verb = tags.find("VERB/VB");
  if (!verb) {
    return;
  }
  std::vector<bool> helped(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (reading.heads[i] != kRootHead) {
      const std::string& relation = relations[reading.relations[i]];
      const bool infinitive = relation == "mark" && words[i].lower == kTo && tags.upos(reading.tags[i]) == Upos::part;
      const auto head = static_cast<std::size_t>(reading.heads[i]);
      // "to be free" is no verb, "is yet to free" is one: a copula takes back what stands before it.
      helped[head] = (helped[head] || infinitive || (relation == "aux" && is_helper(words[i]))) && relation != "cop";
    }
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Upos upos = tags.upos(reading.tags[i]);
    if (helped[i] && !words[i].capital && (upos == Upos::adj || upos == Upos::noun)) {
      reading.tags[i] = *verb;
    }
  }
}

}  // namespace throughline::language
