#include "cli/progress.hpp"

#include <fmt/format.h>

#include <chrono>
#include <ostream>

#include "base/counted.hpp"
#include "cli/messages.hpp"

namespace throughline::cli {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenDraws = std::chrono::milliseconds(100);

bool wanted(const Invocation& call, const Console& console) {
  return !call.quiet && (call.progress || console.err_is_terminal);
}

std::string line_of(const Progress& progress, Clock::duration elapsed) {
  const auto seconds = std::chrono::duration<double>(elapsed).count();
  const double rate = seconds > 0 ? static_cast<double>(progress.files_done) / seconds : 0;
  return fmt::format("{}/{} files, {}, {:.0f} files/s", progress.files_done, progress.files,
                     base::counted(progress.articles, "article"), rate);
}

}  // namespace

ProgressSink progress_line(const Invocation& call, Console& console) {
  if (!wanted(call, console)) return {};
  const auto started = Clock::now();
  auto drawn = started;
  return [&console, started, drawn](const Progress& progress) mutable {
    const auto now = Clock::now();
    if (progress.files_done != progress.files && now - drawn < kBetweenDraws) return;
    drawn = now;
    console.err << (console.err_is_terminal ? "\r\x1b[K" : "") << line_of(progress, now - started)
                << (console.err_is_terminal ? "" : "\n") << std::flush;
  };
}

void end_progress(const Invocation& call, Console& console) {
  if (wanted(call, console) && console.err_is_terminal) console.err << "\r\x1b[K" << std::flush;
}

}  // namespace throughline::cli
