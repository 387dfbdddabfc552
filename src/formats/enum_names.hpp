// How the names of enumerators are read back, for each enumeration that our readers meet.
#pragma once

#include <optional>
#include <string_view>

#include "throughline/actor.hpp"
#include "throughline/claim.hpp"
#include "throughline/date_span.hpp"
#include "throughline/event_graph.hpp"
#include "throughline/event_mention.hpp"
#include "throughline/override.hpp"
#include "throughline/quantity.hpp"
#include "throughline/timeline.hpp"

namespace throughline::formats {

inline std::optional<TrackKind> parse_track_kind(std::string_view name) {
  for (const TrackKind kind : {TrackKind::count, TrackKind::status}) {
    if (to_string(kind) == name) return kind;
  }
  return std::nullopt;
}

template <class Enum>
inline constexpr std::nullptr_t kParseName = nullptr;
template <>
inline constexpr auto kParseName<ActorKind> = &parse_actor_kind;
template <>
inline constexpr auto kParseName<Certainty> = &parse_certainty;
template <>
inline constexpr auto kParseName<Change> = &parse_change;
template <>
inline constexpr auto kParseName<ClaimKind> = &parse_claim_kind;
template <>
inline constexpr auto kParseName<CorrectionKind> = &parse_correction_kind;
template <>
inline constexpr auto kParseName<Grain> = &parse_grain;
template <>
inline constexpr auto kParseName<LinkType> = &parse_link_type;
template <>
inline constexpr auto kParseName<Modality> = &parse_modality;
template <>
inline constexpr auto kParseName<OverrideKind> = &parse_override_kind;
template <>
inline constexpr auto kParseName<Polarity> = &parse_polarity;
template <>
inline constexpr auto kParseName<Qualifier> = &parse_qualifier;
template <>
inline constexpr auto kParseName<Role> = &parse_role;
template <>
inline constexpr auto kParseName<TrackKind> = &parse_track_kind;

}  // namespace throughline::formats
