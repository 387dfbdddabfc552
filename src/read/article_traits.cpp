#include "read/article_traits.hpp"

#include <algorithm>
#include <map>

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
  std::map<std::string, std::uint32_t> counts;
  for (std::string& word : base::content_words(text, stop_words)) ++counts[std::move(word)];
  std::vector<Term> terms(counts.begin(), counts.end());
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
