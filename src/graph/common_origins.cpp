#include "graph/common_origins.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

#include "graph/disjoint_sets.hpp"

namespace throughline::graph {
namespace {

// With four rows a band, texts of resemblance 0.5 meet in one of 16 bands with probability 0.64, those of 0.7 with
// 0.99.
constexpr std::size_t kRowsInBand = 4;
constexpr double kSameAgencyResemblance = 0.45;
constexpr double kCopyResemblance = 0.7;
// Articles of one band bucket that a newcomer is compared with: one hostile bucket stays linear.
constexpr std::size_t kComparisonsInBucket = 6;

struct BandEntry {
  std::size_t band = 0;
  std::uint64_t digest = 0;
  std::size_t article = 0;

  friend auto operator<=>(const BandEntry&, const BandEntry&) = default;
};

std::uint64_t band_digest(std::span<const std::uint64_t> rows) {
  std::uint64_t digest = 0xcbf29ce484222325U;  // FNV-1a over the rows, folded
  for (const std::uint64_t row : rows) digest = (digest ^ row ^ (row >> 29U)) * 0x100000001b3U;
  return digest;
}

std::vector<BandEntry> find_bands(std::span<const ArticleInfo> articles) {
  std::vector<BandEntry> entries;
  for (std::size_t article = 0; article < articles.size(); ++article) {
    const std::span<const std::uint64_t> signature = articles[article].traits.shingles;
    for (std::size_t at = 0; at + kRowsInBand <= signature.size(); at += kRowsInBand) {
      entries.push_back({at / kRowsInBand, band_digest(signature.subspan(at, kRowsInBand)), article});
    }
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

bool are_copies(const ArticleTraits& a, const ArticleTraits& b) {
  const bool same_agency = !a.agency.empty() && a.agency == b.agency;
  return resemblance(a.shingles, b.shingles) >= (same_agency ? kSameAgencyResemblance : kCopyResemblance);
}

// Articles whose key (digest, address) is the same and not empty.
template <class Key>
void unite_equal(std::span<const ArticleInfo> articles, DisjointSets& sets, Key key) {
  std::vector<std::pair<std::string_view, std::size_t>> keyed;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (!key(articles[i]).empty()) keyed.emplace_back(key(articles[i]), i);
  }
  std::sort(keyed.begin(), keyed.end());
  for (std::size_t i = 1; i < keyed.size(); ++i) {
    if (keyed[i - 1].first == keyed[i].first) sets.unite(keyed[i - 1].second, keyed[i].second);
  }
}

// `bucket` holds the articles of one band with the same rows.
void unite_copies(std::span<const BandEntry> bucket, std::span<const ArticleInfo> articles, DisjointSets& sets) {
  for (std::size_t i = 1; i < bucket.size(); ++i) {
    for (std::size_t j = 0; j < std::min(i, kComparisonsInBucket); ++j) {
      const std::size_t a = bucket[j].article;
      const std::size_t b = bucket[i].article;
      if (sets.find(a) != sets.find(b) && are_copies(articles[a].traits, articles[b].traits)) sets.unite(a, b);
    }
  }
}

}  // namespace

double resemblance(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  if (a.empty() || a.size() != b.size()) return 0;
  std::size_t equal = 0;
  for (std::size_t i = 0; i < a.size(); ++i) equal += a[i] == b[i] ? 1U : 0U;
  return static_cast<double>(equal) / static_cast<double>(a.size());
}

std::vector<std::size_t> find_common_origins(std::span<const ArticleInfo> articles) {
  DisjointSets sets(articles.size());
  unite_equal(articles, sets, [](const ArticleInfo& a) { return std::string_view(a.digest); });
  unite_equal(articles, sets, [](const ArticleInfo& a) { return std::string_view(a.url); });
  const std::vector<BandEntry> bands = find_bands(articles);
  for (std::size_t begin = 0, end = 0; begin < bands.size(); begin = end) {
    while (end < bands.size() && bands[end].band == bands[begin].band && bands[end].digest == bands[begin].digest)
      ++end;
    unite_copies(std::span(bands).subspan(begin, end - begin), articles, sets);
  }
  std::vector<std::size_t> origins(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) origins[i] = sets.find(i);
  return origins;
}

}  // namespace throughline::graph
