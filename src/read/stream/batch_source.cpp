#include "read/stream/batch_source.hpp"

#include <algorithm>
#include <utility>

#include "read/read_diagnostics.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kBatch = std::size_t{512} * 1024;
constexpr std::size_t kLongestRest = 4096;  // of what follows the last article

std::uint32_t lines_in(std::string_view bytes) {
  return static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

class BatchSource final : public DocumentSource {
 public:
  BatchSource(std::string path, BufferedSource bytes, std::unique_ptr<BatchSplitter> splitter)
      : path_(std::move(path)), bytes_(std::move(bytes)), splitter_(std::move(splitter)) {}

  std::optional<Document> next() override {
    if (pending_) return std::exchange(pending_, std::nullopt);
    if (ended_) return end();
    Document document;
    document.path = document.name = path_;
    document.alone = false;
    if (any_) document.bytes = splitter_->opening();
    if (any_) document.first_line = line_ - splitter_->lines_of_opening();
    any_ = true;
    fill(document.bytes);
    return document;
  }

 private:
  // Ends before the first article that finds the batch full, or at the end.
  void fill(std::string& batch) {
    std::size_t article = batch.size();  // where the last one begins
    while (!bytes_.at_end() && !splitter_->is_over()) {
      const std::string_view ready = bytes_.peek(1);
      const std::size_t before = splitter_->to_next_article(ready);
      const bool stopped = before < ready.size();
      take(ready.substr(0, before), batch);
      if (stopped && (batch.size() >= kBatch || skipping_)) return end_batch(batch, article);
      if (stopped) article = batch.size();
      if (batch.size() - article > kLargestDocument) refuse_article(batch, article);
    }
    if (skipping_) return end_batch(batch, article);
    if (!bytes_.at_end()) batch += bytes_.take(kLongestRest);
    ended_ = true;
  }

  void take(std::string_view bytes, std::string& batch) {
    line_ += lines_in(bytes);
    if (!skipping_) batch.append(bytes);
    bytes_.skip(bytes.size());
  }

  void refuse_article(std::string& batch, std::size_t article) {
    if (skipping_) return;
    const std::uint32_t line = line_ - lines_in(std::string_view(batch).substr(article));
    pending_ = refused_document(path_ + ':' + std::to_string(line), document_too_large());
    batch.resize(article);
    if (batch.empty()) batch = splitter_->opening();
    skipping_ = true;
  }

  void end_batch(std::string& batch, std::size_t article) {
    if (skipping_ && batch.size() > article && article > 0) batch.resize(article);
    skipping_ = false;
    if (bytes_.at_end()) ended_ = true;
    splitter_->close(batch);
  }

  std::optional<Document> end() {
    if (bytes_.fault().empty() || std::exchange(told_, true)) return std::nullopt;
    return failed_document(path_, bytes_.fault());
  }

  std::string path_;
  BufferedSource bytes_;
  std::unique_ptr<BatchSplitter> splitter_;
  std::uint32_t line_ = 1;
  bool any_ = false;
  bool skipping_ = false;  // over an article that is too large
  bool ended_ = false;
  bool told_ = false;
  std::optional<Document> pending_;
};

}  // namespace

std::unique_ptr<DocumentSource> make_batch_source(std::string path, BufferedSource bytes,
                                                  std::unique_ptr<BatchSplitter> splitter) {
  return std::make_unique<BatchSource>(std::move(path), std::move(bytes), std::move(splitter));
}

}  // namespace throughline::reading
