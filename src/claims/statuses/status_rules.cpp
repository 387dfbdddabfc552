#include "claims/statuses/status_rules.hpp"

namespace throughline::claims {
namespace {

StatusSubject& subject_of(std::vector<StatusSubject>& subjects, std::string_view name, std::string_view words) {
  bool is_known = false;
  for (StatusSubject& subject : subjects) {
    if (subject.name == name && subject.words == words) return subject;
    is_known = is_known || subject.name == name;
  }
  StatusSubject& subject = subjects.emplace_back();
  subject.name = name;
  subject.words = words;
  subject.stands_for_other = is_known;
  return subject;
}

}  // namespace

StatusRules::StatusRules(const Table& table) {
  for (const TableRow& row : table.rows) {
    StatusSubject& subject = subject_of(subjects, row.cell(0), row.cell(1));
    const auto index = static_cast<std::size_t>(&subject - subjects.data());
    for (const std::string_view word : split_at(row.cell(1), ',')) words.add(word, index);
    for (const std::string_view cue : split_at(row.cell(3), ',')) subject.cues.add(cue, subject.states.size());
    subject.states.emplace_back(row.cell(2));
    if (row.cell(4) == "*") continue;
    for (const std::string_view word : split_at(row.cell(4), ',')) subject.context.emplace(word);
  }
}

}  // namespace throughline::claims
