#include <fmt/format.h>

#include <ostream>
#include <set>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

// Without paths, articles are looked for below the current folder and beside the timeline.
InputList inputs_beside(const FileSystem& files, const Timeline& timeline, const std::string& timeline_path) {
  InputList inputs;
  std::set<std::string> seen;
  for (const TimelineArticle& article : timeline.articles) {
    for (const std::string& folder : {std::string(), folder_of(timeline_path)}) {
      const std::string path = folder + article.path;
      if (files.kind(path) != FileKind::regular || !seen.insert(path).second) continue;
      inputs.files.push_back({path, article.path});
      break;
    }
  }
  return inputs;
}

Diagnostic no_article(const std::string& timeline) {
  return {.code = "nothing-to-use",
          .message = "none of the timeline's articles was found",
          .path = timeline,
          .remedy = "name the files or folders that it was built from: throughline verify TIMELINE PATH..."};
}

}  // namespace

int run_verify(const Invocation& call, Console& console) {
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const FileSystem& files = *workspace.value().files;
  const auto timeline = read_timeline_file(files, call.operands[0]);
  if (!timeline.ok()) return fatal(timeline.error(), console);

  const auto paths = std::span(call.operands).subspan(1);
  const InputList inputs =
      paths.empty() ? inputs_beside(files, timeline.value(), call.operands[0]) : list_inputs(files, paths);
  print(inputs.diagnostics, call, console);
  if (inputs.files.empty() && !timeline.value().articles.empty()) return fatal(no_article(call.operands[0]), console);
  const VerifyOutcome outcome = verify_timeline(timeline.value(), workspace.value().pipeline, files, inputs, call.read);
  print(outcome.faults, call, console);
  const std::string checked =
      fmt::format("{} in {}", base::counted(outcome.quotes, "quote"), base::counted(outcome.articles, "article"));
  if (outcome.faults.empty()) {
    console.out << "verified: " << checked << "\n";
    return kDone;
  }
  console.out << "not verified: " << base::counted(outcome.faults.size(), "fault") << ", " << checked << " checked\n";
  return kNegative;
}

}  // namespace throughline::cli
