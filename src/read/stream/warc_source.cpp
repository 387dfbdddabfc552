// WARC 1.0 and 1.1 (ISO 28500): the responses, resources and conversions of a crawl. A record whose length is wrong, or
// that is cut off, is told and skipped; the next one is found by its first line.
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.hpp"
#include "read/http_message.hpp"
#include "read/read_diagnostics.hpp"
#include "read/stream/document_source.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestHeader = std::size_t{64} * 1024;
constexpr std::size_t kLongestLine = 16 * 1024;
constexpr std::string_view kMagic = "WARC/";

struct RecordHeader {
  std::string type;
  std::string url;
  std::string media_type;
  std::string length;
  std::optional<Day> captured;
};

std::optional<std::uint64_t> number(std::string_view digits) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

class WarcSource final : public DocumentSource {
 public:
  WarcSource(std::string path, BufferedSource bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

  std::optional<Document> next() override {
    while (true) {
      skip_blank();
      if (bytes_.at_end()) return end();
      if (!bytes_.peek(kMagic.size()).starts_with(kMagic)) {
        resynchronise();
        return refused_document(shown(), bad_warc("its length is not what its header says"));
      }
      if (auto document = take_record()) return document;
    }
  }

 private:
  std::optional<Document> end() {
    if (bytes_.fault().empty() || std::exchange(told_, true)) return std::nullopt;
    return failed_document(path_, bytes_.fault());
  }

  std::string shown() const { return path_ + ':' + std::to_string(record_); }

  void skip_blank() {
    while (!bytes_.at_end() && base::is_ascii_space(bytes_.peek(1).front())) bytes_.skip(1);
  }

  // Line by line to where the next record begins.
  void resynchronise() {
    while (!bytes_.at_end() && !bytes_.peek(kMagic.size()).starts_with(kMagic)) bytes_.take_line(kLongestLine);
  }

  RecordHeader take_header() {
    RecordHeader header;
    bytes_.take_line(kLongestLine);
    for (std::size_t size = 0; size < kLongestHeader && !bytes_.at_end();) {
      const std::string line = bytes_.take_line(kLongestLine);
      size += line.size();
      const std::string_view trimmed = base::trim(line);
      if (trimmed.empty()) break;
      const std::size_t colon = trimmed.find(':');
      if (colon != std::string_view::npos)
        take_field(header, base::to_ascii_lower(trimmed.substr(0, colon)), base::trim(trimmed.substr(colon + 1)));
    }
    return header;
  }

  static void take_field(RecordHeader& header, const std::string& name, std::string_view value) {
    if (name == "warc-type") header.type = base::to_ascii_lower(value);
    if (name == "content-type") header.media_type = value;
    if (name == "content-length") header.length = value;
    if (name == "warc-date") header.captured = parse_day(value.substr(0, 10));
    if (name != "warc-target-uri") return;
    if (value.starts_with('<') && value.ends_with('>')) value = value.substr(1, value.size() - 2);
    header.url = value;
  }

  static bool is_wanted(const RecordHeader& header) {
    return header.type == "response" || header.type == "resource" || header.type == "conversion";
  }

  // Null for records that hold no article: requests, metadata, revisits.
  std::optional<Document> take_record() {
    ++record_;
    const RecordHeader header = take_header();
    const auto length = number(header.length);
    if (!length) {
      resynchronise();
      return refused_document(shown(), bad_warc("it does not say its length"));
    }
    if (!is_wanted(header)) return skip_block(*length);
    if (*length > kLargestDocument) {
      if (auto cut = skip_block(*length)) return cut;
      return refused_document(shown(), document_too_large());
    }
    std::string block = bytes_.take(static_cast<std::size_t>(*length));
    if (block.size() < *length) return refused_document(shown(), bad_warc("it is cut off"));
    return document_of(header, std::move(block));
  }

  std::optional<Document> skip_block(std::uint64_t length) {
    const std::uint64_t before = bytes_.taken();
    bytes_.skip(length);
    if (bytes_.taken() - before == length) return std::nullopt;
    return refused_document(shown(), bad_warc("it is cut off"));
  }

  std::optional<Document> document_of(const RecordHeader& header, std::string block) const {
    Document document;
    document.path = document.name = shown();
    document.url = header.url;
    document.captured = header.captured;
    document.alone = false;
    document.media_type = header.media_type;
    if (header.media_type.find("application/http") != std::string::npos || block.starts_with("HTTP/")) {
      HttpMessage message = read_http_message(std::move(block));
      if (message.status != 200) return std::nullopt;
      document.media_type = message.media_type;
      document.bytes = std::move(message.body);
    } else {
      document.bytes = std::move(block);
    }
    const bool unfit = !document.media_type.empty() && !may_hold_article(document.media_type);
    if (unfit || header.url.ends_with("/robots.txt") || header.url.starts_with("dns:")) return std::nullopt;
    return document;
  }

  std::string path_;
  BufferedSource bytes_;
  std::uint32_t record_ = 0;
  bool told_ = false;
};

}  // namespace

bool is_warc(std::string_view head) { return head.starts_with(kMagic); }

std::unique_ptr<DocumentSource> make_warc_source(std::string path, BufferedSource bytes) {
  return std::make_unique<WarcSource>(std::move(path), std::move(bytes));
}

}  // namespace throughline::reading
