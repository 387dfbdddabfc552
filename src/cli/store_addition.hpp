// Articles on their way into a store.
#pragma once

#include <span>
#include <string>

#include "cli/workspace.hpp"
#include "throughline/store.hpp"

namespace throughline::cli {

struct AddOutcome {
  Addition addition;
  std::size_t unchanged = 0;  // files that are what they were
  int status = kDone;         // kDone, kSkipped when inputs were skipped, kFatal when nothing at all could be used
};

// Reads and analyses what is new or changed in `paths` and adds it, some files at a time, so that what was added before
// an interruption need not be done again. Fails as ClaimStore does.
Result<AddOutcome> add_paths(const Workspace& workspace, ClaimStore& store, std::span<const std::string> paths,
                             const Invocation& call, Console& console);

// "12 articles added, 1 updated, 214 claims, 3 files unchanged".
std::string addition_words(const AddOutcome& outcome);

}  // namespace throughline::cli
