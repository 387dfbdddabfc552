#include "base/json_writer.hpp"

#include <cassert>
#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace throughline::base {
namespace {

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
  }
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool control = static_cast<unsigned char>(c) < 0x20;
    if (!control && c != '"' && c != '\\' && c != '<') continue;
    out.append(text, plain, i - plain);
    append_escape(out, c);
    plain = i + 1;
  }
  out.append(text, plain);
  out += '"';
}

}  // namespace

void JsonWriter::break_line() {
  if (layout_ == Layout::one_line) return;
  out_ += '\n';
  out_.append(2 * filled_.size(), ' ');
}

void JsonWriter::separate() {
  if (filled_.empty()) return;
  if (filled_.back()) out_ += ',';
  filled_.back() = true;
  break_line();
}

void JsonWriter::before_value() {
  if (!after_key_) separate();
  after_key_ = false;
}

void JsonWriter::begin(char bracket) {
  before_value();
  out_ += bracket;
  filled_.push_back(false);
}

void JsonWriter::end(char bracket) {
  assert(!filled_.empty() && !after_key_);
  const bool filled = filled_.back();
  filled_.pop_back();
  if (filled) break_line();
  out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
  assert(!filled_.empty() && !after_key_);
  separate();
  string_text(name);
  out_ += layout_ == Layout::one_line ? ":" : ": ";
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  before_value();
  string_text(text);
}

void JsonWriter::string_text(std::string_view text) {
  if (is_valid_utf8(text)) return append_quoted(out_, text);
  append_quoted(out_, replace_invalid_utf8(text));
}

void JsonWriter::number(std::uint64_t value) { literal(fmt::format_int(value).c_str()); }
void JsonWriter::number(std::int64_t value) { literal(fmt::format_int(value).c_str()); }

void JsonWriter::number(double value) {
  assert(std::isfinite(value));
  literal(fmt::format("{}", value));
}

void JsonWriter::literal(std::string_view token) {
  before_value();
  out_ += token;
}

void JsonWriter::boolean(bool value) { literal(value ? "true" : "false"); }
void JsonWriter::null() { literal("null"); }

std::string JsonWriter::take() {
  assert(filled_.empty() && !after_key_ && !out_.empty());
  return std::exchange(out_, {});
}

}  // namespace throughline::base
