#include "temporal/lexicon.hpp"

#include <algorithm>
#include <cassert>

#include "temporal/names.hpp"

namespace throughline::temporal {
namespace {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string lower(std::string_view word) {
  std::string result(word);
  for (char& c : result) c = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::uint32_t hash_of(std::string_view lower_word) {
  std::uint32_t hash = kHashSeed;
  for (const char c : lower_word) hash = hash_step(hash, static_cast<unsigned char>(c));
  return hash;
}

bool same_in_lower(std::string_view word, std::string_view lower_word) {
  if (word.size() != lower_word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = is_upper(word[i]) ? static_cast<char>(word[i] - 'A' + 'a') : word[i];
    if (c != lower_word[i]) return false;
  }
  return true;
}

// "Jan." is the word "Jan" and a mark.
std::string_view without_stop(std::string_view form) {
  while (!form.empty() && form.back() == '.') form.remove_suffix(1);
  return form;
}

}  // namespace

Lexicon::Lexicon(const TableSet& tables)
    : references_(tables.table("time_references")),
      hedges_(tables.table("time_hedges")),
      holidays_(tables.table("holidays")) {
  entries_.push_back({});
  load_words(tables.table("time_words"));
  load_numbers(tables.table("numbers"));
  for (const TableRow& row : tables.table("months").rows) {
    add(without_stop(row.cell(0)), WordClass::month, parse_meaning_value(row.cell(1)).value_or(0));
  }
  for (const TableRow& row : tables.table("weekdays").rows) {
    add(without_stop(row.cell(0)), WordClass::weekday, parse_meaning_value(row.cell(1)).value_or(0));
  }
  for (const TableRow& row : tables.table("time_zones").rows) {
    add(row.cell(0), WordClass::zone, parse_meaning_value(row.cell(1)).value_or(0));
  }
  load_phrases(tables.table("time_references"), WordClass::reference);
  load_phrases(tables.table("time_hedges"), WordClass::hedge);
  load_phrases(tables.table("holidays"), WordClass::holiday);
  build_index();
}

// Linear over the entries; build_index() comes after. The tables are small.
void Lexicon::add(std::string_view form, WordClass word_class, std::int32_t value) {
  if (form.empty()) return;
  const std::string key = lower(form);
  auto entry = std::find_if(entries_.begin() + 1, entries_.end(), [&](const LexiconEntry& e) { return e.word == key; });
  if (entry == entries_.end()) {
    entries_.push_back({key, {}});
    entry = entries_.end() - 1;
  }
  const bool capital_only = is_upper(form.front());
  for (const WordMeaning& known : entry->meanings) {
    if (known.word_class == word_class) return;
  }
  entry->meanings.push_back({word_class, capital_only, value});
}

void Lexicon::load_words(const Table& table) {
  for (const TableRow& row : table.rows) {
    const auto word_class = parse_word_class(row.cell(1));
    if (word_class) add(row.cell(0), *word_class, parse_meaning_value(row.cell(2)).value_or(0));
  }
}

void Lexicon::load_numbers(const Table& table) {
  for (const TableRow& row : table.rows) {
    const std::string_view kind = row.cell(2);
    const std::int32_t value = parse_meaning_value(row.cell(1)).value_or(0);
    if (row.cell(0).size() < 2 && kind != "article") continue;
    if (kind == "unit" || kind == "teen") add(row.cell(0), WordClass::number, value);
    if (kind == "ten") add(row.cell(0), WordClass::ten, value);
    if ((kind == "scale" && value > 0 && value <= 1000) || (kind == "multiple" && value >= 12)) {
      add(row.cell(0), WordClass::scale, value);
    }
    if (kind == "vague") add(row.cell(0), WordClass::vague_number, 0);
    if (kind == "multiple" && value == 2) add(row.cell(0), WordClass::vague_number, 2);
    if (kind == "article") add(row.cell(0), WordClass::article, 1);
  }
}

// The first word of each phrase; the phrase itself is matched where it begins.
void Lexicon::load_phrases(const Table& table, WordClass word_class) {
  for (const TableRow& row : table.rows) {
    const std::string_view phrase = row.cell(0);
    add(phrase.substr(0, phrase.find_first_of(" -'.")), word_class, 0);
  }
}

void Lexicon::build_index() {
  std::size_t size = 64;
  while (size < entries_.size() * 4) size *= 2;
  slots_.assign(size, kUnknownWord);
  masks_.assign(entries_.size(), {0, 0});
  for (std::uint32_t i = 1; i < entries_.size(); ++i) {
    std::size_t slot = hash_of(entries_[i].word) & (size - 1);
    while (slots_[slot] != kUnknownWord) slot = (slot + 1) & (size - 1);
    slots_[slot] = i;
    for (const WordMeaning& meaning : entries_[i].meanings) {
      masks_[i][1] |= bit(meaning.word_class);
      if (!meaning.capital_only) masks_[i][0] |= bit(meaning.word_class);
    }
  }
}

std::uint32_t Lexicon::find(std::string_view word, std::uint32_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot] != kUnknownWord) {
    if (same_in_lower(word, entries_[slots_[slot]].word)) return slots_[slot];
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return kUnknownWord;
}

std::uint32_t Lexicon::find(std::string_view word) const { return find(word, hash_of(lower(word))); }

WordMask Lexicon::classes(std::uint32_t number, bool capital) const { return masks_[number][capital ? 1 : 0]; }

std::int32_t Lexicon::value(std::uint32_t number, WordClass word_class) const {
  for (const WordMeaning& meaning : entries_[number].meanings) {
    if (meaning.word_class == word_class) return meaning.value;
  }
  return 0;
}

}  // namespace throughline::temporal
