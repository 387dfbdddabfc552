#include "claims/events/modality_cues.hpp"

namespace throughline::claims {
namespace {

constexpr std::array<std::string_view, 11> kKindNames = {
    "auxiliary", "governor",          "noun",          "adjective",   "adverb",   "mark",
    "negation",  "negating governor", "negating noun", "implicative", "existence"};

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
  if (name == "fact") return Force::fact;
  return std::nullopt;
}

}  // namespace

ModalityCues::ModalityCues(const Table& table, const RuleSet& working) : active_(working) {
  for (const TableRow& row : table.rows) {
    const auto force = parse_force(row.cell(2));
    if (!force) continue;
    if (row.cell(1) == "opener" || row.cell(1) == "time opener") {
      openers_.add(row.cell(0), opener_rows_.size());
      opener_rows_.push_back({*force, row.cell(1) == "time opener"});
    } else if (const auto kind = parse_kind(row.cell(1))) {
      cues_[*kind].emplace(row.cell(0), *force);
    }
  }
}

std::optional<Force> ModalityCues::find(CueKind kind, std::string_view word) const {
  const auto& cues = cues_[static_cast<std::size_t>(kind)];
  const auto found = cues.find(word);
  return found == cues.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace throughline::claims
