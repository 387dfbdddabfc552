#include "pipeline/document_feed.hpp"

#include "throughline/formats.hpp"

namespace throughline {
namespace {

constexpr std::size_t kHead = 4096;

// The same bytes again, with those that were looked at in front.
class Rejoined final : public ByteSource {
 public:
  Rejoined(std::string head, std::unique_ptr<ByteSource> rest) : head_(std::move(head)), rest_(std::move(rest)) {}

  Result<std::size_t> read(std::span<char> into) override {
    if (taken_ == head_.size()) return rest_->read(into);
    const std::size_t count = head_.copy(into.data(), into.size(), taken_);
    taken_ += count;
    return count;
  }

 private:
  std::string head_;
  std::unique_ptr<ByteSource> rest_;
  std::size_t taken_ = 0;
};

Result<std::string> take_all(ByteSource& source, std::size_t most) {
  std::string bytes;
  constexpr std::size_t kPiece = std::size_t{64} * 1024;
  while (bytes.size() < most) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + std::min(kPiece, most - filled));
    const auto got = source.read(std::span(bytes).subspan(filled));
    bytes.resize(filled + (got.ok() ? got.value() : 0));
    if (!got.ok()) return got.error();
    if (got.value() == 0) break;
  }
  return bytes;
}

Document plain_document(const InputFile& file, std::string bytes) {
  Document document;
  document.path = document.name = file.shown;
  document.bytes = std::move(bytes);
  return document;
}

}  // namespace

void DocumentFeed::open(InputPiece& piece) {
  auto opened = open_input(files_, *piece.file, standard_input_);
  if (!opened.ok()) {
    piece.refused = opened.error();
    return;
  }
  open_bytes(piece, std::move(opened).value());
}

void DocumentFeed::open_bytes(InputPiece& piece, std::unique_ptr<ByteSource> bytes) {
  auto head = take_all(*bytes, kHead);
  if (!head.ok()) {
    piece.refused = head.error();
    return;
  }
  const bool claims = is_claims_stream(head.value());
  if (!claims && !plain_) {
    stream_.emplace(piece.file->shown, std::make_unique<Rejoined>(std::move(head).value(), std::move(bytes)));
    return;
  }
  auto rest = take_all(*bytes, std::string::npos);
  if (!rest.ok()) {
    piece.refused = rest.error();
    return;
  }
  std::string whole = std::move(head).value() + rest.value();
  if (claims) {
    piece.claims = std::move(whole);
  } else {
    piece.document = plain_document(*piece.file, std::move(whole));
  }
}

std::optional<InputPiece> DocumentFeed::next() {
  const std::scoped_lock lock(mutex_);
  if (!stream_ && file_ >= inputs_.files.size()) return std::nullopt;
  InputPiece piece;
  piece.order = order_++;
  piece.file = &inputs_.files[file_];
  if (!stream_) open(piece);
  if (stream_) piece.document = stream_->next();
  piece.ends_file = !stream_ || !piece.document;
  if (piece.ends_file) {
    stream_.reset();
    ++file_;
  }
  return piece;
}

}  // namespace throughline
