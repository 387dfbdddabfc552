#include "formats/stream_ledger.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace throughline::formats {
namespace {

// What several streams may hold together: at least what the largest has, at most what all have if none share a line.
struct Bounds {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  void add(std::uint32_t count) {
    low = std::max<std::uint64_t>(low, count);
    high += count;
  }
};

std::optional<JsonFault> outside(const Bounds& bounds, std::size_t have, std::string_view what, std::size_t offset) {
  if (bounds.low <= have && have <= bounds.high) return std::nullopt;
  const std::uint64_t told = have < bounds.low ? bounds.low : bounds.high;
  return JsonFault{offset, fmt::format("the end counts {} {}, the lines hold {}", told, what, have)};
}

}  // namespace

std::map<std::string, ArticleCounts, std::less<>> count_by_article(const ClaimSet& set) {
  std::map<std::string, ArticleCounts, std::less<>> counts;
  for (const ArticleInfo& article : set.articles) counts[article.id];
  for (const Actor& actor : set.actors) ++counts[actor.article].actors;
  for (const Claim& claim : set.claims) ++counts[claim.article].claims;
  return counts;
}

void StreamLedger::header(const std::string& stream, std::size_t offset) { streams_[stream].header = offset; }

void StreamLedger::end(const std::string& stream, const StreamCounts& counts, std::size_t offset) {
  streams_[stream].end = offset;
  streams_[stream].counts = counts;
}

void StreamLedger::article(const std::string& id, const ArticleCounts& counts, std::size_t offset) {
  Article& entry = articles_[id];
  entry.line = offset;
  entry.counts.actors = std::max(entry.counts.actors, counts.actors);
  entry.counts.claims = std::max(entry.counts.claims, counts.claims);
}

void StreamLedger::member(const std::string& article, std::size_t offset) { articles_[article].member = offset; }

std::optional<JsonFault> StreamLedger::find_gap(const ClaimSet& set) const {
  if (auto gap = find_open_stream()) return gap;
  if (auto gap = find_short_article(set)) return gap;
  return find_wrong_total(set);
}

std::optional<JsonFault> StreamLedger::find_open_stream() const {
  if (streams_.empty()) return JsonFault{0, "there is no header"};
  for (const auto& [id, stream] : streams_) {
    if (!stream.end) return JsonFault{*stream.header, fmt::format("stream {} has no end", id)};
    if (!stream.header) return JsonFault{*stream.end, fmt::format("stream {} has no header", id)};
  }
  return std::nullopt;
}

std::optional<JsonFault> StreamLedger::find_short_article(const ClaimSet& set) const {
  const auto counts = count_by_article(set);
  for (const auto& [id, article] : articles_) {
    if (!article.line) return JsonFault{article.member, fmt::format("the record of article {} is missing", id)};
    const ArticleCounts& have = counts.find(id)->second;
    if (have.claims < article.counts.claims || have.actors < article.counts.actors) {
      return JsonFault{*article.line, fmt::format("{} of its {} claims and {} of its {} actors are here", have.claims,
                                                  article.counts.claims, have.actors, article.counts.actors)};
    }
  }
  return std::nullopt;
}

std::optional<JsonFault> StreamLedger::find_wrong_total(const ClaimSet& set) const {
  Bounds articles, actors, claims, skipped;
  for (const auto& [id, stream] : streams_) {
    articles.add(stream.counts.articles);
    actors.add(stream.counts.actors);
    claims.add(stream.counts.claims);
    skipped.add(stream.counts.skipped);
  }
  const std::size_t offset = *streams_.begin()->second.end;
  const StreamCounts have = count_records(set);
  if (auto gap = outside(articles, have.articles, "articles", offset)) return gap;
  if (auto gap = outside(actors, have.actors, "actors", offset)) return gap;
  if (auto gap = outside(claims, have.claims, "claims", offset)) return gap;
  return outside(skipped, have.skipped, "skipped inputs", offset);
}

}  // namespace throughline::formats
