// The tokens of an article as the rules of this room ask for them: forms, capitals, neighbours.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"

namespace throughline::actors {

// A half-open range of token indices, never across sentences.
struct WordRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const WordRange&, const WordRange&) = default;
  friend auto operator<=>(const WordRange&, const WordRange&) = default;
};

constexpr bool overlap(WordRange a, WordRange b) { return a.begin < b.end && b.begin < a.end; }

// A view: the annotation must outlive it.
class ArticleWords {
 public:
  explicit ArticleWords(const Annotation& annotation);

  std::uint32_t size() const { return static_cast<std::uint32_t>(annotation_->tokens.size()); }
  const Annotation& annotation() const { return *annotation_; }
  const Token& token(std::uint32_t i) const { return annotation_->tokens[i]; }
  Upos upos(std::uint32_t i) const { return token(i).upos; }
  std::string_view form(std::uint32_t i) const { return words_of(annotation_->article.text, token(i).span); }
  // In ASCII lower case.
  std::string_view lower(std::uint32_t i) const { return lower_[i]; }
  bool is(std::uint32_t i, std::string_view lower_form) const { return i < size() && lower_[i] == lower_form; }
  // Whether it begins with an upper-case letter.
  bool is_capital(std::uint32_t i) const { return capital_[i]; }
  // Whether a capital may be due to the place alone: the first word of a sentence, of a quotation, after a colon.
  bool is_opening(std::uint32_t i) const { return opening_[i]; }
  // Whether no white space stands before it.
  bool is_glued(std::uint32_t i) const;
  // Whether the sentence is set like a headline, its verbs and nouns with capitals.
  bool is_headline(std::uint32_t i) const { return headline_[token(i).sentence]; }
  // Whether a name begins with the form anywhere in the article, with a capital that its place does not explain.
  bool is_name_elsewhere(std::uint32_t i) const;
  // Whether the form closes a person's name somewhere in the article, as the name recogniser read it.
  bool is_surname_elsewhere(std::uint32_t i) const;
  // Whether the form stands anywhere in the article without a capital.
  bool is_common_elsewhere(std::uint32_t i) const;
  // Whether the name recogniser found anything at all.
  bool has_recognised() const { return !annotation_->mentions.empty(); }
  // The type that the name recogniser gave; null when it saw no name here.
  const MentionType* recognised(std::uint32_t i) const;
  // Whether the name recogniser saw one name that holds both words.
  bool is_one_mention(std::uint32_t a, std::uint32_t b) const {
    return recognised_[a] >= 0 && recognised_[a] == recognised_[b];
  }

  std::uint32_t sentence_begin(std::uint32_t i) const { return sentence_begin_[i]; }
  std::uint32_t sentence_end(std::uint32_t i) const { return sentence_end_[i]; }
  Span span_of(WordRange range) const;
  // The words with every white space one blank. REQUIRES: range is not empty.
  std::string text_of(WordRange range) const;

 private:
  void find_sentences();
  void find_capitals();
  void find_headlines();
  void find_recognised();
  void find_surnames();

  const Annotation* annotation_;
  std::vector<std::string> lower_;
  std::vector<bool> capital_;
  std::vector<bool> opening_;
  std::vector<bool> headline_;  // by sentence
  std::vector<std::uint32_t> sentence_begin_;
  std::vector<std::uint32_t> sentence_end_;
  std::vector<std::int32_t> recognised_;    // index in mentions, -1 for none
  std::vector<std::string_view> smalls_;    // forms without a capital, sorted
  std::vector<std::string_view> capitals_;  // forms that begin names, sorted
  std::vector<std::string_view> surnames_;  // forms that close names of persons, sorted
};

// Whether the token is a quotation mark, comma, dash and so on.
bool is_mark(std::string_view form);
bool is_dash(std::string_view form);

// "iPhone", "eBay": a name that its owner writes so.
bool has_inner_capital(std::string_view form);
bool is_acronym(std::string_view form);     // 2 to 6 capitals, dots among them
bool is_possessive(std::string_view form);  // 's, ’s and a bare apostrophe

}  // namespace throughline::actors
