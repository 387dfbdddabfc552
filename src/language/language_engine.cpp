#include <utility>

#include "language/gazetteer_tables.hpp"
#include "language/learned_model.hpp"
#include "language/name_recognizer.hpp"
#include "language/name_repair.hpp"
#include "language/tagger.hpp"
#include "language/tokenizer.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct LanguageEngine::Impl {
  language::LearnedModel model;
  language::Gazetteer gazetteer;
  language::Tokenizer tokenizer;
};

namespace {

using language::Arc;
using language::ArticleLabels;
using language::LearnedModel;
using language::TaggedSentence;

TaggedSentence tag_sentence(std::string_view text, std::span<const Span> spans, const LearnedModel& model) {
  TaggedSentence tagged;
  tagged.words.reserve(spans.size());
  for (const Span span : spans) {
    tagged.words.push_back(language::describe_word(words_of(text, span), model.clusters));
  }
  tagged.tags = language::find_tags(model.tagger, tagged.words);
  return tagged;
}

// Appends the tokens of one sentence.
void add_tokens(std::string_view text, std::uint32_t sentence, std::span<const Span> spans,
                const TaggedSentence& tagged, const LearnedModel& model, std::vector<Token>& tokens) {
  const std::vector<Arc> arcs = language::parse(model.parser, model.transitions, {tagged.words, tagged.tags});
  const auto first = static_cast<std::int32_t>(tokens.size());
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Token& token = tokens.emplace_back();
    token.span = spans[i];
    token.sentence = sentence;
    token.upos = model.tags.upos(tagged.tags[i]);
    token.lemma = model.lemmatizer.find_lemma(words_of(text, spans[i]), tagged.tags[i]);
    const bool attached = arcs[i].head >= 0 && arcs[i].head < static_cast<std::int32_t>(spans.size());
    token.head = attached ? first + arcs[i].head : kRoot;
    token.deprel = attached ? model.transitions.relations()[arcs[i].label] : "root";
  }
}

std::vector<bool> find_proper_nouns(const TaggedSentence& sentence, const language::TagSet& tags) {
  std::vector<bool> proper;
  for (const language::TagId tag : sentence.tags) {
    proper.push_back(tags.upos(tag) == Upos::propn);
  }
  return proper;
}

// Turns the labels of the article's words into names.
std::vector<Mention> collect_names(std::span<const Token> tokens, const ArticleLabels& labels) {
  std::vector<Mention> names;
  std::size_t at = 0;
  for (const auto& sentence : labels) {
    for (const language::NameLabel label : sentence) {
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
  Impl impl{std::move(*learned), language::build_gazetteer(tables), language::Tokenizer(tables)};
  return LanguageEngine(std::make_shared<const Impl>(std::move(impl)));
}

LanguageAnalysis LanguageEngine::analyse(std::string_view text, std::span<const Sentence> sentences) const {
  LanguageAnalysis analysis;
  std::vector<TaggedSentence> tagged;
  tagged.reserve(sentences.size());
  for (const Sentence& sentence : sentences) {
    const std::vector<Span> spans = impl_->tokenizer.find_words(text, sentence.span);
    tagged.push_back(tag_sentence(text, spans, impl_->model));
    add_tokens(text, sentence.index, spans, tagged.back(), impl_->model, analysis.tokens);
  }
  const auto context = language::build_name_context(tagged, impl_->gazetteer);
  auto labels = language::label_names(impl_->model.names_first, impl_->model.names_second, context);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    language::repair_names({tagged[i].words, find_proper_nouns(tagged[i], impl_->model.tags)}, impl_->gazetteer,
                           labels[i]);
  }
  analysis.names = collect_names(analysis.tokens, labels);
  return analysis;
}

}  // namespace throughline
