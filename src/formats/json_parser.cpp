#include "formats/json_parser.hpp"

#include <algorithm>
#include <utility>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace throughline::formats {
namespace {

using rapidjson::SizeType;
using Kind = JsonValue::Kind;

// The recursive parser would spend the stack of the machine on "[[[[…": the iterative one spends its own.
constexpr unsigned kFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

// Between two tokens stand only white space, commas and colons.
std::size_t find_token(std::string_view text, std::size_t from) {
  const std::size_t at = text.find_first_not_of(" \t\r\n,:", from);
  return at == std::string_view::npos ? text.size() : at;
}

bool has_repeats(const std::vector<std::string>& keys) {
  std::vector<std::string_view> sorted(keys.begin(), keys.end());
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

// Builds the tree from the parser's events. A method that returns false stops the parser.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const rapidjson::MemoryStream& stream) : text_(text), stream_(stream) {}

  bool Null() { return add(Kind::null, "null"); }
  bool Bool(bool value) { return add(Kind::boolean, value ? "true" : "false"); }
  bool RawNumber(const char* digits, SizeType size, bool) { return add(Kind::number, {digits, size}); }
  bool String(const char* words, SizeType size, bool) { return add(Kind::string, {words, size}); }
  bool Key(const char* words, SizeType size, bool) {
    open_.back().keys.emplace_back(words, size);
    end_ = stream_.Tell();
    return true;
  }
  bool StartObject() { return open(Kind::object); }
  bool StartArray() { return open(Kind::array); }
  bool EndObject(SizeType) {
    if (has_repeats(open_.back().keys)) return fail(open_.back().offset, "an object has the same key twice");
    return close();
  }
  bool EndArray(SizeType) { return close(); }

  // Numbers come as strings; these are only asked for by the parser's templates.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

  JsonValue take_root() { return std::move(root_); }
  const std::optional<JsonFault>& fault() const { return fault_; }

 private:
  bool add(Kind kind, std::string_view words) {
    JsonValue value{.kind = kind, .text = std::string(words), .offset = find_token(text_, end_)};
    if (kind == Kind::null) value.text.clear();
    end_ = stream_.Tell();
    return place(std::move(value));
  }

  bool open(Kind kind) {
    const std::size_t offset = find_token(text_, end_);
    if (open_.size() == kMaxJsonDepth) return fail(offset, "the nesting is too deep");
    open_.push_back({.kind = kind, .offset = offset});
    end_ = offset + 1;  // brackets are told before they are taken from the stream
    return true;
  }

  bool close() {
    JsonValue value = std::move(open_.back());
    open_.pop_back();
    end_ = find_token(text_, end_) + 1;
    return place(std::move(value));
  }

  bool place(JsonValue value) {
    (open_.empty() ? root_ : open_.back().items.emplace_back()) = std::move(value);
    return true;
  }

  bool fail(std::size_t offset, std::string message) {
    fault_ = JsonFault{offset, std::move(message)};
    return false;
  }

  std::string_view text_;
  const rapidjson::MemoryStream& stream_;
  std::vector<JsonValue> open_;
  JsonValue root_;
  std::size_t end_ = 0;  // of the last token
  std::optional<JsonFault> fault_;
};

// Watches for one member of the root object.
class RootStringFinder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, RootStringFinder> {
 public:
  explicit RootStringFinder(std::string_view key) : key_(key) {}

  bool Default() {
    wanted_ = false;
    return depth_ > 0;
  }
  bool RawNumber(const char*, SizeType, bool) { return Default(); }
  bool StartObject() { return open(); }
  bool StartArray() { return depth_ > 0 && open(); }
  bool EndObject(SizeType) { return --depth_ > 0; }
  bool EndArray(SizeType) { return --depth_ > 0; }
  bool Key(const char* words, SizeType size, bool) {
    wanted_ = depth_ == 1 && std::string_view(words, size) == key_;
    return true;
  }
  bool String(const char* words, SizeType size, bool) {
    if (wanted_) found = std::string(words, size);
    return depth_ > 0 && !wanted_;
  }

  std::optional<std::string> found;

 private:
  bool open() {
    wanted_ = false;
    return ++depth_ <= kMaxJsonDepth;
  }

  std::string_view key_;
  std::size_t depth_ = 0;
  bool wanted_ = false;
};

// The library's words, in the manner of our diagnostics: no capital, no full stop.
std::string fault_words(rapidjson::ParseErrorCode code) {
  std::string words = rapidjson::GetParseError_En(code);
  if (words.ends_with('.')) words.pop_back();
  if (words.size() > 1 && words[0] >= 'A' && words[0] <= 'Z') words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

}  // namespace

std::variant<JsonValue, JsonFault> parse_json(std::string_view text) {
  rapidjson::MemoryStream stream(text.data(), text.size());
  TreeBuilder builder(text, stream);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, builder);
  if (builder.fault()) return *builder.fault();
  if (result.IsError()) return JsonFault{result.Offset(), fault_words(result.Code())};
  // The parser takes a NUL for the end of its input.
  if (stream.Tell() != text.size()) return JsonFault{stream.Tell(), "a NUL stands behind the document"};
  return builder.take_root();
}

std::optional<std::string> find_root_string(std::string_view text, std::string_view key) {
  rapidjson::MemoryStream stream(text.data(), text.size());
  RootStringFinder finder(key);
  rapidjson::Reader().Parse<kFlags>(stream, finder);
  return finder.found;
}

}  // namespace throughline::formats
