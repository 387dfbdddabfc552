#include "language/lemmatizer.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "language/byte_reader.hpp"
#include "language/word.hpp"

namespace throughline::language {
namespace {

constexpr std::uint64_t kWordKey = 1;
constexpr std::uint64_t kEndingKey = 2;

// Whether a character of several bytes began before `at`: cutting there would leave half of it.
bool is_inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && base::is_continuation(text[at]);
}

}  // namespace

FeatureKey lemma_word_key(std::string_view form, TagId tag) { return feature_key(kWordKey, hash_text(form), tag); }

FeatureKey lemma_ending_key(std::string_view lower, std::size_t length, TagId tag) {
  return feature_key(kEndingKey, hash_text(lower.substr(lower.size() - length)), length, tag);
}

std::string apply_edit(const LemmaEdit& edit, std::string_view form) {
  std::string lemma = edit.lower ? lower_case(form) : std::string(form);
  if (edit.cut > lemma.size() || (edit.cut == lemma.size() && edit.ending.empty())) {
    return lemma;
  }
  const std::size_t kept = lemma.size() - edit.cut;
  if (is_inside_character(lemma, kept) || is_inside_character(edit.ending, 0)) {
    return lemma;
  }
  return lemma.substr(0, kept) + edit.ending;
}

std::optional<Lemmatizer> Lemmatizer::read(std::span<const std::uint8_t> bytes) {
  ByteReader reader(bytes);
  std::vector<LemmaEdit> edits;
  for (std::uint32_t left = reader.number(); left > 0 && reader.ok(); --left) {
    LemmaEdit& edit = edits.emplace_back();
    edit.cut = reader.byte();
    edit.lower = reader.byte() != 0;
    edit.ending = reader.text();
  }
  Rules rules;
  FeatureKey key = 0;
  for (std::uint32_t left = reader.number(); left > 0 && reader.ok(); --left) {
    key += reader.number();
    const std::uint32_t edit = reader.number();
    if (edit >= edits.size()) {
      return std::nullopt;
    }
    rules.emplace(key, static_cast<std::uint16_t>(edit));
  }
  if (!reader.ok() || !reader.at_end()) {
    return std::nullopt;
  }
  return Lemmatizer(std::move(edits), std::move(rules));
}

std::vector<std::uint8_t> Lemmatizer::write() const {
  ByteWriter writer;
  writer.number(static_cast<std::uint32_t>(edits_.size()));
  for (const LemmaEdit& edit : edits_) {
    writer.byte(edit.cut);
    writer.byte(edit.lower ? 1 : 0);
    writer.text(edit.ending);
  }
  std::vector<std::pair<FeatureKey, std::uint16_t>> sorted(rules_.begin(), rules_.end());
  std::sort(sorted.begin(), sorted.end());
  writer.number(static_cast<std::uint32_t>(sorted.size()));
  FeatureKey previous = 0;
  for (const auto& [key, edit] : sorted) {
    writer.number(key - std::exchange(previous, key));
    writer.number(edit);
  }
  return writer.bytes();
}

std::string Lemmatizer::find_lemma(std::string_view form, TagId tag) const {
  if (const auto word = rules_.find(lemma_word_key(form, tag)); word != rules_.end()) {
    return apply_edit(edits_[word->second], form);
  }
  const std::string lower = lower_case(form);
  for (std::size_t length = std::min(kLongestEnding, lower.size()) + 1; length-- > 0;) {
    const auto rule = rules_.find(lemma_ending_key(lower, length, tag));
    if (rule != rules_.end()) {
      return apply_edit(edits_[rule->second], form);
    }
  }
  return lower;
}

}  // namespace throughline::language
