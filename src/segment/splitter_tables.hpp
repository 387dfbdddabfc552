// What the sentence splitter knows of English words, from the tables of data/.
#pragma once
#include <string>
#include <unordered_set>

#include "base/abbreviations.hpp"
#include "throughline/tables.hpp"

namespace throughline::segment {

struct SplitterTables {
  Abbreviations abbreviations;
  std::unordered_set<std::string> starters;  // words that begin a sentence after an abbreviation, in lower case
  std::unordered_set<std::string> speech_verbs;
  std::unordered_set<std::string> days_and_months;  // in lower case, without a period
  std::unordered_set<std::string> time_zones;       // abbreviations in capitals

  // Reads "abbreviations", "sentence_starters", "speech_verbs", "weekdays", "months" and "time_zones".
  explicit SplitterTables(const TableSet& tables);
};

}  // namespace throughline::segment
