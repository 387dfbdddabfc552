#include <utility>

#include "read/format.hpp"
#include "read/read_diagnostics.hpp"
#include "read/stream/batch_source.hpp"
#include "read/stream/document_source.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct DocumentStream::Impl {
  std::unique_ptr<reading::DocumentSource> source;
};

DocumentStream::DocumentStream(std::string path, std::unique_ptr<ByteSource> bytes)
    : impl_(std::make_unique<Impl>(Impl{reading::open_source(std::move(path), std::move(bytes), 0)})) {}
DocumentStream::DocumentStream(DocumentStream&&) noexcept = default;
DocumentStream& DocumentStream::operator=(DocumentStream&&) noexcept = default;
DocumentStream::~DocumentStream() = default;

std::optional<Document> DocumentStream::next() { return impl_->source->next(); }

}  // namespace throughline

namespace throughline::reading {
namespace {

constexpr std::size_t kHead = 1024;
constexpr std::size_t kLargestFile = std::size_t{512} * 1024 * 1024;

class WholeSource final : public DocumentSource {
 public:
  WholeSource(std::string path, BufferedSource bytes, std::size_t largest)
      : path_(std::move(path)), bytes_(std::move(bytes)), largest_(largest) {}

  std::optional<Document> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    Document document;
    document.path = document.name = path_;
    document.bytes = bytes_.take(largest_);
    if (!bytes_.at_end()) return refused_document(path_, document_too_large());
    if (!bytes_.fault().empty()) return failed_document(path_, bytes_.fault());
    return document;
  }

 private:
  std::string path_;
  BufferedSource bytes_;
  std::size_t largest_;
  bool done_ = false;
};

// Lines in batches, so that a file of any size is read by many threads in little memory.
class LineSource final : public DocumentSource {
 public:
  LineSource(std::string path, BufferedSource bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

  std::optional<Document> next() override {
    constexpr std::size_t kBatch = std::size_t{512} * 1024;
    if (bytes_.at_end()) return end();
    any_ = true;
    Document document;
    document.path = document.name = path_;
    document.first_line = line_;
    document.alone = false;
    while (document.bytes.size() < kBatch && !bytes_.at_end()) {
      std::string line = bytes_.take_line(kLargestDocument);
      if (!line.ends_with('\n') && !bytes_.at_end()) {
        skip_line();
        pending_ = refused_document(path_ + ':' + std::to_string(line_++), document_too_large());
        break;
      }
      document.bytes += line;
      ++line_;
    }
    return document;
  }

 private:
  std::optional<Document> end() {
    if (pending_) return std::exchange(pending_, std::nullopt);
    if (!bytes_.fault().empty() && !std::exchange(told_, true)) return failed_document(path_, bytes_.fault());
    if (std::exchange(any_, true)) return std::nullopt;
    Document empty;  // a file of no line is told as an empty one
    empty.path = empty.name = path_;
    return empty;
  }

  void skip_line() {
    while (!bytes_.at_end() && !bytes_.take_line(kLargestDocument).ends_with('\n')) continue;
  }

  std::string path_;
  BufferedSource bytes_;
  std::uint32_t line_ = 1;
  bool any_ = false;
  bool told_ = false;
  std::optional<Document> pending_;
};

}  // namespace

Document refused_document(std::string path, Diagnostic why) {
  Document document;
  document.path = document.name = std::move(path);
  document.refused = std::move(why);
  return document;
}

std::unique_ptr<DocumentSource> make_whole_source(std::string path, BufferedSource bytes, std::size_t largest) {
  return std::make_unique<WholeSource>(std::move(path), std::move(bytes), largest);
}

std::unique_ptr<DocumentSource> make_line_source(std::string path, BufferedSource bytes) {
  return std::make_unique<LineSource>(std::move(path), std::move(bytes));
}

Document failed_document(std::string path, const std::string& fault) {
  if (fault == "archive-bomb") return refused_document(std::move(path), archive_bomb());
  return refused_document(std::move(path), damaged_archive("its data are cut off or broken"));
}

std::unique_ptr<DocumentSource> open_source(std::string path, std::unique_ptr<ByteSource> bytes, int depth,
                                            std::shared_ptr<Growth> growth) {
  BufferedSource buffered(std::move(bytes));
  const std::string_view head = buffered.peek(kHead);
  if (is_warc(head)) return make_warc_source(std::move(path), std::move(buffered));
  if (is_archive(head)) return make_archive_source(std::move(path), std::move(buffered), depth, std::move(growth));
  const bool text = !head.starts_with("\xFF\xFE") && !head.starts_with("\xFE\xFF");
  const Format format = text ? resolve_format(path, head) : Format::unsupported;
  if (format == Format::jsonl) return make_line_source(std::move(path), std::move(buffered));
  if (format == Format::json && begins_array(head))
    return make_batch_source(std::move(path), std::move(buffered), make_array_splitter());
  if (format == Format::csv) return make_batch_source(std::move(path), std::move(buffered), make_row_splitter());
  return make_whole_source(std::move(path), std::move(buffered), depth == 0 ? kLargestFile : kLargestDocument);
}

}  // namespace throughline::reading
