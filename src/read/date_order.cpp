#include "read/date_order.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

// The last part of the host's name, or of an outlet that is named by its host.
std::string_view domain_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#:"));
  const std::size_t point = address.rfind('.');
  const bool host = point != std::string_view::npos && address.find(' ') == std::string_view::npos;
  return host ? address.substr(point + 1) : std::string_view();
}

// "GB" of "en-GB" or "en_GB" or "en-Latn-GB".
std::string_view region_of(std::string_view language) {
  const std::size_t mark = language.find_last_of("-_");
  if (mark == std::string_view::npos || language.size() - mark != 3) return {};
  return language.substr(mark + 1);
}

std::string_view name_of(DateOrder order) { return order == DateOrder::day_first ? "day" : "month"; }

}  // namespace

DateOrders::DateOrders(const Table& table) {
  for (const TableRow& row : table.rows)
    orders_[fmt::format("{} {}", row.cell(0), row.cell(1))] =
        row.cell(2) == "month" ? DateOrder::month_first : DateOrder::day_first;
}

std::optional<KnownOrder> DateOrders::find(std::string_view kind, std::string_view name) const {
  if (name.empty()) return std::nullopt;
  const auto found = orders_.find(fmt::format("{} {}", kind, base::to_ascii_lower(name)));
  if (found == orders_.end()) return std::nullopt;
  return KnownOrder{found->second, fmt::format("the {} {} has the {} first", kind, name, name_of(found->second))};
}

std::optional<KnownOrder> DateOrders::resolve(const RawArticle& article, std::optional<DateOrder> given) const {
  if (given) return KnownOrder{*given, fmt::format("--date-order {}", name_of(*given))};
  for (std::string_view address : {std::string_view(article.url), std::string_view(article.outlet)})
    if (auto known = find("domain", domain_of(address))) return known;
  return find("region", region_of(article.language));
}

}  // namespace throughline::reading
