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

// By bytes where they are known, for files differ in size.
std::string left_of(const Progress& progress, double seconds) {
  const bool sized = progress.bytes > 0 && progress.bytes_done > 0;
  const double done = static_cast<double>(sized ? progress.bytes_done : progress.files_done);
  const double all = static_cast<double>(sized ? progress.bytes : progress.files);
  if (done <= 0 || done >= all || seconds < 1) return {};
  return fmt::format(", about {:.0f} s left", seconds * (all - done) / done + 0.5);
}

std::string line_of(const Progress& progress, Clock::duration elapsed) {
  const auto seconds = std::chrono::duration<double>(elapsed).count();
  const double rate = seconds > 0 ? static_cast<double>(progress.articles) / seconds : 0;
  return fmt::format("{}/{} files, {}, {:.0f} articles/s{}", progress.files_done, progress.files,
                     base::counted(progress.articles, "article"), rate, left_of(progress, seconds));
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
