#include "read/text_format.hpp"

#include <algorithm>
#include <optional>

#include "read/characters.hpp"
#include "read/clean_text.hpp"
#include "read/header_line.hpp"
#include "read/headline.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr int kMostHeaderLines = 40;
constexpr std::size_t kFewestWordsOfText = 4;  // after a date; fewer are a note about it

std::size_t skip_blank_lines(std::string_view text, std::size_t pos) {
  while (pos < text.size()) {
    Line line = line_at(text, pos);
    if (!is_blank(line.in(text))) return pos;
    pos = line.next;
  }
  return pos;
}

bool has_words(std::string_view text, std::size_t least) {
  std::size_t words = 0;
  for (std::size_t pos = 0; pos < text.size() && words < least; ++pos)
    if (is_word(text[pos]) && (pos == 0 || !is_word(text[pos - 1]))) ++words;
  return words >= least;
}

// Reads the header of one text line by line.
class HeaderReader {
 public:
  HeaderReader(std::string_view text, const FormatTables& tables) : text_(text), tables_(tables) {}

  RawArticle read() {
    for (int lines = 0; lines < kMostHeaderLines && !in_text_; ++lines) {
      std::size_t begin = skip_blank_lines(text_, pos_);
      if (begin != pos_) within_ = false;
      pos_ = begin;
      if (pos_ >= text_.size() || !take_line()) break;
    }
    article_.body.append(text_.substr(pos_));
    return std::move(article_);
  }

 private:
  // False when the line is not of the header: the text begins there.
  bool take_line() {
    const Line line = line_at(text_, pos_);
    if (auto header = header_at(line)) {
      take_field(*header, line);
    } else if (!any_ && article_.title.empty() && is_title_before_header(line)) {
      article_.title = one_line(line.in(text_), 600);
      pos_ = line.next;
    } else {
      return false;
    }
    return true;
  }

  // The first line may be of the header by weak signs when the next one is by strong ones.
  std::optional<HeaderLine> header_at(const Line& line) const {
    const bool first = !any_ && line.next < text_.size();
    const bool within = within_ || (first && read_header_line(line_at(text_, line.next).in(text_), false, tables_));
    return read_header_line(line.in(text_), within, tables_);
  }

  void take_field(const HeaderLine& header, const Line& line) {
    pos_ = line.next;
    any_ = within_ = true;
    std::string_view rest = header.value;
    if (header.field != Field::body) rest = set_field(article_, header.field, rest, "header", tables_.dates);
    if (take_second_field(rest)) return;
    in_text_ = header.field == Field::body || has_words(rest, kFewestWordsOfText);
    if (!in_text_) return;
    article_.body.assign(rest);
    article_.body.push_back('\n');
  }

  // "Published: 5 March 2025 | Updated: 6 March 2025".
  bool take_second_field(std::string_view rest) {
    while (!rest.empty() && std::string_view(" |,;(-").find(rest.front()) != std::string_view::npos)
      rest.remove_prefix(1);
    const auto second = read_header_line(rest, false, tables_);
    if (!second || second->field != Field::modified) return false;
    set_field(article_, second->field, second->value, "header", tables_.dates);
    return true;
  }

  bool is_title_before_header(const Line& line) const {
    std::size_t next = skip_blank_lines(text_, line.next);
    if (next >= text_.size() || !looks_like_headline(line.in(text_))) return false;
    return read_header_line(line_at(text_, next).in(text_), false, tables_).has_value();
  }

  std::string_view text_;
  const FormatTables& tables_;
  RawArticle article_;
  std::size_t pos_ = 0;
  bool any_ = false;      // a line of a header was met
  bool within_ = false;   // the line before was one
  bool in_text_ = false;  // a header line ran over into the text
};

// A text without a header may have its day in a line of its own below its headline.
void take_date_line(RawArticle& article, const FormatTables& tables) {
  constexpr int kMostLines = 6;
  std::size_t pos = 0;
  for (int i = 0; i < kMostLines; ++i) {
    pos = skip_blank_lines(article.body, pos);
    if (pos >= article.body.size()) return;
    const Line line = line_at(article.body, pos);
    if (const auto found = read_date_line(line.in(article.body), tables.dates)) {
      set_field(article, found->field, std::string(found->value), "header", tables.dates);
      article.body.erase(line.begin, line.next - line.begin);
      return;
    }
    pos = line.next;
  }
}

}  // namespace

RawArticle read_text(std::string_view text, const FormatTables& tables) {
  RawArticle article = HeaderReader(text, tables).read();
  if (article.published.empty()) take_date_line(article, tables);
  if (article.title.empty()) article.title = take_headline(article.body);
  return article;
}

}  // namespace throughline::reading
