#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "read/article_builder.hpp"
#include "read/clean_text.hpp"
#include "read/csv_format.hpp"
#include "read/decode_text.hpp"
#include "read/feed_format.hpp"
#include "read/format.hpp"
#include "read/html/html_encoding.hpp"
#include "read/html/html_format.hpp"
#include "read/http_message.hpp"
#include "read/json_format.hpp"
#include "read/line_cursor.hpp"
#include "read/mail_format.hpp"
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

// What this program makes of one article takes some 500 bytes of memory for each of the text's, so that a text without
// end must not be read to its end. A long book is a quarter of this.
constexpr std::size_t kLongestArticle = std::size_t{2} * 1024 * 1024;

bool is_own_output(std::string_view json) {
  const std::string_view head = base::trim(json.substr(0, 256));
  return head.starts_with('{') && head.find("\"throughline.") != std::string_view::npos;
}

// One document on its way.
class DocumentReader {
 public:
  DocumentReader(const Document& document, const ReadOptions& options, const ReadingTables& tables)
      : document_(document), path_(document.path), options_(options), tables_(tables) {}

  ReadOutcome read() {
    if (document_.refused) {
      skip(*document_.refused, path_);
      return std::move(outcome_);
    }
    format_ =
        options_.plain ? Format::text : resolve_format(document_.name, bytes().substr(0, 4096), document_.media_type);
    if (is_binary(bytes()) && !options_.plain && format_ != Format::mail && format_ != Format::mhtml) {
      skip(not_text(), path_);
      return std::move(outcome_);
    }
    if (format_ == Format::mail || format_ == Format::mhtml)
      read_message();
    else
      read_decoded();
    return std::move(outcome_);
  }

 private:
  std::string_view bytes() const { return document_.bytes; }

  // A message holds several texts, each in an encoding of its own.
  void read_message() {
    const MailTables mail{tables_.format, tables_.pages};
    text_ = std::string();
    LineCursor places(text_);
    const MailArticles found = format_ == Format::mail ? read_mail(bytes(), mail) : read_mhtml(bytes(), mail);
    if (!found.fault.empty()) return skip(bad_mail(found.fault), path_);
    for (const RawArticle& raw : found.articles) take(raw, places);
  }

  void read_decoded() {
    const bool page = format_ == Format::html;
    DecodedText decoded = page ? decode_html(bytes(), charset_of(document_.media_type)) : decode_text(bytes());
    if (decoded.first_bad) say(locate(invalid_utf8(decoded.encoding), bytes(), *decoded.first_bad));
    text_ = std::move(decoded.text);
    if (options_.plain) return read_plain();
    read_format();
  }

  void read_plain() {
    RawArticle raw;
    raw.body = clean_in_place(text_);
    LineCursor places(text_);
    take(std::move(raw), places);
  }

  void read_format() {
    switch (format_) {
      case Format::json:
        if (is_own_output(text_)) return skip(own_output(), path_);
        return take_all(read_json(text_, {tables_.format, tables_.dialects, options_.field_map}));
      case Format::jsonl:
        return take_all(read_json_lines(text_, {tables_.format, tables_.dialects, options_.field_map}));
      case Format::html:
        return take_all({read_html(text_, tables_.pages, tables_.format), {}});
      case Format::feed:
        return take_feed();
      case Format::csv:
        return take_table();
      case Format::text:
      case Format::markdown:
        return read_text_or_markdown();
      case Format::mail:
      case Format::mhtml:
      case Format::packed:
      case Format::unsupported:
        return skip(unsupported_format(), path_);
    }
  }

  void read_text_or_markdown() {
    if (auto control = find_control(text_)) say(LineCursor(text_).locate_at(control_character(), *control));
    text_ = clean_text(text_);
    LineCursor places(text_);
    take(format_ == Format::text ? reading::read_text(text_, tables_.format) : read_markdown(text_, tables_.format),
         places);
  }

  void take_feed() {
    FeedArticles found = read_feed(text_, tables_.format);
    if (!found.fault.empty())
      skip(bad_feed(found.fault), path_);
    else if (found.articles.empty())
      return skip(empty_article(), path_);
    take_all({std::move(found.articles), {}});
  }

  void take_table() {
    CsvArticles found = read_csv(text_, tables_.format, options_.field_map);
    if (!found.fault.empty()) return skip(bad_csv(found.fault), path_);
    take_all({std::move(found.articles), {}});
  }

