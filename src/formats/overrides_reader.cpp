#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "throughline/edtf.hpp"
#include "throughline/formats.hpp"
#include "values/corrected_count.hpp"

namespace throughline {
namespace {

constexpr std::size_t kMostCells = 4;

Diagnostic bad_override(std::string message, std::string_view path, std::string_view bytes, std::size_t offset) {
  Diagnostic diagnostic;
  diagnostic.code = "bad-override";
  diagnostic.message = std::move(message);
  diagnostic.path = path;
  diagnostic.remedy = "write KIND, TARGET|TARGET..., VALUE and NOTE with a tab between them; see docs/FORMATS.md";
  return locate(std::move(diagnostic), bytes, offset);
}

// Without blanks at both ends.
std::string trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return std::string(text);
}

Result<Override> read_row(std::string_view line, std::string_view path, std::string_view bytes, std::size_t offset) {
  const std::vector<std::string_view> cells = base::split(line, '\t');
  if (cells.size() < 2 || cells.size() > kMostCells) {
    return bad_override(fmt::format("an override has two to four cells, this one {}", cells.size()), path, bytes,
                        offset);
  }
  const auto kind = parse_override_kind(trimmed(cells[0]));
  if (!kind) return bad_override(fmt::format("there is no override \"{}\"", cells[0]), path, bytes, offset);
  Override found{*kind, {}, "", ""};
  for (const std::string_view target : base::split(cells[1], '|')) {
    if (std::string name = trimmed(target); !name.empty()) found.targets.push_back(std::move(name));
  }
  if (cells.size() > 2) found.value = trimmed(cells[2]);
  if (cells.size() > 3) found.note = trimmed(cells[3]);
  if (auto fault = find_fault(found)) return bad_override(*std::move(fault), path, bytes, offset);
  return found;
}

bool needs_value(OverrideKind kind) {
  return kind == OverrideKind::set_date || kind == OverrideKind::rename || kind == OverrideKind::correct_count;
}

bool takes_value(OverrideKind kind) {
  return needs_value(kind) || kind == OverrideKind::merge_actors || kind == OverrideKind::split_actor;
}

// A cell holds neither tabs nor line ends.
std::string cell(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

std::optional<std::string> find_fault(const Override& override) {
  const std::string_view kind = to_string(override.kind);
  const bool merges = override.kind == OverrideKind::merge_actors || override.kind == OverrideKind::merge_entries;
  if (override.targets.size() < (merges ? 2U : 1U)) {
    return fmt::format("{} wants {}", kind, merges ? "two targets or more" : "a target");
  }
  if (needs_value(override.kind) && override.value.empty()) return fmt::format("{} wants a value", kind);
  if (!takes_value(override.kind) && !override.value.empty()) return fmt::format("{} takes no value", kind);
  if (override.kind == OverrideKind::set_date && !parse_edtf(override.value)) {
    return fmt::format("\"{}\" is no date of EDTF, such as 2025-03-05 or 2025-03", override.value);
  }
  if (override.kind == OverrideKind::correct_count && !values::parse_corrected_count(override.value)) {
    return fmt::format("\"{}\" is no count, such as 24, \"at least 24\" or killed=24", override.value);
  }
  return std::nullopt;
}

Result<std::vector<Override>> read_overrides(std::string_view bytes, std::string_view path) {
  const std::size_t invalid = base::find_invalid_utf8(bytes);
  if (invalid != bytes.size()) return bad_override("the file is not valid UTF-8", path, bytes, invalid);
  std::vector<Override> overrides;
  std::size_t begin = bytes.size() - base::without_byte_order_mark(bytes).size();
  for (; begin < bytes.size(); begin = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1) {
    std::string_view line = bytes.substr(begin, bytes.find('\n', begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == std::string_view::npos || line.starts_with('#')) continue;
    auto row = read_row(line, path, bytes, begin);
    if (!row.ok()) return row.error();
    overrides.push_back(std::move(row).value());
  }
  return overrides;
}

std::string write_overrides(std::span<const Override> overrides) {
  std::string rows;
  for (const Override& override : overrides) {
    std::string targets;
    for (const std::string& target : override.targets) targets += (targets.empty() ? "" : "|") + cell(target);
    rows +=
        fmt::format("{}\t{}\t{}\t{}\n", to_string(override.kind), targets, cell(override.value), cell(override.note));
  }
  return rows;
}

}  // namespace throughline
