// An article: what was published where and when, and its text. Article is the only owner of text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "throughline/correction.hpp"
#include "throughline/day.hpp"

namespace throughline {

// What the graph needs of an article to find copies and furniture without its text. A pure function of the article.
struct ArticleTraits {
  std::string agency;                   // news agency that the text credits ("AP"), canonical; empty when none
  std::vector<std::uint64_t> shingles;  // MinHash signature of word shingles (Broder 1997); empty for very short texts
  std::vector<std::uint64_t> lines;     // digests of its lines, in order
  std::vector<std::pair<std::string, std::uint32_t>> terms;  // content words and how often, sorted

  friend bool operator==(const ArticleTraits&, const ArticleTraits&) = default;
};

struct ArticleInfo {
  std::string id;                 // given with the input, else "a-" and a digest of the content
  std::string path;               // relative to the argument that led to it; "-" for standard input
  std::vector<std::string> also;  // other paths that hold the same content, sorted
  std::string outlet;             // empty: unknown
  std::string url;                // empty: unknown; http and https only
  std::string title;              // empty: unknown
  std::optional<Day> published;   // as written there, in its own zone
  std::string published_basis;    // rule that found it ("header", "file-name", "dateline", "option"), "none" when null
  std::optional<Day> modified;
  std::string language;  // BCP 47, "en"
  std::string digest;    // of the text, 32 hexadecimal digits
  ArticleTraits traits;

  friend bool operator==(const ArticleInfo&, const ArticleInfo&) = default;
};

struct Article {
  ArticleInfo info;
  std::string text;                     // valid UTF-8, the body exactly as analysed; every Span counts bytes of it
  std::vector<Correction> corrections;  // the outlet's own, in text order

  friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace throughline
