#include "read/html/page_facts.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

using MetaValues = std::map<std::string, std::vector<MetaValue>, std::less<>>;

constexpr std::size_t kLongestAuthor = 100;
constexpr std::size_t kLongestTitle = 400;

std::string first_of(const MetaValues& meta, std::string_view field) {
  const auto found = meta.find(field);
  return found == meta.end() || found->second.empty() ? std::string() : found->second.front().content;
}

bool is_web(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

std::string text_of_first(const HtmlTree& tree, Tag tag) {
  for (NodeId id = 0; id < tree.nodes.size(); ++id)
    if (tree.at(id).tag == tag) return tree.text_of(id);
  return {};
}

std::string canonical_link(const HtmlTree& tree) {
  for (NodeId id = 0; id < tree.nodes.size(); ++id) {
    if (tree.at(id).tag != Tag::link) continue;
    if (!base::equal_ignoring_ascii_case(tree.attribute(id, Attribute::rel), "canonical")) continue;
    const std::string_view href = base::trim(tree.attribute(id, Attribute::href));
    if (is_web(href)) return std::string(href);
  }
  return {};
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (char c : base::fold_case(text))
    if (base::is_ascii_alpha(c) || base::is_ascii_digit(c)) letters.push_back(c);
  return letters;
}

std::string_view host_of(std::string_view url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string_view::npos) return {};
  url.remove_prefix(begin + 3);
  return url.substr(0, url.find_first_of("/?#:"));
}

struct Parts {
  std::string_view title;
  std::string_view site;
};

// "Ferry resumes | Coastline Daily": the last part that such a mark sets off.
std::optional<Parts> split_title(std::string_view title) {
  constexpr std::array<std::string_view, 7> kMarks{" | ",      " - ",      " \u2013 ", " \u2014 ",
                                                   " \u00BB ", " \u00B7 ", " :: "};
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
  for (std::string_view mark : kMarks) {
    const std::size_t found = title.rfind(mark);
    if (found == std::string_view::npos || (at != std::string_view::npos && found < at)) continue;
    at = found;
    length = mark.size();
  }
  if (at == std::string_view::npos) return std::nullopt;
  return Parts{title.substr(0, at), title.substr(at + length)};
}

// "19.01.2020", which some sites put behind their name.
bool is_numeric_date(std::string_view words) {
  const auto digits = std::count_if(words.begin(), words.end(), base::is_ascii_digit);
  const auto marks = std::count_if(words.begin(), words.end(), [](char c) { return c == '.' || c == '/' || c == '-'; });
  return digits >= 6 && digits <= 8 && marks == 2 && static_cast<std::size_t>(digits + marks) == words.size();
}

bool names_site(std::string_view words, std::string_view outlet, std::string_view url) {
  const std::string letters = letters_of(words);
  if (letters.empty()) return false;
  if (letters == letters_of(outlet)) return true;
  const std::string host = letters_of(host_of(url));
  return letters.size() >= 3 && host.find(letters) != std::string::npos;
}

std::string without_site(std::string title, const PageFacts& facts) {
  for (int i = 0; i < 3; ++i) {
    const auto parts = split_title(title);
    if (parts && is_numeric_date(base::trim(parts->site))) {
      title = std::string(base::trim(parts->title));
      continue;
    }
    if (!parts || !names_site(parts->site, facts.outlet, facts.url)) break;
    title = std::string(base::trim(parts->title));
  }
  return title;
}

// The page's <title> tells more than the headline; a headline that it begins with is the title.
std::string headline_of(const Page& page, const std::string& page_title) {
  std::string only;
  int headings = 0;
  for (NodeId id = 0; id < page.tree.nodes.size(); ++id) {
    if (page.tree.at(id).tag != Tag::h1) continue;
    std::string words = page.tree.text_of(id);
    if (words.empty() || words.size() > kLongestTitle) continue;
    if (!page_title.empty() && words.size() > 12 && page_title.starts_with(words)) return words;
    ++headings;
    only = std::move(words);
  }
  return headings == 1 ? only : std::string();
}

std::string find_title(const Page& page, const LinkedData& data, const MetaValues& meta, const PageFacts& facts) {
  const std::string page_title = text_of_first(page.tree, Tag::title);
  std::string title = base::fold_space(data.headline);
  if (title.empty() || title.size() > kLongestTitle) title = first_of(meta, "title");
  if (title.empty()) title = headline_of(page, page_title);
  if (title.empty()) title = page_title;
  return without_site(std::move(title), facts);
}

std::string find_outlet(const Page& page, const LinkedData& data, const MetaValues& meta, const std::string& url) {
  if (!data.publisher.empty()) return base::fold_space(data.publisher);
  if (const auto found = meta.find("outlet"); found != meta.end())
    for (const MetaValue& value : found->second)
      if (!is_web(value.content) && !value.content.starts_with('@')) return value.content;
  const std::string title = text_of_first(page.tree, Tag::title);
  const auto parts = split_title(title);
  return parts && names_site(parts->site, "", url) ? std::string(base::trim(parts->site)) : std::string();
}

void add_author(std::vector<std::string>& authors, std::string_view name) {
  name = base::trim(name);
  if (base::starts_with_ignoring_ascii_case(name, "by ")) name = base::trim(name.substr(3));
  if (name.empty() || name.size() > kLongestAuthor || is_web(name)) return;
  if (std::find(authors.begin(), authors.end(), name) == authors.end()) authors.emplace_back(name);
}

std::vector<std::string> find_authors(const Page& page, const LinkedData& data, const MetaValues& meta) {
  std::vector<std::string> authors;
  for (const std::string& author : data.authors) add_author(authors, base::fold_space(author));
  if (!authors.empty()) return authors;
  if (const auto found = meta.find("author"); found != meta.end())
    for (const MetaValue& value : found->second) add_author(authors, value.content);
  for (NodeId id = 0; id < page.tree.nodes.size() && authors.empty(); ++id) {
    if (page.tree.at(id).tag == Tag::text || page.parts[id] == PagePart::furniture) continue;
    const bool author =
        page.tree.attribute(id, Attribute::rel) == "author" || page.tree.attribute(id, Attribute::itemprop) == "author";
    if (author) add_author(authors, page.tree.text_of(id));
  }
  return authors;
}

std::string find_language(const Page& page, const LinkedData& data, const MetaValues& meta) {
  for (NodeId id = 0; id < page.tree.nodes.size(); ++id) {
    if (page.tree.at(id).tag != Tag::html) continue;
    const std::string_view lang = page.tree.attribute(id, Attribute::lang);
    if (!lang.empty()) return std::string(lang);
  }
  return data.language.empty() ? first_of(meta, "language") : data.language;
}

}  // namespace

PageFacts find_page_facts(const Page& page, const LinkedData& data, const MetaValues& meta) {
  PageFacts facts;
  facts.url = canonical_link(page.tree);
  if (facts.url.empty()) facts.url = first_of(meta, "url");
  if (facts.url.empty()) facts.url = data.url;
  facts.outlet = find_outlet(page, data, meta, facts.url);
  facts.title = find_title(page, data, meta, facts);
  facts.language = find_language(page, data, meta);
  facts.authors = find_authors(page, data, meta);
  return facts;
}

}  // namespace throughline::reading
