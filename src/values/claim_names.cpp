#include "throughline/claim.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<5> kClaimKindNames = {"event", "statement", "count", "status", "plan"};
constexpr values::Names<3> kCorrectionKindNames = {"correction", "clarification", "retraction"};
constexpr values::Names<6> kModalityNames = {"asserted", "reported", "possible", "probable", "planned", "conditional"};

}  // namespace

std::string_view to_string(ClaimKind kind) { return values::name_of(kClaimKindNames, kind); }

std::optional<ClaimKind> parse_claim_kind(std::string_view name) {
  return values::find_value<ClaimKind>(kClaimKindNames, name);
}

std::string_view to_string(CorrectionKind kind) { return values::name_of(kCorrectionKindNames, kind); }

std::optional<CorrectionKind> parse_correction_kind(std::string_view name) {
  return values::find_value<CorrectionKind>(kCorrectionKindNames, name);
}

std::string_view to_string(Modality modality) { return values::name_of(kModalityNames, modality); }

std::optional<Modality> parse_modality(std::string_view name) {
  return values::find_value<Modality>(kModalityNames, name);
}

}  // namespace throughline
