// A line that counts while long work runs.
#pragma once

#include "cli/console.hpp"
#include "cli/invocation.hpp"
#include "throughline/pipeline.hpp"

namespace throughline::cli {

// Draws on a terminal, or when asked to; empty otherwise. The clock is read only to draw at most ten times a second.
ProgressSink progress_line(const Invocation& call, Console& console);

// Wipes what the line left on the terminal.
void end_progress(const Invocation& call, Console& console);

}  // namespace throughline::cli
