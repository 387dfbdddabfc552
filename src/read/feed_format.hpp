// Entries of feeds: RSS 0.91 to 2.0, RSS 1.0 (RDF), Atom (RFC 4287). JSON Feed is a dialect of JSON.
//
// A feed that declares entities is refused: no DTD is read, and no entity but those that XML itself has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

struct FeedArticles {
  std::vector<RawArticle> articles;
  std::string fault;  // why the rest was not read; empty: all was
};

// `text` is valid UTF-8 whatever its declaration says. The longest of an entry's texts is its body.
FeedArticles read_feed(std::string_view text, const FormatTables& tables);

}  // namespace throughline::reading
