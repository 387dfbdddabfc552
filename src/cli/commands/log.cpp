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

std::string deed_words(const StoreVersion& version) {
  if (version.deed == "build") {
    return fmt::format("built {}{}", base::counted(version.entries.value_or(0), "entry"),
                       version.options.empty() ? "" : ", " + version.options);
  }
  if (version.deed == "override") return "overrides changed";
  std::string words = fmt::format("{} {}", version.deed == "migrate" ? "brought up to date with" : "added",
                                  base::counted(version.articles, "article"));
  if (version.updated != 0) words += fmt::format(", {} updated", version.updated);
  words += ", " + base::counted(version.claims, "claim");
  if (version.skipped != 0) words += fmt::format(", {} skipped", version.skipped);
  return words;
}

std::string as_text(const std::vector<StoreVersion>& versions) {
  std::string text;
  for (const StoreVersion& version : versions) {
    text += fmt::format("{:>5}  {:<20}  {}\n", version.number, version.made.empty() ? "-" : version.made,
                        deed_words(version));
  }
  return text;
}

std::string as_json(const std::vector<StoreVersion>& versions) {
  base::JsonWriter json(base::JsonWriter::Layout::indented);
  json.begin_array();
  for (const StoreVersion& version : versions) {
    json.begin_object();
    json.key("version");
    json.number(version.number);
    json.key("made");
    json.string(version.made);
    json.key("deed");
    json.string(version.deed);
    json.key("articles");
    json.number(std::int64_t{version.articles});
    json.key("updated");
    json.number(std::int64_t{version.updated});
    json.key("claims");
    json.number(std::int64_t{version.claims});
    json.key("skipped");
    json.number(std::int64_t{version.skipped});
    if (version.entries) {
      json.key("entries");
      json.number(std::int64_t{*version.entries});
      json.key("options");
      json.string(version.options);
      json.key("digest");
      json.string(version.digest);
    }
    json.end_object();
  }
  json.end_array();
  return json.take() + "\n";
}

}  // namespace

int run_log(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  const auto store = open_store(call, StoreAccess::read);
  if (!store.ok()) return fatal(store.error(), console);
  const auto versions = store.value().versions();
  if (!versions.ok()) return fatal(versions.error(), console);
  const Done wrote =
      write_output(format.value() == "json" ? as_json(versions.value()) : as_text(versions.value()), call, console);
  return wrote.ok() ? kDone : fatal(wrote.error(), console);
}

}  // namespace throughline::cli
