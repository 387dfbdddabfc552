// Whether claims streams came whole. Lines do not say which stream they belong to and may stand in any order, so the
// counts in "end" and "article" records are held against what arrived.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "formats/field_concepts.hpp"
#include "formats/json_parser.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/formats.hpp"

namespace throughline::formats {

// What an "end" record says that its stream holds. Different records: an article in two streams counts once in each.
using StreamCounts = ClaimCounts;

template <class Visit, Of<StreamCounts> T>
void fields(Visit& visit, T& counts) {
  visit.field("articles", counts.articles);
  visit.field("actors", counts.actors);
  visit.field("claims", counts.claims);
  visit.field("skipped", counts.skipped);
}

// What an "article" record says that stands in records of their own.
struct ArticleCounts {
  std::uint32_t actors = 0;
  std::uint32_t claims = 0;

  friend bool operator==(const ArticleCounts&, const ArticleCounts&) = default;
};

template <class Visit, Of<ArticleCounts> T>
void fields(Visit& visit, T& counts) {
  visit.field("actors", counts.actors);
  visit.field("claims", counts.claims);
}

// Actors and claims of each article. Every article of the set has a place, also one without any.
std::map<std::string, ArticleCounts, std::less<>> count_by_article(const ClaimSet& set);

// Offsets are those of lines in the file, for the fault.
class StreamLedger {
 public:
  void header(const std::string& stream, std::size_t offset);
  void end(const std::string& stream, const StreamCounts& counts, std::size_t offset);
  void article(const std::string& id, const ArticleCounts& counts, std::size_t offset);
  // An actor or a claim of that article.
  void member(const std::string& article, std::size_t offset);

  // The first thing that is missing from `set`. REQUIRES: `set` is normalised and holds every record that was entered.
  std::optional<JsonFault> find_gap(const ClaimSet& set) const;

 private:
  struct Stream {
    std::optional<std::size_t> header;
    std::optional<std::size_t> end;
    StreamCounts counts;
  };
  struct Article {
    std::optional<std::size_t> line;  // null: only its actors or claims were seen
    std::size_t member = 0;
    ArticleCounts counts;
  };

  std::optional<JsonFault> find_open_stream() const;
  std::optional<JsonFault> find_short_article(const ClaimSet& set) const;
  std::optional<JsonFault> find_wrong_total(const ClaimSet& set) const;

  std::map<std::string, Stream> streams_;
  std::map<std::string, Article> articles_;
};

}  // namespace throughline::formats
