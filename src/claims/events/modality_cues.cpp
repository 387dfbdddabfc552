#include "claims/events/modality_cues.hpp"

namespace throughline::claims {
namespace {

constexpr std::array<std::string_view, 9> kKindNames = {
    "auxiliary", "governor", "noun", "adjective", "adverb", "mark", "negation", "negating governor", "negating noun"};

std::optional<std::size_t> parse_kind(std::string_view name) {
  for (std::size_t i = 0; i < kKindNames.size(); ++i) {
    if (kKindNames[i] == name) return i;
  }
  return std::nullopt;
}

std::optional<Force> parse_force(std::string_view name) {
  if (name == "planned") return Force::planned;
  if (name == "possible") return Force::possible;
  if (name == "probable") return Force::probable;
  if (name == "conditional") return Force::conditional;
  if (name == "neg") return Force::negative;
  return std::nullopt;
}

}  // namespace

ModalityCues::ModalityCues(const Table& table) {
  for (const TableRow& row : table.rows) {
    const auto kind = parse_kind(row.cell(1));
    const auto force = parse_force(row.cell(2));
    if (kind && force) cues_[*kind].emplace(row.cell(0), *force);
  }
}

std::optional<Force> ModalityCues::find(CueKind kind, std::string_view word) const {
  const auto& cues = cues_[static_cast<std::size_t>(kind)];
  const auto found = cues.find(word);
  return found == cues.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace throughline::claims
