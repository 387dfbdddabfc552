// What one call asks for: the command line, understood.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "throughline/options.hpp"

namespace throughline::cli {

struct Invocation {
  std::string command;                // empty: none given
  std::vector<std::string> operands;  // paths, ids
  std::string output;                 // -o; empty: standard output
  std::string format;                 // --format; empty: by the ending of `output`
  ReadOptions read;
  TimelineOptions timeline;
  unsigned jobs = 0;  // 0: one a core
  bool quiet = false;
  bool progress = false;
  bool exit_code = false;
  std::string store;      // --store
  std::string overrides;  // --overrides: a table
  std::string value;      // --value and --note of an override
  std::string note;
  std::string data_dir;
  std::string actor_file;
  std::string base_url;       // --base-url, with "/" at its end
  std::string changes_since;  // --changes-since: a day, or a timeline's path
  bool embed = false;
  bool one_quote = false;  // --quotes one
  bool help = false;
  bool version = false;
};

}  // namespace throughline::cli
