// Hands the documents of all inputs to the threads that ask, one at a time and in order.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/pipeline.hpp"

namespace throughline {

// One piece of work. `order` is its place among all.
struct InputPiece {
  std::size_t order = 0;
  const InputFile* file = nullptr;
  std::optional<Document> document;   // an article, or several
  std::optional<std::string> claims;  // the bytes of a claims stream
  std::optional<Diagnostic> refused;  // the file could not be opened
  bool ends_file = false;             // nothing more comes of the file
};

// Thread safe.
class DocumentFeed {
 public:
  DocumentFeed(const FileSystem& files, const InputList& inputs, const Result<std::string>& standard_input, bool plain)
      : files_(files), inputs_(inputs), standard_input_(standard_input), plain_(plain) {}

  // Null at the end of all inputs.
  std::optional<InputPiece> next();

 private:
  void open(InputPiece& piece);
  void open_bytes(InputPiece& piece, std::unique_ptr<ByteSource> bytes);

  const FileSystem& files_;
  const InputList& inputs_;
  const Result<std::string>& standard_input_;
  bool plain_;
  std::mutex mutex_;
  std::size_t file_ = 0;
  std::size_t order_ = 0;
  std::optional<DocumentStream> stream_;  // of the file at hand
};

}  // namespace throughline
