#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "throughline/formats.hpp"

namespace throughline {
namespace {

// Tabs and line ends divide CoNLL-U's fields; an empty field is "_".
std::string field_text(std::string_view text) {
  std::string field(text);
  std::replace_if(
      field.begin(), field.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return field.empty() ? "_" : field;
}

class SentenceBlock {
 public:
  SentenceBlock(const Annotation& annotation, const Sentence& sentence)
      : text_(annotation.article.text),
        tokens_(tokens_of(annotation.tokens, sentence.index)),
        first_(static_cast<std::int64_t>(first_token_of(annotation.tokens, sentence.index))) {}

  // The forms with a space wherever the next does not follow at once: what "# text" must be.
  std::string words() const {
    std::string words;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      words += form(i);
      if (i + 1 < tokens_.size() && !touches_next(i)) words += ' ';
    }
    return words;
  }

  void append_rows(std::string& out) const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t_\t_\t{}\t{}\t_\t{}TokenRange={}:{}\n", i + 1, form(i),
                     field_text(token.lemma), to_string(token.upos), head(token), field_text(token.deprel),
                     touches_next(i) ? "SpaceAfter=No|" : "", token.span.begin, token.span.end);
    }
  }

  bool empty() const { return tokens_.empty(); }

 private:
  std::string form(std::size_t i) const { return field_text(words_of(text_, tokens_[i].span)); }

  bool touches_next(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i].span.end == tokens_[i + 1].span.begin;
  }

  // 1-based within the sentence; 0 is the root.
  std::int64_t head(const Token& token) const { return token.head == kRoot ? 0 : token.head - first_ + 1; }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::int64_t first_;
};

}  // namespace

std::string write_conllu(const Annotation& annotation) {
  std::string out = fmt::format("# newdoc id = {}\n", field_text(annotation.article.info.id));
  for (const Sentence& sentence : annotation.sentences) {
    const SentenceBlock block(annotation, sentence);
    if (block.empty()) continue;
    if (sentence.starts_paragraph) out += "# newpar\n";
    fmt::format_to(std::back_inserter(out), "# sent_id = {}\n# text = {}\n", sentence.index + 1, block.words());
    block.append_rows(out);
    out += '\n';
  }
  return out;
}

}  // namespace throughline
