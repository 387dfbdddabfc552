#include "language/gazetteer_tables.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/characters.hpp"

namespace throughline::language {
namespace {

// Rows of `table` whose second cell is `kind` (any when it is empty) have phrases of one sort.
struct Source {
  std::string_view table;
  std::string_view kind;
  GazetteerKind sort;
};

constexpr std::array<Source, 15> kSources = {{{"countries", "", GazetteerKind::country},
                                              {"places", "city", GazetteerKind::city},
                                              {"places", "region", GazetteerKind::region},
                                              {"places", "water", GazetteerKind::region},
                                              {"places", "site", GazetteerKind::region},
                                              {"given_names", "", GazetteerKind::given_name},
                                              {"demonyms", "", GazetteerKind::demonym},
                                              {"titles", "honorific", GazetteerKind::title},
                                              {"titles", "office", GazetteerKind::title},
                                              {"titles", "military", GazetteerKind::title},
                                              {"titles", "religious", GazetteerKind::title},
                                              {"company_forms", "form", GazetteerKind::company_form},
                                              {"company_forms", "head", GazetteerKind::organization_head},
                                              {"seats", "", GazetteerKind::seat},
                                              {"known_organizations", "", GazetteerKind::organization}}};

// "secretary of state" as it stands before a name: "Secretary of State".
std::string with_capitals(std::string_view phrase) {
  constexpr std::array<std::string_view, 6> kSmall = {"of", "the", "for", "and", "to", "in"};
  std::string written(phrase);
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find(' ', at), written.size());
    const std::string_view word = phrase.substr(at, end - at);
    if (std::find(kSmall.begin(), kSmall.end(), word) == kSmall.end() && is_ascii_lower(written[at])) {
      written[at] = static_cast<char>(written[at] - 'a' + 'A');
    }
    at = end + 1;
  }
  return written;
}

}  // namespace

Gazetteer build_gazetteer(const TableSet& tables) {
  Gazetteer gazetteer;
  const Tokenizer tokenizer(tables);
  for (const Source& source : kSources) {
    for (const TableRow& row : tables.table(source.table).rows) {
      if (source.kind.empty() || row.cell(1) == source.kind) {
        gazetteer.add(row.cell(0), source.sort, tokenizer);
        if (source.sort == GazetteerKind::title) {
          gazetteer.add(with_capitals(row.cell(0)), source.sort, tokenizer);
        }
      }
    }
  }
  return gazetteer;
}

}  // namespace throughline::language
