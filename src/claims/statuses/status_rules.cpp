#include "claims/statuses/status_rules.hpp"

namespace throughline::claims {
namespace {

StatusSubject& subject_of(std::vector<StatusSubject>& subjects, std::string_view name) {
  for (StatusSubject& subject : subjects) {
    if (subject.name == name) return subject;
  }
  subjects.emplace_back().name = name;
  return subjects.back();
}

}  // namespace

StatusRules::StatusRules(const Table& table) {
  for (const TableRow& row : table.rows) {
    StatusSubject& subject = subject_of(subjects, row.cell(0));
    const auto index = static_cast<std::size_t>(&subject - subjects.data());
    for (const std::string_view word : split_at(row.cell(1), ',')) words.add(word, index);
    for (const std::string_view cue : split_at(row.cell(3), ',')) subject.cues.add(cue, subject.states.size());
    subject.states.emplace_back(row.cell(2));
    if (row.cell(4) == "*") continue;
    for (const std::string_view word : split_at(row.cell(4), ',')) subject.context.emplace(word);
  }
}

}  // namespace throughline::claims
