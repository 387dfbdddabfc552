#include "values/article_versions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace throughline::values {
namespace {

using Terms = std::vector<std::pair<std::string, std::uint32_t>>;

std::uint64_t words_in(const Terms& terms) {
  std::uint64_t sum = 0;
  for (const auto& [word, count] : terms) sum += count;
  return sum;
}

// Both are sorted by word.
std::uint64_t words_in_both(const Terms& a, const Terms& b) {
  std::uint64_t sum = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->first == j->first) {
      sum += std::min(i->second, j->second);
      ++i;
      ++j;
    } else {
      i->first < j->first ? ++i : ++j;
    }
  }
  return sum;
}

std::optional<Day> known_on(const ArticleInfo& article) { return std::max(article.published, article.modified); }

// An address that names a page and not a whole site.
bool names_a_page(std::string_view url) {
  const std::size_t host = url.find("://");
  if (host == std::string_view::npos) return false;
  const std::size_t path = url.find('/', host + 3);
  return path != std::string_view::npos && path + 1 < url.size();
}

bool is_known(const ArticleInfo& article, std::optional<Day> as_of) {
  return !as_of || (known_on(article) && *known_on(article) <= *as_of);
}

// Ids of those of one address that another one supersedes. `texts` are of one URL. A text that was not known yet
// gives way to any that was.
void find_superseded(const std::vector<const ArticleInfo*>& texts, std::optional<Day> as_of,
                     std::set<std::string, std::less<>>& found) {
  for (const ArticleInfo* text : texts) {
    const bool known = is_known(*text, as_of);
    const auto supersedes = [&](const ArticleInfo* other) {
      return other != text && is_known(*other, as_of) && (!known || is_later_text(*other, *text)) &&
             share_their_words(*other, *text);
    };
    if (std::ranges::any_of(texts, supersedes)) found.insert(text->id);
  }
}

void drop_articles(ClaimSet& set, const std::set<std::string, std::less<>>& ids) {
  if (ids.empty()) return;
  std::erase_if(set.articles, [&](const ArticleInfo& article) { return ids.contains(article.id); });
  std::erase_if(set.actors, [&](const Actor& actor) { return ids.contains(actor.article); });
  std::erase_if(set.claims, [&](const Claim& claim) { return ids.contains(claim.article); });
}

}  // namespace

bool share_their_words(const ArticleInfo& a, const ArticleInfo& b) {
  const std::uint64_t shorter = std::min(words_in(a.traits.terms), words_in(b.traits.terms));
  return shorter > 0 && 2 * words_in_both(a.traits.terms, b.traits.terms) >= shorter;
}

bool is_later_text(const ArticleInfo& a, const ArticleInfo& b) {
  return std::tuple(known_on(a), a.published, std::string_view(a.digest)) >
         std::tuple(known_on(b), b.published, std::string_view(b.digest));
}

ClaimSet without_superseded(ClaimSet set, std::optional<Day> as_of) {
  // More texts of one address than this are no versions of one article, and comparing them would cost their square.
  constexpr std::size_t kMostTexts = 64;
  std::map<std::string_view, std::vector<const ArticleInfo*>> by_address;
  for (const ArticleInfo& article : set.articles) {
    if (names_a_page(article.url)) by_address[article.url].push_back(&article);
  }
  std::set<std::string, std::less<>> superseded;
  for (const auto& [url, texts] : by_address) {
    if (texts.size() > 1 && texts.size() <= kMostTexts) find_superseded(texts, as_of, superseded);
  }
  drop_articles(set, superseded);
  return set;
}

void drop_older_texts(std::vector<ClaimSet>& sets) {
  std::map<std::string, ArticleInfo> latest;
  bool differ = false;
  for (const ClaimSet& set : sets) {
    for (const ArticleInfo& article : set.articles) {
      const auto [known, is_new] = latest.try_emplace(article.id, article);
      if (is_new || known->second.digest == article.digest) continue;
      differ = true;
      if (is_later_text(article, known->second)) known->second = article;
    }
  }
  if (!differ) return;
  for (ClaimSet& set : sets) {
    std::set<std::string, std::less<>> older;
    for (const ArticleInfo& article : set.articles) {
      if (article.digest != latest.at(article.id).digest) older.insert(article.id);
    }
    drop_articles(set, older);
  }
}

}  // namespace throughline::values
