// Which events a user asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "throughline/options.hpp"
#include "timeline/claim_view.hpp"

namespace throughline::timeline {

// Whether the date may lie within since..until: some day that it allows does. No date may only where neither is given.
bool may_lie_within(const std::optional<DateSpan>& date, const std::optional<Day>& since,
                    const std::optional<Day>& until);

// Whether a quote has one of the phrases, ASCII letters of either case. True when there are none.
bool matches_query(const std::vector<const Claim*>& claims, const std::vector<std::string>& phrases);

// The events, in their order, that pass --since, --until, --query and --actor. Undated ones pass only with --entries
// all.
std::vector<const Event*> filter_events(const ClaimView& view, const TimelineOptions& options);

// How many events --query and --actor have left out, when `left` stay; null without either option.
std::optional<std::uint32_t> count_left_out(const ClaimView& view, std::size_t left, const TimelineOptions& options);

}  // namespace throughline::timeline
