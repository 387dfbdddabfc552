// A timeline that a command is given: a file of one, a store, or articles to build one from.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "cli/timeline_source.hpp"
#include "cli/workspace.hpp"
#include "throughline/render.hpp"
#include "throughline/store.hpp"
#include "throughline/timeline.hpp"

namespace throughline::cli {

struct GivenTimeline {
  Timeline timeline;
  int status = kDone;                      // as status_of
  std::shared_ptr<const ClaimSet> claims;  // what it was built from; null: it came from a file
};

// What pages need beside the timeline: what was skipped, what to show as changed, where they will stand. Fails as
// TimelineInput::named does for --changes-since.
Result<PageOptions> page_options(const GivenTimeline& given, const Invocation& call, Console& console);

// Fails "already-built" when the timeline came from a file and options ask for another shape: it is what it is.
Done check_shape(const GivenTimeline& given, const Invocation& call);

// Fails as read_timeline, or "not-a-timeline".
Result<Timeline> read_timeline_file(const FileSystem& files, const std::string& path);

// Gives the timelines that a call names. What several of them need (tables, a folder's claims) is made once.
class TimelineInput {
 public:
  // Both must outlive this.
  TimelineInput(const Invocation& call, Console& console);

  // One of the forms of timeline_source.hpp. Fails as they do.
  Result<GivenTimeline> named(const std::string& operand);
  // One operand as above; several are articles and claims; none means the store. Where the call names a store, articles
  // are added to it first.
  Result<GivenTimeline> given(std::span<const std::string> operands);
  // Articles are read again when they are asked for next.
  void forget_articles() { extracted_.clear(); }

 private:
  Result<GivenTimeline> from_store(const std::string& path, const TimelineSource& source);
  Result<GivenTimeline> from_paths(std::span<const std::string> paths, std::optional<Day> as_of);
  Result<const Workspace*> workspace();

  const Invocation& call_;
  Console& console_;
  std::unique_ptr<FileSystem> files_;
  std::optional<Workspace> workspace_;
  std::map<std::string, std::shared_ptr<const Extraction>> extracted_;  // by path
};

// What to say when no input could be used.
Diagnostic nothing_to_use();

}  // namespace throughline::cli
