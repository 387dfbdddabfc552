#include "base/text.hpp"
#include "read/stream/batch_source.hpp"

namespace throughline::reading {
namespace {

// Follows strings and brackets and nothing else of JSON: what is wrong within an element is for the parser to say.
class ArraySplitter final : public BatchSplitter {
 public:
  std::size_t to_next_article(std::string_view bytes) override {
    for (std::size_t pos = 0; pos < bytes.size(); ++pos) {
      if (in_string_) {
        pos = string_end(bytes, pos);
        continue;
      }
      const char c = bytes[pos];
      if (base::is_ascii_space(c)) continue;
      if (after_comma_ && c != ']') return after_comma_ = false, pos;
      after_comma_ = c == ',' && depth_ == 1;
      in_string_ = c == '"';
      if (c == '[' || c == '{') ++depth_;
      if (c == ']' || c == '}') --depth_;
      if (depth_ == 0 && c == ']') return over_ = true, pos + 1;
    }
    return bytes.size();
  }

  bool is_over() const override { return over_; }
  std::string opening() const override { return "["; }
  std::uint32_t lines_of_opening() const override { return 0; }

  void close(std::string& batch) const override {
    const std::size_t last = batch.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && batch[last] == ',') batch[last] = ' ';
    if (!over_) batch.push_back(']');
  }

 private:
  // The last byte of the string that is open, or of `bytes`.
  std::size_t string_end(std::string_view bytes, std::size_t pos) {
    for (; pos < bytes.size(); ++pos) {
      if (escaped_) {
        escaped_ = false;
      } else if (bytes[pos] == '\\') {
        escaped_ = true;
      } else if (bytes[pos] == '"') {
        in_string_ = false;
        return pos;
      }
    }
    return bytes.size() - 1;
  }

  int depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool after_comma_ = false;
  bool over_ = false;
};

}  // namespace

bool begins_array(std::string_view first_bytes) {
  if (first_bytes.starts_with("\xEF\xBB\xBF")) first_bytes.remove_prefix(3);
  const std::size_t first = first_bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && first_bytes[first] == '[';
}

std::unique_ptr<BatchSplitter> make_array_splitter() { return std::make_unique<ArraySplitter>(); }

}  // namespace throughline::reading
