#include "read/html/page_meta.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostOfAField = 32;

}  // namespace

PageMeta::PageMeta(const Table& names) {
  for (const TableRow& row : names.rows) {
    const std::string_view rank = row.cell(1);
    meanings_[std::string(row.cell(2))] = {std::string(row.cell(0)), rank.empty() ? 9 : rank.front() - '0'};
  }
}

std::map<std::string, std::vector<MetaValue>, std::less<>> PageMeta::find(const HtmlTree& tree) const {
  std::map<std::string, std::vector<MetaValue>, std::less<>> found;
  for (NodeId id = 0; id < tree.nodes.size(); ++id) {
    if (tree.at(id).tag != Tag::meta) continue;
    const std::string_view content = base::trim(tree.attribute(id, Attribute::content));
    if (content.empty() || content.size() > 2000) continue;
    for (Attribute key : {Attribute::property, Attribute::name, Attribute::http_equiv}) {
      const auto meaning = meanings_.find(base::to_ascii_lower(base::trim(tree.attribute(id, key))));
      if (meaning == meanings_.end()) continue;
      auto& values = found[meaning->second.field];
      if (values.size() < kMostOfAField)
        values.push_back({meaning->second.rank, meaning->first, base::fold_space(content)});
      break;
    }
  }
  for (auto& [field, values] : found)
    std::stable_sort(values.begin(), values.end(),
                     [](const MetaValue& a, const MetaValue& b) { return a.rank < b.rank; });
  return found;
}

}  // namespace throughline::reading
