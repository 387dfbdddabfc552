#include <utility>

#include "language/gazetteer_tables.hpp"
#include "language/helped_verbs.hpp"
#include "language/included_heads.hpp"
#include "language/irregular_verbs.hpp"
#include "language/learned_model.hpp"
#include "language/name_heads.hpp"
#include "language/name_repair.hpp"
#include "language/near_heads.hpp"
#include "language/network/memory_pool.hpp"
#include "language/regular_verbs.hpp"
#include "language/tokenizer.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct LanguageEngine::Impl {
  language::LearnedModel model;
  language::Tokenizer tokenizer;
  language::Gazetteer gazetteer;
  language::IrregularVerbs irregular_verbs;
  language::RegularVerbs regular_verbs;
  // Not part of the engine's value: what a memory holds never changes an answer.
  mutable language::MemoryPool memories;

  Impl(language::LearnedModel learned, const TableSet& tables)
      : model(std::move(learned)),
        tokenizer(tables),
        gazetteer(language::build_gazetteer(tables)),
        irregular_verbs(tables),
        regular_verbs(tables) {}

  std::string find_lemma(std::string_view form, language::TagId tag) const;
  void add_tokens(std::string_view text, std::uint32_t sentence, std::span<const Span> spans,
                  const language::SentenceReading& reading, std::vector<Token>& tokens) const;
};

namespace {

using language::SentenceReading;
using language::Word;

std::vector<bool> find_proper_nouns(const SentenceReading& reading, const language::TagSet& tags) {
  std::vector<bool> proper;
  for (const language::TagId tag : reading.tags) {
    proper.push_back(tags.upos(tag) == Upos::propn);
  }
  return proper;
}

// Turns the labels of the article's words into names.
std::vector<Mention> collect_names(std::span<const Token> tokens, std::span<const SentenceReading> readings) {
  std::vector<Mention> names;
  std::size_t at = 0;
  for (const SentenceReading& reading : readings) {
    for (const language::NameLabel label : reading.names) {
      const Span span = tokens[at++].span;
      if (language::is_first(label)) {
        names.push_back({span, language::type_of(label), {}});
      } else if (label != language::kOutside) {
        names.back().span.end = span.end;
      }
    }
  }
  return names;
}

Diagnostic unfit_model() {
  Diagnostic fault;
  fault.code = "damaged-model";
  fault.message = "the language model is damaged: its parts do not fit each other";
  fault.remedy = "make the model again as models/README.md says";
  return fault;
}

}  // namespace

std::string LanguageEngine::Impl::find_lemma(std::string_view form, language::TagId tag) const {
  if (language::is_inflected_verb(model.tags.name(tag))) {
    if (const std::string_view lemma = irregular_verbs.find_lemma(form); !lemma.empty()) {
      return std::string(lemma);
    }
  }
  std::string learned = model.lemmatizer.find_lemma(form, tag);
  return model.tags.upos(tag) == Upos::verb ? regular_verbs.correct(form, std::move(learned)) : learned;
}

// Appends the tokens of one sentence.
void LanguageEngine::Impl::add_tokens(std::string_view text, std::uint32_t sentence, std::span<const Span> spans,
                                      const SentenceReading& reading, std::vector<Token>& tokens) const {
  const auto first = static_cast<std::int32_t>(tokens.size());
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Token& token = tokens.emplace_back();
    token.span = spans[i];
    token.sentence = sentence;
    token.upos = model.tags.upos(reading.tags[i]);
    token.lemma = find_lemma(words_of(text, spans[i]), reading.tags[i]);
    token.head = reading.heads[i] == language::kRootHead ? kRoot : first + reading.heads[i];
    token.deprel = model.relations[reading.relations[i]];
  }
}

LanguageEngine::LanguageEngine(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

Result<LanguageEngine> LanguageEngine::load(std::string_view model, const TableSet& tables) {
  const auto file = language::ModelFile::open(model);
  if (!file) {
    return file.error();
  }
  auto learned = language::read_learned_model(file.value());
  if (!learned) {
    return unfit_model();
  }
  return LanguageEngine(std::make_shared<const Impl>(std::move(*learned), tables));
}

LanguageAnalysis LanguageEngine::analyse(std::string_view text, std::span<const Sentence> sentences) const {
  std::vector<std::vector<Span>> spans;
  std::vector<std::vector<Word>> words;
  for (const Sentence& sentence : sentences) {
    spans.push_back(impl_->tokenizer.find_words(text, sentence.span));
    auto& row = words.emplace_back();
    for (const Span span : spans.back()) {
      row.push_back(language::describe_word(words_of(text, span)));
    }
  }
  const auto context = language::find_word_context(words, impl_->gazetteer);
  const language::MemoryPool::Loan memory(impl_->memories);
  auto readings = impl_->model.network.read_sentences(words, context, language::best_kernels(), *memory);

  LanguageAnalysis analysis;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    language::correct_helped_verbs(words[i], impl_->model.tags, impl_->model.relations, readings[i]);
    language::repair_names({words[i], find_proper_nouns(readings[i], impl_->model.tags)}, impl_->gazetteer,
                           readings[i].names);
    language::correct_name_heads(impl_->model.tags, impl_->model.relations, readings[i]);
    language::correct_near_heads(words[i], impl_->model.tags, impl_->model.relations, readings[i]);
    language::correct_included_heads(words[i], impl_->model.tags, impl_->model.relations, readings[i]);
    impl_->add_tokens(text, sentences[i].index, spans[i], readings[i], analysis.tokens);
  }
  analysis.names = collect_names(analysis.tokens, readings);
  return analysis;
}

}  // namespace throughline
