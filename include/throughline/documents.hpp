// The documents that one file holds: itself, or the pages of a WARC file, the members of an archive, the lines of a
// JSON Lines file a batch at a time. Memory follows the largest of them, not the file.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "throughline/day.hpp"
#include "throughline/diagnostics.hpp"
#include "throughline/file_system.hpp"

namespace throughline {

struct Document {
  std::string path;  // as shown: the file's, or "crawl.warc.gz:12", "saved.zip:pages/ferry.html"
  std::string name;  // chooses the format by its ending and may hold a date
  std::string bytes;
  std::string url;                    // where it was fetched; empty: unknown
  std::string media_type;             // "text/html; charset=utf-8"; empty: unknown
  std::optional<Day> captured;        // when it was fetched: it was published by then
  std::uint32_t first_line = 1;       // of its bytes in the file that it is a part of
  bool alone = true;                  // no other document shares its file
  std::optional<Diagnostic> refused;  // it cannot be read, and why; `bytes` are empty

  friend bool operator==(const Document&, const Document&) = default;
};

// Not thread safe: one caller at a time.
class DocumentStream {
 public:
  // `path` is the file as shown. Archives are opened up to three deep, with caps on entries, bytes and ratio.
  DocumentStream(std::string path, std::unique_ptr<ByteSource> bytes);
  DocumentStream(DocumentStream&&) noexcept;
  DocumentStream& operator=(DocumentStream&&) noexcept;
  ~DocumentStream();

  // Null at the end. Never fails as a whole: what cannot be read comes as a refused document.
  std::optional<Document> next();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace throughline
