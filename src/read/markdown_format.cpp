#include "read/markdown_format.hpp"

#include <algorithm>

#include "read/characters.hpp"
#include "read/front_matter.hpp"
#include "read/headline.hpp"
#include "read/lines.hpp"
#include "read/markdown_text.hpp"
#include "read/text_format.hpp"

namespace throughline::reading {
namespace {

// The words of a "# heading" that the body begins with; it is taken off.
std::string take_top_heading(std::string& body) {
  std::size_t start = body.find_first_not_of(" \t\n");
  if (start == std::string::npos || body.compare(start, 2, "# ") != 0) return {};
  Line line = line_at(body, start);
  std::string title = base::fold_space(markdown_to_text(line.in(body)));
  body.erase(0, line.next);
  return title;
}

// Clippers write when the page was published, empty where they did not find it, and when the note was created.
bool tells_publication_apart(const FrontMatter& matter) {
  return std::any_of(matter.fields.begin(), matter.fields.end(), [](const FrontMatterField& field) {
    return base::equal_ignoring_ascii_case(field.key, "published");
  });
}

}  // namespace

RawArticle read_markdown(std::string_view text, const FormatTables& tables) {
  RawArticle article;
  std::string heading;
  if (auto matter = read_front_matter(text)) {
    const bool clipped = tells_publication_apart(*matter);
    for (const auto& [key, value] : matter->fields) {
      const bool note = clipped && base::equal_ignoring_ascii_case(key, "created");
      set_field(article, note ? Field::capture : tables.labels.find(key), value, "front-matter", tables.dates);
    }
    article.body = std::string(text.substr(matter->end));
    heading = take_top_heading(article.body);
  } else {
    std::string body(text);
    heading = take_top_heading(body);
    article = read_text(body, tables);
  }
  if (article.title.empty())
    article.title = heading;
  else if (!heading.empty())
    article.furniture.push_back("title: " + heading);
  article.body = markdown_to_text(article.body);
  if (article.title.empty()) article.title = take_headline(article.body);
  return article;
}

}  // namespace throughline::reading
