#include "read/json_value.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace throughline::reading {
namespace {

constexpr int kDeepest = 64;
// Of a text that is known to be UTF-8: to check it again would cost as much as all the rest.
constexpr unsigned kOfValidText =
    rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
constexpr unsigned kStrict = kOfValidText | rapidjson::kParseValidateEncodingFlag;

constexpr unsigned kLenient =
    kStrict | rapidjson::kParseCommentsFlag | rapidjson::kParseTrailingCommasFlag | rapidjson::kParseNanAndInfFlag;

// Hands every event on and stops the parser where values nest too deep.
template <class Handler>
class DepthCap {
 public:
  using Ch = char;
  using Size = rapidjson::SizeType;

  explicit DepthCap(Handler& next) : next_(next) {}

  bool Null() { return next_.Null(); }
  bool Bool(bool value) { return next_.Bool(value); }
  bool Int(int value) { return next_.Int(value); }
  bool Uint(unsigned value) { return next_.Uint(value); }
  bool Int64(std::int64_t value) { return next_.Int64(value); }
  bool Uint64(std::uint64_t value) { return next_.Uint64(value); }
  bool Double(double value) { return next_.Double(value); }
  bool RawNumber(const Ch* text, Size length, bool copy) { return next_.String(text, length, copy); }
  bool String(const Ch* text, Size length, bool copy) { return next_.String(text, length, copy); }
  bool Key(const Ch* text, Size length, bool copy) { return next_.Key(text, length, copy); }
  bool StartObject() { return ++depth_ <= kDeepest && next_.StartObject(); }
  bool StartArray() { return ++depth_ <= kDeepest && next_.StartArray(); }
  bool EndObject(Size members) { return --depth_, next_.EndObject(members); }
  bool EndArray(Size elements) { return --depth_, next_.EndArray(elements); }

 private:
  Handler& next_;
  int depth_ = 0;
};

// Hands every event on but those of the values of unwanted members of the outermost object, which become null.
template <class Handler>
class WantedMembers {
 public:
  using Ch = char;
  using Size = rapidjson::SizeType;

  WantedMembers(Handler& next, const JsonText::IsWanted& is_wanted) : next_(next), is_wanted_(is_wanted) {}

  bool Null() { return unwanted_ ? skip() : next_.Null(); }
  bool Bool(bool value) { return unwanted_ ? skip() : next_.Bool(value); }
  bool Int(int value) { return unwanted_ ? skip() : next_.Int(value); }
  bool Uint(unsigned value) { return unwanted_ ? skip() : next_.Uint(value); }
  bool Int64(std::int64_t value) { return unwanted_ ? skip() : next_.Int64(value); }
  bool Uint64(std::uint64_t value) { return unwanted_ ? skip() : next_.Uint64(value); }
  bool Double(double value) { return unwanted_ ? skip() : next_.Double(value); }
  bool RawNumber(const Ch* text, Size length, bool copy) {
    return unwanted_ ? skip() : next_.RawNumber(text, length, copy);
  }
  bool String(const Ch* text, Size length, bool copy) { return unwanted_ ? skip() : next_.String(text, length, copy); }
  bool Key(const Ch* text, Size length, bool copy) {
    if (unwanted_) return true;
    unwanted_ = depth_ == 1 && !is_wanted_(std::string_view(text, length));
    return next_.Key(text, length, copy);
  }
  bool StartObject() { return start() || next_.StartObject(); }
  bool StartArray() { return start() || next_.StartArray(); }
  bool EndObject(Size members) { return unwanted_ ? end() : (--depth_, next_.EndObject(members)); }
  bool EndArray(Size elements) { return unwanted_ ? end() : (--depth_, next_.EndArray(elements)); }

 private:
  // Whether the value is unwanted.
  bool start() {
    ++depth_;
    return unwanted_;
  }
  bool end() {
    --depth_;
    return skip();
  }
  // After a value of, or within, an unwanted member.
  bool skip() {
    if (depth_ > 1) return true;
    unwanted_ = false;
    return next_.Null();
  }

  Handler& next_;
  const JsonText::IsWanted& is_wanted_;
  int depth_ = 0;
  bool unwanted_ = false;
};

// Parses in place, what is wanted only.
struct InPlaceGenerator {
  rapidjson::InsituStringStream& stream;
  const JsonText::IsWanted& is_wanted;
  rapidjson::ParseResult result;

  template <class Handler>
  bool operator()(Handler& handler) {
    WantedMembers<Handler> wanted(handler, is_wanted);
    DepthCap<WantedMembers<Handler>> capped(wanted);
    rapidjson::Reader reader;
    result = reader.Parse<kOfValidText | rapidjson::kParseInsituFlag>(stream, capped);
    return !result.IsError();
  }
};

template <unsigned flags>
struct Generator {
  rapidjson::MemoryStream& stream;
  rapidjson::ParseResult result;

  template <class Handler>
  bool operator()(Handler& handler) {
    DepthCap<Handler> capped(handler);
    rapidjson::Reader reader;
    result = reader.template Parse<flags>(stream, capped);
    return !result.IsError();
  }
};

std::string reason(rapidjson::ParseErrorCode code) {
  if (code == rapidjson::kParseErrorTermination) return "values nest deeper than 64 levels";
  std::string text = rapidjson::GetParseError_En(code);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

void set_fault(JsonValue& value, std::size_t pos, const rapidjson::ParseResult& result) {
  value.ok = false;
  value.fault = pos + result.Offset();
  value.message = reason(result.Code());
}

template <unsigned flags>
JsonValue parse(std::string_view text, std::size_t pos) {
  JsonValue value;
  rapidjson::MemoryStream stream(text.data() + pos, text.size() - pos);
  Generator<flags> generator{stream, {}};
  value.document.Populate(generator);
  value.end = pos + stream.Tell();
  if (generator.result.IsError()) set_fault(value, pos, generator.result);
  return value;
}

}  // namespace

JsonValue parse_json_value(std::string_view text, std::size_t pos) { return parse<kStrict>(text, pos); }

JsonValue JsonText::parse_value(std::size_t pos, const IsWanted& is_wanted) {
  JsonValue value;
  rapidjson::InsituStringStream stream(bytes_.data() + pos);
  InPlaceGenerator generator{stream, is_wanted, {}};
  value.document.Populate(generator);
  value.end = pos + stream.Tell();
  if (generator.result.IsError()) set_fault(value, pos, generator.result);
  return value;
}

JsonValue parse_json_document(std::string_view text) {
  JsonValue value = parse<kStrict>(text, 0);
  if (!value.ok || skip_json_space(text, value.end) == text.size()) return value;
  value.ok = false;
  value.fault = skip_json_space(text, value.end);
  value.message = "more text follows the end of the JSON document";
  return value;
}

JsonValue parse_lenient_json(std::string_view text) {
  std::string tame;
  tame.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    const char next = pos + 1 < text.size() ? text[pos + 1] : ' ';
    if (text[pos] == '\\' && next == '\'') continue;
    tame.push_back(static_cast<unsigned char>(text[pos]) < 0x20 ? ' ' : text[pos]);
    if (text[pos] == '\\') tame.push_back(static_cast<unsigned char>(next) < 0x20 ? ' ' : next), ++pos;
  }
  return parse<kLenient>(tame, 0);
}

std::size_t skip_json_space(std::string_view text, std::size_t pos) {
  std::size_t found = text.find_first_not_of(" \t\n\r", pos);
  return found == std::string_view::npos ? text.size() : found;
}

}  // namespace throughline::reading
