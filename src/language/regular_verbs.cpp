#include "language/regular_verbs.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"

namespace throughline::language {
namespace {

constexpr std::string_view kVowels = "aeiou";
constexpr std::size_t kShortest = 3;                       // bytes of a word that the list has
constexpr std::string_view kNeverDoubled = "aeiouhjqwxy";  // "boxed", "played", "owed"

bool is_vowel(char c) { return kVowels.find(c) != std::string_view::npos; }

// What stands before -ed or -ing; empty for other forms.
std::string_view stem_of(std::string_view lower) {
  for (const std::string_view ending : {"ing", "ed"}) {
    if (lower.ends_with(ending) && lower.size() > ending.size() + 1)
      return lower.substr(0, lower.size() - ending.size());
  }
  return {};
}

// One syllable of one vowel and one consonant, which a verb doubles before -ed and -ing: "hop" gives "hopping".
bool would_double(std::string_view stem) {
  if (stem.size() < 2 || kNeverDoubled.find(stem.back()) != std::string_view::npos) return false;
  for (std::size_t i = 0; i + 1 < stem.size(); ++i) {
    if (is_vowel(stem[i]) != (i + 2 == stem.size())) return false;
  }
  return true;
}

bool ends_doubled(std::string_view stem) {
  return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && !is_vowel(stem.back());
}

}  // namespace

RegularVerbs::RegularVerbs(const TableSet& tables) : dictionary_(tables.table("dictionary_words")) {}

std::string RegularVerbs::correct(std::string_view form, std::string learned) const {
  const std::string lower = base::to_ascii_lower(form);
  const std::string_view stem = stem_of(lower);
  if (stem.empty()) return learned;
  const std::string silent = std::string(stem) + 'e';
  const bool short_word = learned.size() < kShortest;
  if ((would_double(stem) || short_word) && dictionary_.contains(silent)) return silent;
  if (short_word || dictionary_.contains(base::to_ascii_lower(learned))) return learned;
  std::string word = find_word(stem);
  if (word.empty()) word = find_prefixed_word(stem);
  return word.empty() ? std::move(learned) : word;
}

// "refloated" is of "refloat", which the list has without its prefix.
std::string RegularVerbs::find_prefixed_word(std::string_view stem) const {
  constexpr std::array<std::string_view, 8> kPrefixes = {"re", "un", "dis", "mis", "out", "over", "pre", "under"};
  for (const std::string_view prefix : kPrefixes) {
    if (!stem.starts_with(prefix) || stem.size() < prefix.size() + kShortest) continue;
    const std::string word = find_word(stem.substr(prefix.size()));
    if (!word.empty()) return std::string(prefix) + word;
  }
  return {};
}

// The word that `stem` is left of; empty when the list has none.
std::string RegularVerbs::find_word(std::string_view stem) const {
  const std::string whole(stem);
  const std::string silent = whole + 'e';
  const std::string shorter(stem.substr(0, stem.size() - 1));
  const bool is_whole = dictionary_.contains(whole);
  // "lapsed" is of "lapse", although "laps" is a form too: a verb that is listed itself goes before a form.
  if (dictionary_.contains(silent) && !(is_whole && whole.back() != 's')) return silent;
  if (is_whole) return whole;
  if (whole.ends_with('i') && dictionary_.contains(shorter + 'y')) return shorter + 'y';
  if (ends_doubled(stem) && dictionary_.contains(shorter)) return shorter;
  if (whole.ends_with("ck") && dictionary_.contains(shorter)) return shorter;
  if (whole.ends_with('y') && dictionary_.contains(shorter + "ie")) return shorter + "ie";
  return {};
}

}  // namespace throughline::language
