#include <fmt/format.h>

#include <ostream>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/folder_watch.hpp"
#include "cli/messages.hpp"
#include "cli/site_output.hpp"
#include "cli/story_store.hpp"
#include "cli/timeline_format.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"

namespace throughline::cli {
namespace {

// A file when its ending names a format, else a site.
Done put_out(const GivenTimeline& given, const Invocation& call, Console& console) {
  const auto format = choose_timeline_format(call);
  if (!format.ok()) return publish_given(given, call, console);
  const auto page = page_options(given, call, console);
  if (!page.ok()) return page.error();
  return write_output(write_timeline_as(given.timeline, format.value(), page.value()), call, console);
}

std::string state_words(const Timeline& timeline, const Invocation& call) {
  return fmt::format("{} from {}, written to {}", base::counted(timeline.entries.size(), "entry"),
                     base::counted(timeline.story.articles, "article"), call.output);
}

// The story as it is told now, and what it takes to tell it anew.
class Watch {
 public:
  Watch(const Invocation& call, Console& console) : call_(call), console_(console), input_(call, console) {}

  // Fails as whatever goes wrong; then the last telling stands.
  Done tell() {
    input_.forget_articles();
    auto given = input_.given(call_.operands);
    if (!given.ok()) return given.error();
    if (given.value().status == kFatal) return nothing_to_use();
    Timeline& now = given.value().timeline;
    const std::string json = write_timeline(now);
    if (json == told_) return done();
    const Done out = put_out(given.value(), call_, console_);
    if (!out.ok()) return out;
    std::string line = state_words(now, call_);
    if (!call_.store.empty()) line += keep_build(now, call_, console_);
    summary(line, call_, console_);
    if (!told_.empty()) say_what_changed(now);
    last_ = std::move(now);
    told_ = json;
    return done();
  }

 private:
  void say_what_changed(const Timeline& now) {
    TimelineDiff diff = diff_timelines(last_, now);
    diff.from.label = "before";
    diff.to.label = "now";
    console_.out << write_diff_text(diff, last_, now) << std::flush;
  }

  const Invocation& call_;
  Console& console_;
  TimelineInput input_;
  Timeline last_;
  std::string told_;
};

}  // namespace

int run_watch(const Invocation& call, Console& console) {
  if (call.output.empty() || call.output == "-") {
    return fatal({.code = "missing-output",
                  .message = "watch wants a folder or a file to write to",
                  .remedy = "add -o FOLDER, or -o FILE.html"},
                 console);
  }
  hold_stop_signals();
  auto folders = FolderWatch::start(call.operands);
  if (!folders.ok()) return fatal(folders.error(), console);
  Watch watch(call, console);
  const Done first = watch.tell();
  if (!first.ok()) return fatal(first.error(), console);
  while (folders.value().wait() == FolderWatch::Woken::changed) {
    const Done told = watch.tell();
    if (!told.ok()) console.err << to_string(told.error()) << std::flush;
  }
  summary("stopped", call, console);
  return kDone;
}

}  // namespace throughline::cli
