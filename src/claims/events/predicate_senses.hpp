// What words mean in the company of others: "pass the bill", "pass through the canal" (data/predicate_senses.tsv).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/reading.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

class PredicateSenses {
 public:
  explicit PredicateSenses(const Table& table);

  // The class of the verb or noun by the first row that fits; null when none does.
  // REQUIRES: lemmas are those of the article, by which rows of company anywhere are tried.
  std::optional<std::string_view> find(const Reading& reading, std::uint32_t token, std::string_view lemma,
                                       std::string_view pos, const std::set<std::string_view>& lemmas) const;

 private:
  enum class Where : std::uint8_t { object, subject, dependent, article, clause };
  struct Sense {
    std::string pos;
    Where where;
    std::set<std::string, std::less<>> words;
    std::string event_class;
  };

  bool fits(const Sense& sense, const Reading& reading, std::uint32_t token,
            const std::set<std::string_view>& lemmas) const;
  static bool hangs(Where where, const Reading& reading, std::uint32_t child);

  std::map<std::string, std::vector<Sense>, std::less<>> senses_;
};

// The distinct lemmas of an article.
std::set<std::string_view> lemmas_of(const Reading& reading);

}  // namespace throughline::claims
