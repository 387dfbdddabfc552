#include <atomic>
#include <deque>
#include <iterator>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "base/digest.hpp"
#include "pipeline/document_feed.hpp"
#include "throughline/formats.hpp"
#include "throughline/pipeline.hpp"
#include "values/article_versions.hpp"

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
  FileExtraction given;
  Diagnostics diagnostics;
  std::string written;
};

// A file that could not be used at all.
FileResult skipped_file(const InputFile& file, Diagnostic why) {
  FileResult result;
  result.given.claims.skipped.push_back({file.shown, why.code});
  result.diagnostics.push_back(std::move(why));
  return result;
}

FileResult extract_claims_stream(const InputFile& file, std::string_view bytes) {
  auto claims = read_claims(bytes, file.path);
  if (!claims.ok()) return skipped_file(file, claims.error());
  FileResult result;
  result.given.claims = std::move(claims).value();
  return result;
}

ClaimSet joined(std::vector<ClaimSet> sets) {
  values::drop_older_texts(sets);
  ClaimSet all;
  for (ClaimSet& set : sets) append(all, std::move(set));
  return all;
}

FileResult extract_articles(const Pipeline& pipeline, ReadOutcome read, const ExtractOptions& options) {
  FileResult result;
  result.diagnostics = std::move(read.diagnostics);
  std::vector<ClaimSet> articles;
  for (ReadArticle& one : read.articles) {
    Pipeline::Analysed analysed = pipeline.analyse(std::move(one.article));
    if (options.write) result.written += options.write(analysed.annotation);
    articles.push_back({{std::move(analysed.annotation.article.info)},
                        std::move(analysed.annotation.actors),
                        std::move(analysed.claims),
                        {}});
  }
  result.given.claims = joined(std::move(articles));
  result.given.claims.skipped = std::move(read.skipped);
  return result;
}

FileResult extract_bytes(const Pipeline& pipeline, const InputFile& file, std::string_view bytes,
                         const ExtractOptions& options) {
  return is_claims_stream(bytes) ? extract_claims_stream(file, bytes)
                                 : extract_articles(pipeline, pipeline.read(file, bytes, options.read), options);
}

FileResult extract_file(const Pipeline& pipeline, const FileSystem& files, const InputFile& file,
                        const ExtractOptions& options) {
  const auto read = file.path == "-" ? Result<std::string>(options.standard_input) : files.read(file.path);
  FileResult result;
  if (!read.ok()) {
    result = skipped_file(file, read.error());
  } else {
    const std::string digest = base::digest(read.value());
    const bool unchanged = options.unchanged && options.unchanged(file, digest);
    if (!unchanged) result = extract_bytes(pipeline, file, read.value(), options);
    result.given.digest = digest;
    result.given.unchanged = unchanged;
  }
  result.given.file = file;
  return result;
}

// One document of a file, where nobody asks for the files themselves.
FileResult extract_piece(const Pipeline& pipeline, const InputPiece& piece, const ExtractOptions& options) {
  if (piece.refused) return skipped_file(*piece.file, *piece.refused);
  if (piece.claims) return extract_claims_stream(*piece.file, *piece.claims);
  if (piece.document)
    return extract_articles(pipeline, pipeline.read(*piece.file, *piece.document, options.read), options);
  return {};
}

// Takes finished pieces in any order; counts them, and hands on what was written in input order.
class Collector {
 public:
  Collector(const ExtractOptions& options, const ProgressSink& progress, const FileSystem& files,
            const InputList& inputs)
      : options_(options), progress_(progress), files_(files) {
    state_.files = inputs.files.size();
    if (!progress_) return;
    for (const InputFile& file : inputs.files) state_.bytes += files_.size(file.path);
  }

  void piece_done(const InputPiece& piece, FileResult result) {
    const std::scoped_lock lock(mutex_);
    state_.articles += result.given.claims.articles.size();
    if (piece.ends_file) {
      ++state_.files_done;
      if (progress_) state_.bytes_done += files_.size(piece.file->path);
    }
    while (results_.size() <= piece.order) results_.emplace_back();
    results_[piece.order] = std::move(result);
    if (progress_) progress_(state_);
    for (; next_ < results_.size() && results_[next_]; ++next_) hand_on(*results_[next_]);
  }

  std::deque<std::optional<FileResult>> take() && { return std::move(results_); }

 private:
  void hand_on(FileResult& result) {
    if (options_.written) options_.written(std::exchange(result.written, {}));
    if (options_.each) options_.each(std::exchange(result.given, {}));
  }

  const ExtractOptions& options_;
  const ProgressSink& progress_;
  const FileSystem& files_;
  std::mutex mutex_;
  Progress state_;
  std::deque<std::optional<FileResult>> results_;
  std::size_t next_ = 0;  // the first whose writing was not handed on
};

}  // namespace

Extraction Pipeline::extract(const FileSystem& files, const InputList& inputs, const ExtractOptions& options,
                             const ProgressSink& progress) const {
  DocumentFeed feed(files, inputs, options.standard_input, options.read.plain);
  Collector collector(options, progress, files, inputs);
  std::atomic<std::size_t> next = 0;
  const auto file_by_file = [&] {
    for (std::size_t i = next++; i < inputs.files.size(); i = next++) {
      const InputPiece whole{.order = i, .file = &inputs.files[i], .ends_file = true};
      collector.piece_done(whole, extract_file(*this, files, inputs.files[i], options));
    }
  };
  const auto document_by_document = [&] {
    while (const auto piece = feed.next()) collector.piece_done(*piece, extract_piece(*this, *piece, options));
  };
  const bool asks_for_files = options.each || options.unchanged;
  const auto work = [&] { asks_for_files ? file_by_file() : document_by_document(); };
  {
    std::vector<std::jthread> others;
    for (unsigned job = 1; job < options.jobs; ++job) others.emplace_back(work);
    work();
  }

  Extraction all;
  all.diagnostics = inputs.diagnostics;
  std::vector<ClaimSet> sets;
  for (std::optional<FileResult>& one : std::move(collector).take()) {
    sets.push_back(std::move(one->given.claims));
    append(all.diagnostics, std::move(one->diagnostics));
  }
  all.claims = joined(std::move(sets));
  append(all.claims.skipped, inputs.skipped);
  all.claims = normalise(std::move(all.claims));
  return all;
}

}  // namespace throughline
