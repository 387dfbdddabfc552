#include "throughline/pipeline.hpp"

#include "pipeline/link_names.hpp"
#include "pipeline/stage_objects.hpp"
#include "values/article_versions.hpp"
#include "values/count_corrections.hpp"

namespace throughline {

Pipeline::Pipeline(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

Result<Pipeline> Pipeline::make(const TableSet& tables) {
  auto language = LanguageEngine::load(embedded_file("english.tlm"), tables);
  if (!language.ok()) return language.error();
  return Pipeline(std::make_shared<const Impl>(tables, std::move(language).value()));
}

namespace {

ReadOptions options_for(const InputFile& file, const ReadOptions& options) {
  ReadOptions own = options;
  own.given = file.given;
  return own;
}

// Diagnostics name the path that the user can open.
ReadOutcome with_paths_as_given(ReadOutcome outcome, const InputFile& file) {
  for (Diagnostic& diagnostic : outcome.diagnostics) {
    if (diagnostic.path.starts_with(file.shown)) diagnostic.path.replace(0, file.shown.size(), file.path);
  }
  return outcome;
}

}  // namespace

ReadOutcome Pipeline::read(const InputFile& file, std::string_view bytes, const ReadOptions& options) const {
  return with_paths_as_given(impl_->reader.read(file.shown, bytes, options_for(file, options)), file);
}

ReadOutcome Pipeline::read(const InputFile& file, const Document& document, const ReadOptions& options) const {
  return with_paths_as_given(impl_->reader.read(document, options_for(file, options)), file);
}

Pipeline::Analysed Pipeline::analyse(Article article) const {
  Annotation annotation;
  annotation.article = std::move(article);
  const std::string& text = annotation.article.text;

  annotation.sentences = impl_->sentences.split_sentences(text);
  annotation.quotations = find_quotations(text, annotation.sentences);

  LanguageAnalysis language = impl_->language.analyse(text, annotation.sentences);
  annotation.tokens = std::move(language.tokens);
  annotation.mentions = language.names;

  annotation.times = impl_->times.find_times(annotation);

  ActorsFound actors = impl_->actors.resolve_actors(annotation);
  annotation.actors = std::move(actors.actors);
  annotation.mentions = std::move(actors.mentions);

  ClaimsFound found = impl_->claims.extract_claims(annotation);
  annotation.quantities = std::move(found.quantities);
  annotation.events = std::move(found.events);
  annotation.attributions = std::move(found.attributions);
  annotation.mentions = link_names(std::move(language.names), annotation.mentions);
  return {std::move(annotation), std::move(found.claims)};
}

Timeline Pipeline::build(const ClaimSet& claims, const TimelineOptions& options) const {
  ClaimSet counted = values::without_superseded(claims, options.as_of);
  const auto corrected = values::correct_counts(counted, options.overrides);
  const EventGraph graph = build_graph(std::move(counted), impl_->tables, options);
  Timeline timeline = build_timeline(graph, impl_->tables, options);
  for (std::size_t i = 0; i < corrected.size(); ++i) {
    if (options.overrides[i].kind == OverrideKind::correct_count) timeline.overrides[i].changed = corrected[i];
  }
  return timeline;
}

}  // namespace throughline
