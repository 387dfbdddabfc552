#include <atomic>
#include <condition_variable>
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
  std::size_t articles = 0;
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
  result.articles = result.given.claims.articles.size();
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
  result.articles = read.articles.size();
  std::vector<ClaimSet> articles;
  for (ReadArticle& one : read.articles) {
    Pipeline::Analysed analysed = pipeline.analyse(std::move(one.article));
    if (options.write) result.written += options.write(analysed.annotation);
    ClaimSet claims{{std::move(analysed.annotation.article.info)},
                    std::move(analysed.annotation.actors),
                    std::move(analysed.claims),
                    {}};
    options.claims ? options.claims(std::move(claims)) : articles.push_back(std::move(claims));
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
  const auto read = file.path == "-" ? options.standard_input : files.read(file.path);
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
  FileResult result;
  if (piece.refused) {
    result = skipped_file(*piece.file, *piece.refused);
  } else if (piece.claims) {
    result = extract_claims_stream(*piece.file, *piece.claims);
  } else if (piece.document) {
    result = extract_articles(pipeline, pipeline.read(*piece.file, *piece.document, options.read), options);
  }
  if (options.claims) options.claims(std::exchange(result.given.claims, {}));
  return result;
}

// Takes finished pieces in any order and hands them on in input order.
class Collector {
 public:
  Collector(const ExtractOptions& options, const ProgressSink& progress, const FileSystem& files,
            const InputList& inputs)
      : options_(options), progress_(progress), files_(files) {
    state_.files = inputs.files.size();
    all_.diagnostics = inputs.diagnostics;
    if (!progress_) return;
    for (const InputFile& file : inputs.files) state_.bytes += files_.size(file.path);
  }

  // Waits while too many wait for one that is slow, so that their number does not follow that of the inputs.
  void wait_for_room() {
    constexpr std::size_t kMostWaiting = 256;
    std::unique_lock lock(mutex_);
    handed_on_.wait(lock, [&] { return waiting_.size() < kMostWaiting; });
  }

  void piece_done(const InputPiece& piece, FileResult result) {
    const std::scoped_lock lock(mutex_);
    state_.articles += result.articles;
    if (piece.ends_file) {
      ++state_.files_done;
      if (progress_) state_.bytes_done += files_.size(piece.file->path);
    }
    while (next_ + waiting_.size() <= piece.order) waiting_.emplace_back();
    waiting_[piece.order - next_] = std::move(result);
    if (progress_) progress_(state_);
    for (; !waiting_.empty() && waiting_.front(); ++next_) {
      hand_on(*waiting_.front());
      waiting_.pop_front();
    }
    handed_on_.notify_all();
  }

  // REQUIRES: all pieces are done.
  Extraction take() && {
    all_.claims = joined(std::move(sets_));
    return std::move(all_);
  }

 private:
  void hand_on(FileResult& result) {
    append(all_.diagnostics, std::move(result.diagnostics));
    if (options_.written) options_.written(result.written);
    if (options_.each) {
      options_.each(std::move(result.given));
    } else if (!options_.claims) {
      sets_.push_back(std::move(result.given.claims));
    }
  }

  const ExtractOptions& options_;
  const ProgressSink& progress_;
  const FileSystem& files_;
  std::mutex mutex_;
  std::condition_variable handed_on_;
  Progress state_;
  std::deque<std::optional<FileResult>> waiting_;  // from `next_` on
  std::size_t next_ = 0;                           // the first that was not handed on
  std::vector<ClaimSet> sets_;
  Extraction all_;
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
      collector.wait_for_room();
    }
  };
  const auto document_by_document = [&] {
    while (const auto piece = feed.next()) {
      collector.piece_done(*piece, extract_piece(*this, *piece, options));
      collector.wait_for_room();
    }
  };
  const bool asks_for_files = options.each || options.unchanged;
  const auto work = [&] { asks_for_files ? file_by_file() : document_by_document(); };
  {
    std::vector<std::jthread> others;
    for (unsigned job = 1; job < options.jobs; ++job) others.emplace_back(work);
    work();
  }

  Extraction all = std::move(collector).take();
  append(all.claims.skipped, inputs.skipped);
  all.claims = normalise(std::move(all.claims));
  return all;
}

}  // namespace throughline
