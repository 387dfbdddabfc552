#include "cli/workspace.hpp"

#include <algorithm>
#include <thread>

#include "cli/messages.hpp"
#include "cli/progress.hpp"

namespace throughline::cli {
namespace {

Result<TableSet> tables_for(const Invocation& call, const FileSystem& files) {
  return call.data_dir.empty() ? TableSet::embedded() : TableSet::with_folder(files, call.data_dir);
}

unsigned jobs_for(const Invocation& call) {
  return call.jobs != 0 ? call.jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

Result<Workspace> open_workspace(const Invocation& call) {
  auto files = make_disk_file_system();
  const auto tables = tables_for(call, *files);
  if (!tables.ok()) return tables.error();
  auto pipeline = Pipeline::make(tables.value());
  if (!pipeline.ok()) return pipeline.error();
  return Workspace{std::move(files), std::move(pipeline).value()};
}

Extraction extract_paths(const Workspace& workspace, std::span<const std::string> paths, const Invocation& call,
                         Console& console, ArticleWriter write, WrittenSink written) {
  const InputList inputs = list_inputs(*workspace.files, paths);
  const bool reads_input =
      std::any_of(inputs.files.begin(), inputs.files.end(), [](const InputFile& file) { return file.path == "-"; });
  const ExtractOptions options{.read = call.read,
                               .jobs = jobs_for(call),
                               .standard_input = reads_input ? console.read_input() : std::string(),
                               .write = std::move(write),
                               .written = std::move(written)};
  Extraction extraction = workspace.pipeline.extract(*workspace.files, inputs, options, progress_line(call, console));
  end_progress(call, console);
  print(extraction.diagnostics, call, console);
  return extraction;
}

int status_of(const Extraction& extraction) {
  if (extraction.claims.articles.empty()) return kFatal;
  return extraction.claims.skipped.empty() ? kDone : kSkipped;
}

}  // namespace throughline::cli
