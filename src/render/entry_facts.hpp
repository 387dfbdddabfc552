// What every output for other programs tells of an entry.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/timeline_index.hpp"

namespace throughline::render {

struct EntryFacts {
  std::string type;                  // "Release"
  std::string caution;               // "planned"; empty for a plain assertion
  std::string quote;                 // the sentence that tells it best
  std::string said_by;               // empty: nobody is named
  std::string source;                // outlet
  std::string url;                   // http or https; empty: none
  std::optional<Day> reported;       // of that sentence
  std::vector<std::string> actors;   // names, each once
  std::vector<std::string> sources;  // outlets, each once, in byte order
  std::optional<Day> last_reported;  // of all its claims
};

EntryFacts facts_of(const Entry& entry, const TimelineIndex& index);

// Where an entry can be read: its own page below `base_url`; empty without one.
std::string entry_url(std::string_view base_url, std::string_view id);

// "urn:throughline:c-0123456789ab": a name that holds wherever the story is published.
std::string entry_urn(std::string_view id);

}  // namespace throughline::render
