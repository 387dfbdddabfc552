// What each of our formats calls itself in its "format" field.
#pragma once

#include <string_view>

namespace throughline::formats {

inline constexpr std::string_view kAnnotationFormat = "throughline.annotation/1";
inline constexpr std::string_view kClaimsFormat = "throughline.claims/1";
inline constexpr std::string_view kTimelineFormat = "throughline.timeline/1";
inline constexpr std::string_view kDiffFormat = "throughline.diff/1";

// Without the version: a file of a later version is still one of ours, and is refused as such.
inline constexpr std::string_view kClaimsFamily = "throughline.claims/";
inline constexpr std::string_view kTimelineFamily = "throughline.timeline/";

}  // namespace throughline::formats
