// Whether an outlet writes the day or the month first: "03/04/2025".
//
// What the user says stands first; then the country in the address of the article, which sites choose, and last the
// country in its language tag, which many leave as their system set it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "read/raw_article.hpp"
#include "throughline/options.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

struct KnownOrder {
  DateOrder order = DateOrder::day_first;
  std::string why;  // "dates of .uk have the day first"
};

class DateOrders {
 public:
  // `table` is data/date_orders.tsv.
  explicit DateOrders(const Table& table);

  // Null when nothing says.
  std::optional<KnownOrder> resolve(const RawArticle& article, std::optional<DateOrder> given) const;

 private:
  std::optional<KnownOrder> find(std::string_view kind, std::string_view name) const;

  std::map<std::string, DateOrder, std::less<>> orders_;  // of "domain uk", "region us"
};

}  // namespace throughline::reading
