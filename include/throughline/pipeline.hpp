// The whole way from files to a timeline. The calls in src/pipeline/pipeline.cpp stand in the order of stages.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/file_system.hpp"
#include "throughline/options.hpp"
#include "throughline/result.hpp"
#include "throughline/stages.hpp"

namespace throughline {

// One file to read. `shown` is the path relative to the argument that led to it: what ArticleInfo::path says.
struct InputFile {
  std::string path;
  std::string shown;
  GivenFields given;  // from a table articles.tsv in its folder or above

  friend bool operator==(const InputFile&, const InputFile&) = default;
};

// What a walk over the arguments found: files in byte order of their paths.
struct InputList {
  std::vector<InputFile> files;
  std::vector<SkippedInput> skipped;      // absent, unreadable, not a file: each has a diagnostic
  std::vector<InputFile> skipped_inputs;  // where each of them lies
  Diagnostics diagnostics;
};

// Folders are walked by recursion; names that begin with a dot, folders "*_files" in which browsers keep the pictures
// of a page, and links that lead back to a folder above, are passed over. A table "articles.tsv" in a folder gives
// fields of its files: columns path, published, modified, title, outlet, url, language, id. "-" stands for standard
// input and is kept as it is. A folder without any article gives "no-articles".
InputList list_inputs(const FileSystem& files, std::span<const std::string> arguments);

// The bytes of an input; those of "-" are `standard_input`, which must outlive them. Fails as FileSystem::open does.
Result<std::unique_ptr<ByteSource>> open_input(const FileSystem& files, const InputFile& file,
                                               const Result<std::string>& standard_input);

// Writes something of an analysed article, on the thread that analysed it.
using ArticleWriter = std::function<std::string(const Annotation&)>;
// Takes what was written, in input order, one call at a time, as soon as everything before it is done.
using WrittenSink = std::function<void(std::string_view)>;

// What one file gave.
struct FileExtraction {
  InputFile file;
  std::string digest;  // of its bytes; empty when they could not be read
  ClaimSet claims;
  bool unchanged = false;  // it was passed over, for it is what it was
};
// Takes what files gave, in input order, one call at a time, as soon as everything before is done.
using FileSink = std::function<void(FileExtraction)>;
// Whether a file need not be analysed again. Called from any thread.
using FileFilter = std::function<bool(const InputFile& file, std::string_view digest)>;

// Takes the claims of one article, or all of a claims stream, or an input that was skipped. Called from any thread, and
// in any order.
using ClaimSink = std::function<void(ClaimSet)>;

struct ExtractOptions {
  ReadOptions read;
  unsigned jobs = 1;                                   // threads; the result does not depend on it
  Result<std::string> standard_input = std::string();  // what "-" holds, or why it cannot be read
  ArticleWriter write;                                 // may be empty
  WrittenSink written;                                 // may be empty when `write` is
  FileSink each;                                       // may be empty; else claims go there and not into the Extraction
  FileFilter unchanged;                                // may be empty
  ClaimSink claims;  // may be empty; else claims go there and not into the Extraction. Not with `each`
};

struct Progress {
  std::size_t files_done = 0;
  std::size_t files = 0;
  std::size_t articles = 0;
  std::uint64_t bytes_done = 0;  // of the files that are done
  std::uint64_t bytes = 0;       // of all files; 0 when unknown
};
using ProgressSink = std::function<void(const Progress&)>;  // called from one thread at a time

struct Extraction {
  ClaimSet claims;
  Diagnostics diagnostics;  // in input order
};

class Pipeline {
 public:
  // Fails when the model or a table is broken.
  static Result<Pipeline> make(const TableSet& tables);

  // The articles of one file. They carry the path as shown; what is said about them names the path as given, which the
  // user can open.
  ReadOutcome read(const InputFile& file, std::string_view bytes, const ReadOptions& options) const;

  // The articles of one of the documents that the file holds.
  ReadOutcome read(const InputFile& file, const Document& document, const ReadOptions& options) const;

  // One article through the stages segment/ to claims/. Claims come second.
  struct Analysed {
    Annotation annotation;
    std::vector<Claim> claims;
  };
  Analysed analyse(Article article) const;

  // Articles and claims streams of all inputs, read, analysed and merged. Files are read as streams of documents, and
  // texts are dropped as soon as they are analysed: memory follows the largest document of each thread and,
  // without a sink, the claims.
  Extraction extract(const FileSystem& files, const InputList& inputs, const ExtractOptions& options,
                     const ProgressSink& progress) const;

  Timeline build(const ClaimSet& claims, const TimelineOptions& options) const;

 private:
  struct Impl;
  explicit Pipeline(std::shared_ptr<const Impl> impl);
  std::shared_ptr<const Impl> impl_;
};

// What `verify` found wrong: nothing, when every quote, span and number stands in its article.
struct VerifyOutcome {
  std::size_t quotes = 0;    // claims checked
  std::size_t articles = 0;  // articles read again
  Diagnostics faults;        // "missing-article", "changed-article", "quote-differs", ...; in claim order
};

// Checks every claim of `timeline` against the articles in `inputs`, found by digest.
VerifyOutcome verify_timeline(const Timeline& timeline, const Pipeline& pipeline, const FileSystem& files,
                              const InputList& inputs, const ReadOptions& options);

}  // namespace throughline
