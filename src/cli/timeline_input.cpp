#include "cli/timeline_input.hpp"

#include <utility>

#include "base/text.hpp"
#include "cli/messages.hpp"
#include "cli/store_addition.hpp"
#include "cli/story_store.hpp"
#include "throughline/edtf.hpp"
#include "throughline/formats.hpp"
#include "throughline/stages.hpp"

namespace throughline::cli {
namespace {

Result<GivenTimeline> read_given(std::string_view bytes, const std::string& path) {
  auto timeline = read_timeline(bytes, path);
  if (!timeline.ok()) return timeline.error();
  return GivenTimeline{std::move(timeline).value(), kDone, nullptr};
}

}  // namespace

Result<Timeline> read_timeline_file(const FileSystem& files, const std::string& path) {
  const auto bytes = files.read(path);
  if (!bytes.ok()) return bytes.error();
  if (!is_timeline(bytes.value())) {
    return Diagnostic{.code = "not-a-timeline",
                      .message = "the file is not a throughline timeline",
                      .path = path,
                      .remedy = "make one with throughline build PATH... -o FILE.json"};
  }
  return read_timeline(bytes.value(), path);
}

TimelineInput::TimelineInput(const Invocation& call, Console& console)
    : call_(call), console_(console), files_(make_disk_file_system()) {}

Result<const Workspace*> TimelineInput::workspace() {
  if (!workspace_) {
    auto opened = open_workspace(call_);
    if (!opened.ok()) return opened.error();
    workspace_ = std::move(opened).value();
  }
  return &*workspace_;
}

Result<GivenTimeline> TimelineInput::named(const std::string& operand) {
  auto source = parse_timeline_source(operand, *files_);
  if (!source.ok()) return source.error();
  const std::string path = source.value().path.empty() ? call_.store : source.value().path;
  if (path.empty()) return open_store(call_, StoreAccess::read).error();
  if (source.value().path.empty() || looks_like_store(path)) return from_store(path, source.value());
  if (source.value().version) {
    return Diagnostic{.code = "not-a-store",
                      .message = "only a store has versions",
                      .path = path,
                      .remedy = "make one with throughline add PATH... --store FILE"};
  }
  if (files_->kind(path) == FileKind::regular && !source.value().as_of) {
    const auto bytes = files_->read(path);
    if (bytes.ok() && is_timeline(bytes.value())) return read_given(bytes.value(), path);
  }
  return from_paths(std::span(&path, 1), source.value().as_of);
}

Result<GivenTimeline> TimelineInput::given(std::span<const std::string> operands) {
  int status = kDone;
  if (!call_.store.empty() && !operands.empty()) {
    auto store = open_store(call_, StoreAccess::write);
    if (!store.ok()) return store.error();
    const auto ready = workspace();
    if (!ready.ok()) return ready.error();
    const auto outcome = add_paths(*ready.value(), store.value(), operands, call_, console_);
    if (!outcome.ok()) return outcome.error();
    if (outcome.value().status == kFatal) return nothing_to_use();
    summary(addition_words(outcome.value()), call_, console_);
    status = outcome.value().status;
  }
  if (!call_.store.empty()) {
    auto built = from_store(call_.store, {});
    if (built.ok()) built.value().status = std::max(built.value().status, status);
    return built;
  }
  return operands.size() == 1 ? named(operands[0]) : from_paths(operands, std::nullopt);
}

Result<GivenTimeline> TimelineInput::from_store(const std::string& path, const TimelineSource& source) {
  const auto store = ClaimStore::open(path, StoreAccess::read);
  if (!store.ok()) return store.error();
  if (source.version) {
    const auto kept = store.value().built(*source.version);
    if (!kept.ok()) return kept.error();
    if (kept.value()) return read_given(*kept.value(), path);
  }
  const auto ready = workspace();
  if (!ready.ok()) return ready.error();
  auto options = shaped_by(call_, *files_, &store.value(), source.version);
  if (!options.ok()) return options.error();
  if (source.as_of) options.value().as_of = source.as_of;
  auto claims = store.value().load(std::nullopt, source.version);
  if (!claims.ok()) return claims.error();
  Timeline timeline = ready.value()->pipeline.build(claims.value(), options.value());
  return GivenTimeline{std::move(timeline), kDone, std::make_shared<const ClaimSet>(std::move(claims).value())};
}

Result<GivenTimeline> TimelineInput::from_paths(std::span<const std::string> paths, std::optional<Day> as_of) {
  const auto ready = workspace();
  if (!ready.ok()) return ready.error();
  auto options = shaped_by(call_, *files_, nullptr);
  if (!options.ok()) return options.error();
  if (as_of) options.value().as_of = as_of;
  const std::vector<std::string> names(paths.begin(), paths.end());
  const std::string key = base::join(names, std::string_view("\n"));
  auto known = extracted_.find(key);
  if (known == extracted_.end()) {
    auto extracted = std::make_shared<const Extraction>(extract_paths(*ready.value(), paths, call_, console_));
    known = extracted_.emplace(key, std::move(extracted)).first;
  }
  const std::shared_ptr<const ClaimSet> claims(known->second, &known->second->claims);
  return GivenTimeline{ready.value()->pipeline.build(*claims, options.value()), status_of(*known->second), claims};
}

Done check_shape(const GivenTimeline& given, const Invocation& call) {
  if (given.claims || call.timeline == TimelineOptions()) return done();
  return Diagnostic{.code = "already-built",
                    .message = "the timeline was built already; options that shape it come too late",
                    .path = call.operands.empty() ? call.store : call.operands[0],
                    .remedy = "give them with the articles or claims it was built from"};
}

Result<PageOptions> page_options(const GivenTimeline& given, const Invocation& call, Console& console) {
  PageOptions page;
  page.quotes = call.one_quote ? Quotes::one : Quotes::all;
  page.base_url = call.base_url;
  if (given.claims) page.skipped = given.claims->skipped;
  if (call.changes_since.empty()) return page;
  if (const auto span = parse_edtf(call.changes_since); span && span->last) {
    page.changes = news_since(given.timeline, *span->last);
    return page;
  }
  const auto named = TimelineInput(call, console).named(call.changes_since);
  if (!named.ok()) return named.error();
  if (named.value().status == kFatal) return nothing_to_use();
  const Timeline& earlier = named.value().timeline;
  page.changes = diff_timelines(earlier, given.timeline);
  page.changes->from.label = earlier.story.title;
  page.changes->from.as_of = latest_report(earlier);
  return page;
}

Diagnostic nothing_to_use() {
  return {.severity = Severity::error,
          .code = "nothing-to-use",
          .message = "none of the inputs could be used",
          .remedy = "see what was said above about each; throughline inspect FILE tells how a file is read"};
}

}  // namespace throughline::cli
