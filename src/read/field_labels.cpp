#include "read/field_labels.hpp"

#include <array>
#include <utility>

namespace throughline::reading {
namespace {

constexpr std::array<std::pair<std::string_view, Field>, 12> kFieldNames{{{"title", Field::title},
                                                                          {"published", Field::published},
                                                                          {"modified", Field::modified},
                                                                          {"outlet", Field::outlet},
                                                                          {"url", Field::url},
                                                                          {"author", Field::author},
                                                                          {"id", Field::id},
                                                                          {"language", Field::language},
                                                                          {"body", Field::body},
                                                                          {"text", Field::body},
                                                                          {"capture", Field::capture},
                                                                          {"ignored", Field::ignored}}};

constexpr std::size_t kLongestLabel = 40;

std::string letters_of(std::string_view label) {
  std::string letters;
  for (char c : label) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') letters.push_back(c);
  }
  return letters;
}

}  // namespace

Field field_named(std::string_view name) {
  for (const auto& [known, field] : kFieldNames)
    if (known == name) return field;
  return Field::none;
}

FieldLabels::FieldLabels(const Table& labels) {
  for (const TableRow& row : labels.rows) fields_.emplace(letters_of(row.cell(0)), field_named(row.cell(1)));
}

Field FieldLabels::find(std::string_view label) const {
  if (label.size() > kLongestLabel) return Field::none;
  auto found = fields_.find(letters_of(label));
  return found == fields_.end() ? Field::none : found->second;
}

}  // namespace throughline::reading
