#include "read/agencies.hpp"

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestCredit = 40;

bool is_frame(std::string_view text, std::size_t pos) {
  return std::string_view("-()[] .").find(text[pos]) != std::string_view::npos;
}

// Without dashes and brackets around it.
std::string_view unframed(std::string_view line) {
  while (!line.empty()) {
    if (is_frame(line, 0))
      line.remove_prefix(1);
    else if (line.starts_with("\u2014") || line.starts_with("\u2013"))
      line.remove_prefix(3);
    else
      break;
  }
  while (!line.empty() && is_frame(line, line.size() - 1)) line.remove_suffix(1);
  return line;
}

}  // namespace

Agencies::Agencies(const Table& agencies) {
  for (const TableRow& row : agencies.rows) names_.emplace(row.cell(0), row.cell(1));
}

std::string Agencies::find(std::string_view form) const {
  auto found = names_.find(form);
  return found == names_.end() ? std::string() : found->second;
}

std::string Agencies::find_credit_line(std::string_view text) const {
  text = base::trim(text);
  std::size_t feed = text.rfind('\n');
  std::string_view line = feed == std::string_view::npos ? std::string_view() : base::trim(text.substr(feed + 1));
  if (line.empty() || line.size() > kLongestCredit) return {};
  return find(unframed(line));
}

}  // namespace throughline::reading
