// One function a command, each in its own file under commands/. All give an exit status.
#pragma once

#include "cli/console.hpp"
#include "cli/invocation.hpp"

namespace throughline::cli {

int run_build(const Invocation& call, Console& console);
int run_annotate(const Invocation& call, Console& console);
int run_extract(const Invocation& call, Console& console);
int run_merge(const Invocation& call, Console& console);
int run_add(const Invocation& call, Console& console);
int run_log(const Invocation& call, Console& console);
int run_doctor(const Invocation& call, Console& console);
int run_override(const Invocation& call, Console& console);
int run_watch(const Invocation& call, Console& console);
int run_diff(const Invocation& call, Console& console);
int run_publish(const Invocation& call, Console& console);
int run_explain(const Invocation& call, Console& console);
int run_verify(const Invocation& call, Console& console);
int run_inspect(const Invocation& call, Console& console);

}  // namespace throughline::cli
