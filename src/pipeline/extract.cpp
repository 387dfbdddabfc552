#include <atomic>
#include <iterator>
#include <mutex>
#include <thread>
#include <utility>

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

struct FileResult {
  Extraction found;
  std::string written;
};

// A file that could not be used at all.
FileResult skipped_file(const InputFile& file, Diagnostic why) {
  FileResult result;
  result.found.claims.skipped.push_back({file.shown, why.code});
  result.found.diagnostics.push_back(std::move(why));
  return result;
}

FileResult extract_claims_stream(const InputFile& file, std::string_view bytes) {
  auto claims = read_claims(bytes, file.path);
  if (!claims.ok()) return skipped_file(file, claims.error());
  return {{std::move(claims).value(), {}}, {}};
}

FileResult extract_articles(const Pipeline& pipeline, const InputFile& file, std::string_view bytes,
                            const ExtractOptions& options) {
  ReadOutcome read = pipeline.read(file, bytes, options.read);
  FileResult result;
  ClaimSet& claims = result.found.claims;
  result.found.diagnostics = std::move(read.diagnostics);
  claims.skipped = std::move(read.skipped);
  for (ReadArticle& one : read.articles) {
    Pipeline::Analysed analysed = pipeline.analyse(std::move(one.article));
    if (options.write) result.written += options.write(analysed.annotation);
    claims.articles.push_back(std::move(analysed.annotation.article.info));
    append(claims.actors, std::move(analysed.annotation.actors));
    append(claims.claims, std::move(analysed.claims));
  }
  return result;
}

FileResult extract_file(const Pipeline& pipeline, const FileSystem& files, const InputFile& file,
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
  return extract_articles(pipeline, file, bytes, options);
}

// Takes finished files in any order; counts them, and hands on what was written in input order.
class Collector {
 public:
  Collector(const ExtractOptions& options, const ProgressSink& progress, std::size_t files)
      : options_(options), progress_(progress), results_(files), finished_(files) {
    state_.files = files;
  }

  void file_done(std::size_t index, FileResult result) {
    const std::scoped_lock lock(mutex_);
    ++state_.files_done;
    state_.articles += result.found.claims.articles.size();
    results_[index] = std::move(result);
    finished_[index] = true;
    if (progress_) progress_(state_);
    for (; next_ < results_.size() && finished_[next_]; ++next_) {
      if (options_.written) options_.written(std::exchange(results_[next_].written, {}));
    }
  }

  std::vector<FileResult> take() && { return std::move(results_); }

 private:
  const ExtractOptions& options_;
  const ProgressSink& progress_;
  std::mutex mutex_;
  Progress state_;
  std::vector<FileResult> results_;
  std::vector<bool> finished_;
  std::size_t next_ = 0;  // the first whose writing was not handed on
};

}  // namespace

Extraction Pipeline::extract(const FileSystem& files, const InputList& inputs, const ExtractOptions& options,
                             const ProgressSink& progress) const {
  std::atomic<std::size_t> next = 0;
  Collector collector(options, progress, inputs.files.size());
  const auto work = [&] {
    for (std::size_t i = next++; i < inputs.files.size(); i = next++) {
      collector.file_done(i, extract_file(*this, files, inputs.files[i], options));
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
  for (FileResult& one : std::move(collector).take()) {
    append(all.claims, std::move(one.found.claims));
    append(all.diagnostics, std::move(one.found.diagnostics));
  }
  all.claims = normalise(std::move(all.claims));
  return all;
}

}  // namespace throughline
