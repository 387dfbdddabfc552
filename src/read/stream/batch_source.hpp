// Articles that stand one after the other in one big file, given as small documents of the same format.
//
// A splitter knows where one article ends and what a document needs around its articles; the source reads on until a
// batch is large enough, so that memory follows the largest article. A file that is smaller than a batch comes as it
// is.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "read/stream/document_source.hpp"

namespace throughline::reading {

class BatchSplitter {
 public:
  virtual ~BatchSplitter() = default;

  // Reads on over `bytes`, which follow those of the call before, to the first byte of an article that is not the first
  // of its batch, and gives how many bytes lie before it; all of them when there is none. Where it stopped before a
  // byte, the next call begins with that byte and goes over it.
  virtual std::size_t to_next_article(std::string_view bytes) = 0;
  // Whether what follows can hold no article: it is not worth reading on for.
  virtual bool is_over() const = 0;

  virtual std::string opening() const = 0;  // of every batch but the first
  virtual std::uint32_t lines_of_opening() const = 0;
  // Ends a batch that others follow: takes away what parts articles and closes.
  virtual void close(std::string& batch) const = 0;
};

std::unique_ptr<DocumentSource> make_batch_source(std::string path, BufferedSource bytes,
                                                  std::unique_ptr<BatchSplitter> splitter);

// The elements of a JSON array.
std::unique_ptr<BatchSplitter> make_array_splitter();
bool begins_array(std::string_view first_bytes);

// The rows of a table below its first; the separator is that of read_csv.
std::unique_ptr<BatchSplitter> make_row_splitter();

}  // namespace throughline::reading
