#include <fmt/format.h>

#include <charconv>
#include <ostream>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/story_store.hpp"
#include "cli/wall_clock.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

Diagnostic bad_override(std::string message) {
  return {.code = "bad-override", .message = std::move(message), .remedy = "see throughline override --help"};
}

Result<std::vector<Override>> override_given(const Invocation& call) {
  const auto kind = parse_override_kind(call.operands[0]);
  if (!kind) return bad_override(fmt::format("there is no override \"{}\"", call.operands[0]));
  const Override given{*kind, {call.operands.begin() + 1, call.operands.end()}, call.value, call.note};
  if (auto fault = find_fault(given)) return bad_override(*std::move(fault));
  return std::vector<Override>{given};
}

Result<std::vector<std::int64_t>> numbers_given(const Invocation& call) {
  std::vector<std::int64_t> numbers;
  for (const std::string& word : std::span(call.operands).subspan(1)) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) {
      return bad_override(fmt::format("\"{}\" is no number of an override", word));
    }
    numbers.push_back(number);
  }
  return numbers;
}

int change(const Result<std::vector<Override>>& add, const std::vector<std::int64_t>& remove, const Invocation& call,
           Console& console) {
  if (!add.ok()) return fatal(add.error(), console);
  auto store = open_store(call, StoreAccess::existing);
  if (!store.ok()) return fatal(store.error(), console);
  const auto changed = store.value().change_overrides(add.value(), remove, now_in_utc());
  if (!changed.ok()) return fatal(changed.error(), console);
  summary(base::counted(changed.value(), "override") + (remove.empty() ? " added" : " removed"), call, console);
  return kDone;
}

// Each with its number, and those that match nothing marked as such.
int list(const Invocation& call, Console& console) {
  const auto store = open_store(call, StoreAccess::read);
  if (!store.ok()) return fatal(store.error(), console);
  const auto kept = store.value().overrides();
  if (!kept.ok()) return fatal(kept.error(), console);
  if (kept.value().empty()) return kDone;
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  TimelineOptions options = call.timeline;
  options.all_entries = true;
  for (const NumberedOverride& one : kept.value()) options.overrides.push_back(one.override);
  const auto timeline = build_from(store.value(), workspace.value(), options);
  if (!timeline.ok()) return fatal(timeline.error(), console);
  for (std::size_t i = 0; i < kept.value().size(); ++i) {
    const auto& [number, override] = kept.value()[i];
    const std::vector<AppliedOverride>& applied = timeline.value().overrides;
    const bool matches = i < applied.size() && !applied[i].changed.empty();
    console.out << fmt::format(
        "{:>3}  {} {}{}{}{}\n", number, to_string(override.kind), base::join(override.targets, std::string_view(" | ")),
        override.value.empty() ? "" : " = " + override.value, override.note.empty() ? "" : " (" + override.note + ")",
        matches ? "" : ": matches nothing");
  }
  console.out << std::flush;
  return kDone;
}

}  // namespace

int run_override(const Invocation& call, Console& console) {
  const std::string& action = call.operands[0];
  if (action == "list" && call.operands.size() == 1) return list(call, console);
  if (action == "remove" && call.operands.size() > 1) {
    const auto numbers = numbers_given(call);
    return numbers.ok() ? change(std::vector<Override>(), numbers.value(), call, console)
                        : fatal(numbers.error(), console);
  }
  if (action == "import" && call.operands.size() == 2) {
    const auto bytes = make_disk_file_system()->read(call.operands[1]);
    if (!bytes.ok()) return fatal(bytes.error(), console);
    return change(read_overrides(bytes.value(), call.operands[1]), {}, call, console);
  }
  return change(override_given(call), {}, call, console);
}

}  // namespace throughline::cli
