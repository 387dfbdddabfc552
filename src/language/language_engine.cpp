#include <utility>

#include "language/syntax_model.hpp"
#include "language/tagger.hpp"
#include "language/tokenizer.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct LanguageEngine::Impl {
  language::SyntaxModel syntax;
};

namespace {

using language::Arc;
using language::SyntaxModel;
using language::TagId;
using language::Word;

std::vector<Word> describe_words(std::string_view text, std::span<const Span> spans, const SyntaxModel& model) {
  std::vector<Word> words;
  words.reserve(spans.size());
  for (const Span span : spans) {
    words.push_back(language::describe_word(words_of(text, span), model.clusters));
  }
  return words;
}

/// Appends the tokens of one sentence.
void analyse_sentence(std::string_view text, const Sentence& sentence, const SyntaxModel& model,
                      std::vector<Token>& tokens) {
  const std::vector<Span> spans = language::find_words(text, sentence.span);
  const std::vector<Word> words = describe_words(text, spans, model);
  const std::vector<TagId> tags = language::find_tags(model.tagger, words);
  const std::vector<Arc> arcs = language::parse(model.parser, model.transitions, {words, tags});
  const auto first = static_cast<std::int32_t>(tokens.size());
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Token& token = tokens.emplace_back();
    token.span = spans[i];
    token.sentence = sentence.index;
    token.upos = model.tags.upos(tags[i]);
    token.lemma = model.lemmatizer.find_lemma(words_of(text, spans[i]), tags[i]);
    const bool attached = arcs[i].head >= 0 && arcs[i].head < static_cast<std::int32_t>(spans.size());
    token.head = attached ? first + arcs[i].head : kRoot;
    token.deprel = attached ? model.transitions.relations()[arcs[i].label] : "root";
  }
}

}  // namespace

LanguageEngine::LanguageEngine(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

Result<LanguageEngine> LanguageEngine::load(std::string_view model, const TableSet& /*tables*/) {
  const auto file = language::ModelFile::open(model);
  if (!file) {
    return file.error();
  }
  auto syntax = language::read_syntax_model(file.value());
  if (!syntax) {
    Diagnostic fault;
    fault.code = "damaged-model";
    fault.message = "the language model is damaged: its parts do not fit each other";
    fault.remedy = "make the model again as models/README.md says";
    return fault;
  }
  return LanguageEngine(std::make_shared<const Impl>(Impl{std::move(*syntax)}));
}

LanguageAnalysis LanguageEngine::analyse(std::string_view text, std::span<const Sentence> sentences) const {
  LanguageAnalysis analysis;
  for (const Sentence& sentence : sentences) {
    analyse_sentence(text, sentence, impl_->syntax, analysis.tokens);
  }
  return analysis;
}

}  // namespace throughline
