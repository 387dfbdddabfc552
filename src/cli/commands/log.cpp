#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/store_report.hpp"

namespace throughline::cli {
namespace {

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
    write_numbers(json, {{"version", version.number}});
    json.key("made");
    json.string(version.made);
    json.key("deed");
    json.string(version.deed);
    write_numbers(json, {{"articles", version.articles},
                         {"updated", version.updated},
                         {"claims", version.claims},
                         {"skipped", version.skipped}});
    if (version.entries) {
      write_numbers(json, {{"entries", *version.entries}});
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
  const auto versions = report<std::vector<StoreVersion>>({&ClaimStore::versions, as_text, as_json}, call, console);
  return versions.ok() ? kDone : fatal(versions.error(), console);
}

}  // namespace throughline::cli
