#include "read/stream/buffered_source.hpp"

#include <algorithm>

namespace throughline::reading {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;

}  // namespace

// Whether `bytes` lie ready.
bool BufferedSource::fill(std::size_t bytes) {
  while (!ended_ && buffer_.size() - begin_ < bytes) {
    if (begin_ > buffer_.size() / 2) {
      buffer_.erase(0, begin_);
      begin_ = 0;
    }
    const std::size_t filled = buffer_.size();
    buffer_.resize(filled + kPiece);
    const auto got = source_->read(std::span(buffer_).subspan(filled));
    buffer_.resize(filled + (got.ok() ? got.value() : 0));
    if (!got.ok()) fault_ = got.error().code;
    ended_ = !got.ok() || got.value() == 0;
  }
  return buffer_.size() - begin_ >= bytes;
}

std::string_view BufferedSource::peek(std::size_t bytes) {
  fill(bytes);
  return std::string_view(buffer_).substr(begin_);
}

void BufferedSource::skip(std::size_t bytes) {
  while (bytes > 0 && !at_end()) {
    const std::size_t now = std::min(bytes, buffer_.size() - begin_);
    begin_ += now;
    taken_ += now;
    bytes -= now;
  }
}

std::string BufferedSource::take(std::size_t bytes) {
  std::string taken;
  while (taken.size() < bytes && !at_end()) {
    const std::string_view ready = std::string_view(buffer_).substr(begin_, bytes - taken.size());
    taken.append(ready);
    begin_ += ready.size();
    taken_ += ready.size();
  }
  return taken;
}

std::string BufferedSource::take_line(std::size_t longest) {
  std::string line;
  while (line.size() < longest && !at_end()) {
    const std::string_view ready = std::string_view(buffer_).substr(begin_, longest - line.size());
    const std::size_t feed = ready.find('\n');
    const std::size_t count = feed == std::string_view::npos ? ready.size() : feed + 1;
    line.append(ready.substr(0, count));
    begin_ += count;
    taken_ += count;
    if (feed != std::string_view::npos) break;
  }
  return line;
}

}  // namespace throughline::reading
