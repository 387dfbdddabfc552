#include "cli/story_store.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/messages.hpp"
#include "cli/wall_clock.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

void add_words(std::string& words, std::string more) { words += (words.empty() ? "" : ", ") + std::move(more); }

}  // namespace

Result<ClaimStore> open_store(const Invocation& call, StoreAccess access) {
  if (call.store.empty()) {
    return Diagnostic{.code = "missing-store",
                      .message = fmt::format("{} wants a store", call.command),
                      .remedy = "add --store FILE"};
  }
  return ClaimStore::open(call.store, access);
}

Result<TimelineOptions> shaped_by(const Invocation& call, const FileSystem& files, const ClaimStore* store,
                                  std::optional<std::int64_t> version) {
  TimelineOptions options = call.timeline;
  if (!call.overrides.empty()) {
    const auto bytes = files.read(call.overrides);
    if (!bytes.ok()) return bytes.error();
    auto given = read_overrides(bytes.value(), call.overrides);
    if (!given.ok()) return given.error();
    options.overrides = std::move(given).value();
  }
  if (store == nullptr) return options;
  const auto kept = store->overrides(version);
  if (!kept.ok()) return kept.error();
  for (const NumberedOverride& one : kept.value()) options.overrides.push_back(one.override);
  return options;
}

Result<Timeline> build_from(const ClaimStore& store, const Workspace& workspace, const TimelineOptions& options,
                            std::optional<std::int64_t> version) {
  // All of it, whatever was asked for: which text of an article counts depends on the day too.
  const auto claims = store.load(std::nullopt, version);
  if (!claims.ok()) return claims.error();
  return workspace.pipeline.build(claims.value(), options);
}

std::string option_words(const TimelineOptions& options) {
  std::string words;
  if (options.as_of) add_words(words, "as of " + to_string(*options.as_of));
  if (options.since) add_words(words, "since " + to_string(*options.since));
  if (options.until) add_words(words, "until " + to_string(*options.until));
  if (!options.query.empty()) add_words(words, "about " + base::join(options.query, " or "));
  if (!options.actors.empty()) add_words(words, "with " + base::join(options.actors, " or "));
  if (options.all_entries) add_words(words, "all entries");
  if (options.entries) add_words(words, fmt::format("at most {} entries", *options.entries));
  if (options.days) add_words(words, fmt::format("at most {} days", *options.days));
  return words;
}

std::string keep_build(const Timeline& timeline, const Invocation& call, Console& console) {
  auto store = open_store(call, StoreAccess::existing);
  const BuiltTimeline built{now_in_utc(), std::string(generator()), static_cast<std::uint32_t>(timeline.entries.size()),
                            option_words(timeline.options), write_timeline(timeline)};
  const auto kept = store.ok() ? store.value().keep(built) : Result<std::int64_t>(store.error());
  if (kept.ok()) return fmt::format(", version {} of {}", kept.value(), call.store);
  Diagnostic unkept = kept.error();
  unkept.severity = Severity::warning;
  unkept.message = "the timeline is not kept in the store: " + unkept.message;
  print({unkept}, call, console);
  return {};
}

Diagnostics unmatched_overrides(const Timeline& timeline) {
  Diagnostics found;
  for (const AppliedOverride& applied : timeline.overrides) {
    if (!applied.changed.empty()) continue;
    found.push_back({.severity = Severity::warning,
                     .code = "unmatched-override",
                     .message = fmt::format("{} {} matches nothing", to_string(applied.override.kind),
                                            base::join(applied.override.targets, " | ")),
                     .remedy = "name a claim of the entry, or the actor, as the timeline's JSON does; or remove it"});
  }
  return found;
}

}  // namespace throughline::cli
