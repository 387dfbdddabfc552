// A timeline, or what changed between two, for people and other programs. Rendering decides nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/date_span.hpp"
#include "throughline/timeline.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline {

// "5 March 2025", "March 2025", "early March 2025", "by 5 March 2025", "date unknown": never more exact than the span.
std::string date_words(const std::optional<DateSpan>& date);

// One self-contained page: no network, readable without script, every text escaped.
std::string write_timeline_html(const Timeline& timeline);
std::string write_timeline_markdown(const Timeline& timeline);
std::string write_timeline_text(const Timeline& timeline);

// `from` and `to` give the quotes behind the claim ids.
std::string write_diff_text(const TimelineDiff& diff, const Timeline& from, const Timeline& to);
std::string write_diff_html(const TimelineDiff& diff, const Timeline& from, const Timeline& to);

// Why something is there: the rules, the sentence, the article. `id` names an entry, claim, actor, track or
// disagreement. Null when the timeline has no such id.
std::optional<std::string> write_explanation(const Timeline& timeline, std::string_view id);

}  // namespace throughline
