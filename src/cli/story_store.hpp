// The store that a call names, and what it is asked for.
#pragma once

#include <optional>

#include "cli/invocation.hpp"
#include "cli/workspace.hpp"
#include "throughline/store.hpp"
#include "throughline/timeline.hpp"

namespace throughline::cli {

// The one of --store. Fails "missing-store" and as ClaimStore::open.
Result<ClaimStore> open_store(const Invocation& call, StoreAccess access);

// What shapes a timeline: the options of the call with the overrides of its table and those of the store at a version
// (null: now). Fails as read_overrides and ClaimStore.
Result<TimelineOptions> shaped_by(const Invocation& call, const FileSystem& files, const ClaimStore* store,
                                  std::optional<std::int64_t> version = std::nullopt);

// The timeline of what the store holds at a version (null: now). Fails as ClaimStore::load.
Result<Timeline> build_from(const ClaimStore& store, const Workspace& workspace, const TimelineOptions& options,
                            std::optional<std::int64_t> version = std::nullopt);

// Keeps a timeline as a version of the store; gives ", version 3 of story.db". A store that cannot be written gives a
// warning and nothing else: the timeline has been built.
std::string keep_build(const Timeline& timeline, const Invocation& call, Console& console);

// "as of 2025-03-05, about ceasefire"; empty when nothing was asked for.
std::string option_words(const TimelineOptions& options);

// A warning for each override that matched nothing.
Diagnostics unmatched_overrides(const Timeline& timeline);

}  // namespace throughline::cli
