// Words of plan, possibility, condition and negation (data/modality_cues.tsv).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/tables.hpp"

namespace throughline::claims {

enum class CueKind : std::uint8_t {
  auxiliary,
  governor,
  noun,
  adjective,
  adverb,
  mark,
  negation,
  negating_governor,
  negating_noun
};

enum class Force : std::uint8_t { planned, possible, probable, conditional, negative };

class ModalityCues {
 public:
  explicit ModalityCues(const Table& table);

  // REQUIRES: lower case.
  std::optional<Force> find(CueKind kind, std::string_view word) const;

 private:
  static constexpr std::size_t kKinds = 9;
  std::array<std::map<std::string, Force, std::less<>>, kKinds> cues_;
};

}  // namespace throughline::claims
