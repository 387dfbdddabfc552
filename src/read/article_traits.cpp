#include "read/article_traits.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "read/lines.hpp"
#include "read/shingles.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostTerms = 200;

using Term = std::pair<std::string, std::uint32_t>;

std::vector<std::uint64_t> line_digests(std::string_view text) {
  std::vector<std::uint64_t> digests;
  for (std::size_t pos = 0; pos < text.size();) {
    Line line = line_at(text, pos);
    std::string_view words = base::trim(line.in(text));
    if (!words.empty()) digests.push_back(base::digest64(words));
    pos = line.next;
  }
  return digests;
}

bool is_more_frequent(const Term& a, const Term& b) {
  return a.second != b.second ? a.second > b.second : a.first < b.first;
}

std::vector<Term> frequent_terms(std::string_view text, const base::StopWords& stop_words) {
  std::vector<std::string> words = base::content_words(text, stop_words);
  std::sort(words.begin(), words.end());
  std::vector<Term> terms;
  for (std::string& word : words) {
    if (terms.empty() || terms.back().first != word) terms.emplace_back(std::move(word), 0);
    ++terms.back().second;
  }
  if (terms.size() > kMostTerms) {
    auto end = terms.begin() + kMostTerms;
    std::partial_sort(terms.begin(), end, terms.end(), is_more_frequent);
    terms.erase(end, terms.end());
  }
  std::sort(terms.begin(), terms.end());
  return terms;
}

}  // namespace

ArticleTraits build_traits(std::string agency, std::string_view text, const base::StopWords& stop_words) {
  return {std::move(agency), shingle_signature(text), line_digests(text), frequent_terms(text, stop_words)};
}

}  // namespace throughline::reading