  void take_all(JsonArticles found) {
    const bool broken = outcome_.skipped.size() > 0;
    if (found.articles.empty() && found.faults.empty() && !broken) return skip(empty_article(), path_);
    LineCursor places(text_);
    for (const JsonFault& fault : found.faults) {
      Diagnostic why = places.locate_at(bad_json(fault.message), fault.offset);
      skip(why, shown_path(why.line));
    }
    for (RawArticle& raw : found.articles) take(std::move(raw), places);
  }

  void take(RawArticle raw, LineCursor& places) {
    const std::size_t offset = raw.offset;
    const std::string shown = raw.alone ? path_ : shown_path(places.line_of(offset));
    raw.alone = raw.alone && document_.alone;
    if (raw.body.size() > kLongestArticle) {
      raw.body.resize(base::truncate_utf8(raw.body, kLongestArticle).size());
      say(places.locate_at(long_article(), offset));
    }
    take_given(raw);
    if (raw.url.empty()) set_field(raw, Field::url, document_.url, "transport", tables_.format.dates);
    if (!raw.captured) raw.captured = document_.captured;
    for (const DeclaredDate& date : raw.published)
      if (!date.day && !date.either && !options_.published)
        say(places.locate_at(unreadable_date(date.evidence), offset));
    BuiltArticle built = build_article(std::move(raw), path_, options_, tables_);
    if (built.code == "empty-article") return skip(places.locate_at(empty_article(), offset), shown);
    if (built.code == "other-language") return skip(places.locate_at(other_language(built.language), offset), shown);
    if (!built.read.article.info.published) say_undated(built.read, offset, places);
    const auto& corrections = built.read.article.corrections;
    if (std::any_of(corrections.begin(), corrections.end(),
                    [](const Correction& one) { return one.kind == CorrectionKind::retraction; }))
      say(places.locate_at(retracted_article(), offset));
    built.read.format = std::string(to_string(format_));
    outcome_.articles.push_back(std::move(built.read));
  }

  void say_undated(const ReadArticle& read, std::size_t offset, LineCursor& places) {
    for (const DateCandidate& candidate : read.date_candidates)
      if (candidate.why.starts_with("may be "))
        say(places.locate_at(ambiguous_date(candidate.evidence, candidate.why), offset));
    say(places.locate_at(undated_article(), offset));
  }

  // What a table beside the file says stands over what the article says.
  void take_given(RawArticle& raw) const {
    const GivenFields& given = options_.given;
    const auto set = [](std::string& target, const std::string& value) {
      if (!value.empty()) target = value;
    };
    set(raw.title, given.title);
    set(raw.outlet, given.outlet);
    set(raw.language, given.language);
    if (raw.alone) set(raw.id, given.id);
    if (!given.url.empty()) {
      raw.url.clear();
      set_field(raw, Field::url, given.url, "manifest", tables_.format.dates);
    }
    if (given.modified) raw.modified = given.modified;
    if (given.published)
      raw.published.insert(raw.published.begin(), {given.published, "manifest", to_string(*given.published)});
  }

  // Each article of a file that holds many is counted by itself: "wire.jsonl:12".
  std::string shown_path(std::uint32_t line) const {
    return path_ + ':' + std::to_string(line + document_.first_line - 1);
  }

  void skip(Diagnostic why, std::string_view shown) {
    outcome_.skipped.push_back({std::string(shown), why.code});
    say(std::move(why));
  }

  void say(Diagnostic diagnostic) {
    diagnostic.path = path_;
    if (diagnostic.line != 0) diagnostic.line += document_.first_line - 1;
    outcome_.diagnostics.push_back(std::move(diagnostic));
  }

  const Document& document_;
  std::string path_;
  const ReadOptions& options_;
  const ReadingTables& tables_;
  std::string text_;
  Format format_ = Format::text;
  ReadOutcome outcome_;
};

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

ArticleReader::ArticleReader(const TableSet& tables)
    : impl_(std::make_shared<const Impl>(Impl{ReadingTables(tables)})) {}

ReadOutcome ArticleReader::read(const Document& document, const ReadOptions& options) const {
  return DocumentReader(document, options, impl_->tables).read();
}

ReadOutcome ArticleReader::read(std::string_view path, std::string_view bytes, const ReadOptions& options) const {
  if (options.plain) {
    Document document;
    document.path = document.name = std::string(path);
    document.bytes = std::string(bytes);
    return read(document, options);
  }
  ReadOutcome all;
  DocumentStream documents(std::string(path), make_memory_source(bytes));
  while (auto document = documents.next()) {
    ReadOutcome one = read(*document, options);
    append(all.articles, std::move(one.articles));
    append(all.skipped, std::move(one.skipped));
    append(all.diagnostics, std::move(one.diagnostics));
  }
  return all;
}

}  // namespace throughline
