#include "read/article_builder.hpp"
#include "read/clean_text.hpp"
#include "read/decode_text.hpp"
#include "read/format.hpp"
#include "read/html/html_encoding.hpp"
#include "read/html/html_format.hpp"
#include "read/json_format.hpp"
#include "read/line_cursor.hpp"
#include "read/markdown_format.hpp"
#include "read/read_diagnostics.hpp"
#include "read/text_format.hpp"
#include "throughline/stages.hpp"

namespace throughline {

using namespace reading;

struct ArticleReader::Impl {
  ReadingTables tables;
};

namespace {

// One file on its way.
class FileReader {
 public:
  FileReader(std::string_view path, std::string_view bytes, const ReadOptions& options, const ReadingTables& tables)
      : path_(path), bytes_(bytes), options_(options), tables_(tables) {}

  ReadOutcome read() {
    if (is_binary(bytes_) && !options_.plain) {
      skip(not_text(), path_);
      return std::move(outcome_);
    }
    const bool page = !options_.plain && resolve_format(path_, bytes_.substr(0, 512)) == Format::html;
    DecodedText decoded = page ? decode_html(bytes_, "") : decode_text(bytes_);
    if (decoded.first_bad) say(locate(invalid_utf8(decoded.encoding), bytes_, *decoded.first_bad));
    text_ = std::move(decoded.text);
    if (options_.plain)
      read_plain();
    else
      read_format(resolve_format(path_, text_));
    return std::move(outcome_);
  }

 private:
  void read_plain() {
    RawArticle raw;
    raw.body = clean_in_place(text_);
    LineCursor places(text_);
    take(std::move(raw), places);
  }

  void read_format(Format format) {
    format_ = format;
    switch (format) {
      case Format::unsupported:
        return skip(unsupported_format(), path_);
      case Format::json:
        return take_all(read_json(text_, tables_.format));
      case Format::jsonl:
        return take_all(read_json_lines(text_, tables_.format));
      case Format::html:
        return read_page();
      case Format::text:
      case Format::markdown:
        break;
    }
    if (auto control = find_control(text_)) say(LineCursor(text_).locate_at(control_character(), *control));
    text_ = clean_text(text_);
    LineCursor places(text_);
    take(format == Format::text ? read_text(text_, tables_.format) : read_markdown(text_, tables_.format), places);
  }

  void read_page() {
    LineCursor places(text_);
    for (RawArticle& raw : read_html(text_, tables_.pages, tables_.format)) take(std::move(raw), places);
  }

  void take_all(JsonArticles found) {
    if (found.articles.empty() && found.faults.empty()) return skip(empty_article(), path_);
    LineCursor places(text_);
    for (const JsonFault& fault : found.faults) {
      Diagnostic why = places.locate_at(bad_json(fault.message), fault.offset);
      skip(why, shown_path(why.line));
    }
    for (RawArticle& raw : found.articles) take(std::move(raw), places);
  }

  void take(RawArticle raw, LineCursor& places) {
    const std::size_t offset = raw.offset;
    const std::string shown = raw.alone ? std::string(path_) : shown_path(places.line_of(offset));
    for (const DeclaredDate& date : raw.published)
      if (!date.day && !options_.published) say(places.locate_at(unreadable_date(date.evidence), offset));
    BuiltArticle built = build_article(std::move(raw), path_, options_, tables_);
    if (built.code == "empty-article") return skip(places.locate_at(empty_article(), offset), shown);
    if (built.code == "other-language") return skip(places.locate_at(other_language(built.language), offset), shown);
    if (!built.read.article.info.published) say(places.locate_at(undated_article(), offset));
    built.read.format = std::string(to_string(format_));
    outcome_.articles.push_back(std::move(built.read));
  }

  // Each article of a file that holds many is counted by itself: "wire.jsonl:12".
  std::string shown_path(std::uint32_t line) const { return std::string(path_) + ':' + std::to_string(line); }

  void skip(Diagnostic why, std::string_view shown) {
    outcome_.skipped.push_back({std::string(shown), why.code});
    say(std::move(why));
  }

  void say(Diagnostic diagnostic) {
    diagnostic.path = std::string(path_);
    outcome_.diagnostics.push_back(std::move(diagnostic));
  }

  std::string_view path_;
  std::string_view bytes_;
  const ReadOptions& options_;
  const ReadingTables& tables_;
  std::string text_;
  Format format_ = Format::text;
  ReadOutcome outcome_;
};

}  // namespace

ArticleReader::ArticleReader(const TableSet& tables)
    : impl_(std::make_shared<const Impl>(Impl{ReadingTables(tables)})) {}

ReadOutcome ArticleReader::read(std::string_view path, std::string_view bytes, const ReadOptions& options) const {
  return FileReader(path, bytes, options, impl_->tables).read();
}

}  // namespace throughline
