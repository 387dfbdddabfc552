#include <fmt/format.h>

#include <array>
#include <ostream>

#include "base/counted.hpp"
#include "base/json_writer.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/story_store.hpp"

namespace throughline::cli {
namespace {

constexpr std::array<FormatChoice, 2> kFormats = {{{"text", ".txt"}, {"json", ".json"}}};

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
  json.key("rows");
  json.number(health.rows);
  json.key("articles");
  json.number(std::int64_t{health.articles});
  json.key("superseded");
  json.number(std::int64_t{health.superseded});
  json.key("claims");
  json.number(std::int64_t{health.claims});
  json.key("versions");
  json.number(std::int64_t{health.versions});
  json.key("faults");
  json.begin_array();
  for (const std::string& fault : health.faults) json.string(fault);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace

int run_doctor(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  const auto store = open_store(call, StoreAccess::read);
  if (!store.ok()) return fatal(store.error(), console);
  const auto health = store.value().examine();
  if (!health.ok()) return fatal(health.error(), console);
  console.out << (format.value() == "json" ? as_json(health.value()) : as_text(health.value())) << std::flush;
  return health.value().faults.empty() ? kDone : kNegative;
}

}  // namespace throughline::cli
