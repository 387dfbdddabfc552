// The inside of the public DocumentStream: what gives the documents of one file, one after the other.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "read/stream/buffered_source.hpp"
#include "throughline/documents.hpp"

namespace throughline::reading {

class DocumentSource {
 public:
  virtual ~DocumentSource() = default;
  // Null at the end. A part that cannot be used comes as a document with `refused`.
  virtual std::optional<Document> next() = 0;
};

inline constexpr std::size_t kLargestDocument = std::size_t{64} * 1024 * 1024;  // of one that lies within a file
inline constexpr int kDeepestNesting = 3;                                       // archives within archives

// How much the archives of one file have taken and given so far, those within others too.
struct Growth {
  std::uint64_t taken = 0;
  std::uint64_t given = 0;
};

// `path` is how the file is shown and chooses the format with the first bytes. `growth` is null for the outermost.
std::unique_ptr<DocumentSource> open_source(std::string path, std::unique_ptr<ByteSource> bytes, int depth,
                                            std::shared_ptr<Growth> growth = nullptr);

// One for each kind of file that holds many documents.
std::unique_ptr<DocumentSource> make_archive_source(std::string path, BufferedSource bytes, int depth,
                                                    std::shared_ptr<Growth> growth);
std::unique_ptr<DocumentSource> make_warc_source(std::string path, BufferedSource bytes);
std::unique_ptr<DocumentSource> make_line_source(std::string path, BufferedSource bytes);
// The file itself.
std::unique_ptr<DocumentSource> make_whole_source(std::string path, BufferedSource bytes, std::size_t largest);

bool is_archive(std::string_view first_bytes);
bool is_warc(std::string_view first_bytes);

Document refused_document(std::string path, Diagnostic why);
// For a source that failed with the code `fault`.
Document failed_document(std::string path, const std::string& fault);

}  // namespace throughline::reading
