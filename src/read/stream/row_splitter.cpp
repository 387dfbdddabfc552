#include <algorithm>

#include "read/csv_format.hpp"
#include "read/stream/batch_source.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestHeader = std::size_t{64} * 1024;

// Follows quotes as take_csv_row does: one that opens a cell, doubled ones within it, one that closes it.
class RowSplitter final : public BatchSplitter {
 public:
  std::size_t to_next_article(std::string_view bytes) override {
    for (std::size_t pos = 0; pos < bytes.size(); ++pos) {
      if (row_ended_ && rows_ > 0) return row_ended_ = false, pos;
      row_ended_ = false;
      const char c = bytes[pos];
      if (rows_ == 0 && header_.size() < kLongestHeader) header_.push_back(c);
      if (step(c)) end_row();
    }
    return bytes.size();
  }

  bool is_over() const override { return false; }
  std::string opening() const override { return header_; }
  std::uint32_t lines_of_opening() const override {
    return static_cast<std::uint32_t>(std::count(header_.begin(), header_.end(), '\n'));
  }
  void close(std::string&) const override {}

 private:
  // Whether the row ends with `c`.
  bool step(char c) {
    if (quoted_) {
      quoted_ = c != '"';
      was_quoted_ = c == '"';
      return false;
    }
    const bool doubled = was_quoted_ && c == '"';
    const bool opens = at_cell_ && c == '"';
    quoted_ = doubled || opens;
    was_quoted_ = false;
    at_cell_ = c == separator_ || c == '\n' || (at_cell_ && c == '\r');
    return c == '\n';
  }

  void end_row() {
    if (rows_++ == 0) separator_ = resolve_csv_separator(header_);
    row_ended_ = true;
  }

  std::string header_;
  std::size_t rows_ = 0;
  char separator_ = ',';
  bool quoted_ = false;
  bool was_quoted_ = false;  // the byte before closed a cell, or is the first of two quotes
  bool at_cell_ = true;
  bool row_ended_ = false;
};

}  // namespace

std::unique_ptr<BatchSplitter> make_row_splitter() { return std::make_unique<RowSplitter>(); }

}  // namespace throughline::reading
