#include "actors/article_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline::actors {
namespace {

bool begins_upper(std::string_view form) {
  const auto first = base::decode_character(form, 0);
  if (first.size == 1) return base::is_ascii_upper(form.front());
  const std::string_view letter = form.substr(0, first.size);
  return base::fold_case(letter) != letter;
}

// "a", "I" and "(" are no words that a name could consist of.
bool is_wordy(std::string_view form) {
  return std::any_of(form.begin(), form.end(), [](char c) { return base::is_ascii_alpha(c) || (c & 0x80) != 0; });
}

bool opens_speech(std::string_view form) {
  return form == "\"" || form == "“" || form == "‘" || form == "``" || form == ":" || form == "'" || form == "•" ||
         form == "*";
}

}  // namespace

bool has_inner_capital(std::string_view form) {
  return form.size() > 3 && form[0] >= 'a' && form[0] <= 'z' && base::is_ascii_upper(form[1]) && form[2] >= 'a' &&
         form[2] <= 'z';
}

bool is_dash(std::string_view form) { return form == "—" || form == "–" || form == "--" || form == "-"; }

bool is_mark(std::string_view form) {
  return !is_wordy(form) || form == "’" || form == "“" || form == "”" || form == "—";
}

bool is_acronym(std::string_view form) {
  return form.size() > 1 && form.size() < 7 &&
         std::all_of(form.begin(), form.end(), [](char c) { return base::is_ascii_upper(c) || c == '.'; });
}

bool is_possessive(std::string_view form) { return form == "'s" || form == "’s" || form == "'" || form == "’"; }

ArticleWords::ArticleWords(const Annotation& annotation) : annotation_(&annotation) {
  lower_.reserve(annotation.tokens.size());
  for (std::uint32_t i = 0; i < size(); ++i) lower_.push_back(base::to_ascii_lower(form(i)));
  find_sentences();
  find_capitals();
  find_headlines();
  find_recognised();
  find_surnames();
}

void ArticleWords::find_sentences() {
  sentence_begin_.resize(size());
  sentence_end_.resize(size());
  for (std::uint32_t begin = 0, end = 0; begin < size(); begin = end) {
    while (end < size() && token(end).sentence == token(begin).sentence) ++end;
    std::fill(sentence_begin_.begin() + begin, sentence_begin_.begin() + end, begin);
    std::fill(sentence_end_.begin() + begin, sentence_end_.begin() + end, end);
  }
}

void ArticleWords::find_capitals() {
  capital_.resize(size());
  opening_.resize(size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    capital_[i] = !form(i).empty() && (begins_upper(form(i)) || has_inner_capital(form(i)));
    const bool first = i == sentence_begin_[i];
    opening_[i] = first || opens_speech(form(i - 1)) || (opening_[i - 1] && is_mark(form(i - 1)));
    if (capital_[i] && !opening_[i] && !capital_[i - 1]) capitals_.push_back(form(i));
  }
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (!capital_[i]) smalls_.push_back(form(i));
  }
  std::sort(smalls_.begin(), smalls_.end());
  std::sort(capitals_.begin(), capitals_.end());
}

void ArticleWords::find_headlines() {
  constexpr std::uint32_t kFewest = 4;
  const std::uint32_t sentences = size() == 0 ? 0 : annotation_->tokens.back().sentence + 1;
  std::vector<std::uint32_t> words(sentences, 0);
  std::vector<std::uint32_t> capitals(sentences, 0);
  for (std::uint32_t i = 0; i < size(); ++i) {
    const bool content =
        upos(i) == Upos::verb || upos(i) == Upos::noun || upos(i) == Upos::propn || upos(i) == Upos::aux;
    if (!content || is_mark(form(i)) || is_possessive(form(i))) continue;
    ++words[token(i).sentence];
    if (capital_[i]) ++capitals[token(i).sentence];
  }
  headline_.resize(sentences);
  for (std::uint32_t s = 0; s < sentences; ++s) headline_[s] = words[s] >= kFewest && capitals[s] == words[s];
}

void ArticleWords::find_recognised() {
  recognised_.assign(size(), -1);
  std::uint32_t i = 0;
  for (std::size_t m = 0; m < annotation_->mentions.size(); ++m) {
    const Span span = annotation_->mentions[m].span;
    while (i < size() && token(i).span.end <= span.begin) ++i;
    for (std::uint32_t k = i; k < size() && token(k).span.begin < span.end; ++k) {
      recognised_[k] = static_cast<std::int32_t>(m);
    }
  }
}

void ArticleWords::find_surnames() {
  for (std::uint32_t i = 1; i < size(); ++i) {
    const MentionType* type = recognised(i);
    const bool inside = capital_[i] && capital_[i - 1] && recognised_[i] == recognised_[i - 1];
    if (inside && type != nullptr && *type == MentionType::per) surnames_.push_back(form(i));
  }
  std::sort(surnames_.begin(), surnames_.end());
}

bool ArticleWords::is_glued(std::uint32_t i) const { return i > 0 && token(i - 1).span.end == token(i).span.begin; }

bool ArticleWords::is_name_elsewhere(std::uint32_t i) const {
  return std::binary_search(capitals_.begin(), capitals_.end(), form(i));
}

bool ArticleWords::is_surname_elsewhere(std::uint32_t i) const {
  return std::binary_search(surnames_.begin(), surnames_.end(), form(i));
}

bool ArticleWords::is_common_elsewhere(std::uint32_t i) const {
  return std::binary_search(smalls_.begin(), smalls_.end(), std::string_view(lower_[i]));
}

const MentionType* ArticleWords::recognised(std::uint32_t i) const {
  const std::int32_t mention = recognised_[i];
  return mention < 0 ? nullptr : &annotation_->mentions[static_cast<std::size_t>(mention)].type;
}

Span ArticleWords::span_of(WordRange range) const {
  return {token(range.begin).span.begin, token(range.end - 1).span.end};
}

std::string ArticleWords::text_of(WordRange range) const {
  return base::fold_space(words_of(annotation_->article.text, span_of(range)));
}

}  // namespace throughline::actors
