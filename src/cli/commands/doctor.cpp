#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/store_report.hpp"

namespace throughline::cli {
namespace {

std::string as_text(const StoreHealth& health) {
  const std::string held = fmt::format(
      "{}, {} superseded, {} on record, {}, {}\n", base::counted(health.articles, "article"),
      base::counted(health.superseded, "text"), base::counted(health.claims, "claim"),
      base::counted(health.versions, "version"), base::counted(static_cast<std::size_t>(health.rows), "row"));
  if (health.faults.empty()) return "sound: " + held;
  std::string text = fmt::format("not sound: {}\n", base::counted(health.faults.size(), "fault"));
  for (const std::string& fault : health.faults) text += "  " + fault + "\n";
  return text + "what can be read: " + held;
}

std::string as_json(const StoreHealth& health) {
  base::JsonWriter json(base::JsonWriter::Layout::indented);
  json.begin_object();
  json.key("sound");
  json.boolean(health.faults.empty());
  write_numbers(json, {{"rows", health.rows},
                       {"articles", health.articles},
                       {"superseded", health.superseded},
                       {"claims", health.claims},
                       {"versions", health.versions}});
  json.key("faults");
  json.begin_array();
  for (const std::string& fault : health.faults) json.string(fault);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace

int run_doctor(const Invocation& call, Console& console) {
  const auto health = report<StoreHealth>({&ClaimStore::examine, as_text, as_json}, call, console);
  if (!health.ok()) return fatal(health.error(), console);
  return health.value().faults.empty() ? kDone : kNegative;
}

}  // namespace throughline::cli
