#include <atomic>
#include <iterator>
#include <mutex>
#include <thread>

#include "throughline/formats.hpp"
#include "throughline/pipeline.hpp"

namespace throughline {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void append(ClaimSet& to, ClaimSet from) {
  append(to.articles, std::move(from.articles));
  append(to.actors, std::move(from.actors));
  append(to.claims, std::move(from.claims));
  append(to.skipped, std::move(from.skipped));
}

// A file that could not be used at all.
Extraction skipped_file(const InputFile& file, Diagnostic why) {
  Extraction result;
  result.claims.skipped.push_back({file.shown, why.code});
  result.diagnostics.push_back(std::move(why));
  return result;
}

Extraction extract_claims_stream(const InputFile& file, std::string_view bytes) {
  auto claims = read_claims(bytes, file.path);
  if (!claims.ok()) return skipped_file(file, claims.error());
  return {std::move(claims).value(), {}};
}

// Articles carry the path as shown; what is said about them names the path as given, which the user can open.
Extraction extract_articles(const Pipeline& pipeline, const InputFile& file, std::string_view bytes,
                            const ReadOptions& options) {
  ReadOutcome read = pipeline.reader().read(file.shown, bytes, options);
  Extraction result;
  for (Diagnostic& diagnostic : read.diagnostics) {
    if (diagnostic.path == file.shown) diagnostic.path = file.path;
  }
  result.diagnostics = std::move(read.diagnostics);
  result.claims.skipped = std::move(read.skipped);
  for (ReadArticle& one : read.articles) {
    Pipeline::Analysed analysed = pipeline.analyse(std::move(one.article));
    result.claims.articles.push_back(std::move(analysed.annotation.article.info));
    append(result.claims.actors, std::move(analysed.annotation.actors));
    append(result.claims.claims, std::move(analysed.claims));
  }
  return result;
}

Extraction extract_file(const Pipeline& pipeline, const FileSystem& files, const InputFile& file,
                        const ExtractOptions& options) {
  std::string owned;
  std::string_view bytes = options.standard_input;
  if (file.path != "-") {
    auto read = files.read(file.path);
    if (!read.ok()) return skipped_file(file, read.error());
    owned = std::move(read).value();
    bytes = owned;
  }
  if (is_claims_stream(bytes)) return extract_claims_stream(file, bytes);
  return extract_articles(pipeline, file, bytes, options.read);
}

// Counts finished files for the progress line, one caller at a time.
class ProgressCounter {
 public:
  ProgressCounter(const ProgressSink& sink, std::size_t files) : sink_(sink) { state_.files = files; }

  void file_done(std::size_t articles) {
    if (!sink_) return;
    const std::scoped_lock lock(mutex_);
    ++state_.files_done;
    state_.articles += articles;
    sink_(state_);
  }

 private:
  const ProgressSink& sink_;
  std::mutex mutex_;
  Progress state_;
};

}  // namespace

Extraction Pipeline::extract(const FileSystem& files, const InputList& inputs, const ExtractOptions& options,
                             const ProgressSink& progress) const {
  std::vector<Extraction> found(inputs.files.size());
  std::atomic<std::size_t> next = 0;
  ProgressCounter counter(progress, inputs.files.size());
  const auto work = [&] {
    for (std::size_t i = next++; i < inputs.files.size(); i = next++) {
      found[i] = extract_file(*this, files, inputs.files[i], options);
      counter.file_done(found[i].claims.articles.size());
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned job = 1; job < options.jobs; ++job) others.emplace_back(work);
    work();
  }

  Extraction all;
  all.claims.skipped = inputs.skipped;
  all.diagnostics = inputs.diagnostics;
  for (Extraction& one : found) {
    append(all.claims, std::move(one.claims));
    append(all.diagnostics, std::move(one.diagnostics));
  }
  all.claims = normalise(std::move(all.claims));
  return all;
}

}  // namespace throughline
