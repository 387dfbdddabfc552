#include "cli/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <thread>

#include "base/digest.hpp"
#include "cli/actor_file.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

Result<TableSet> tables_for(const Invocation& call, const FileSystem& files) {
  auto tables = call.data_dir.empty() ? TableSet::embedded() : TableSet::with_folder(files, call.data_dir);
  if (!tables.ok() || call.actor_file.empty()) return tables;
  auto actors = read_actor_file(files, call.actor_file);
  if (!actors.ok()) return actors.error();
  tables.value().set(std::move(actors).value());
  return tables;
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
  const std::string model = base::digest(embedded_file("english.tlm"));
  std::string reader = fmt::format("{} {}", generator(), base::digest(tables.value().digest() + model));
  return Workspace{std::move(files), std::move(pipeline).value(), std::move(reader)};
}

namespace {

// Reads, draws progress and prints what went wrong.
Extraction run_pipeline(const Workspace& workspace, const InputList& inputs, const Invocation& call, Console& console,
                        ExtractOptions options) {
  const bool reads_input =
      std::any_of(inputs.files.begin(), inputs.files.end(), [](const InputFile& file) { return file.path == "-"; });
  options.read = call.read;
  options.jobs = jobs_for(call);
  if (reads_input) options.standard_input = console.read_input();
  Extraction extraction = workspace.pipeline.extract(*workspace.files, inputs, options, progress_line(call, console));
  end_progress(call, console);
  print(extraction.diagnostics, call, console);
  return extraction;
}

using Tally = std::map<std::string, std::size_t>;

// "3 json-ld, 1 none" in byte order of the words.
std::string tally_words(const Tally& counts) {
  std::string line;
  for (const auto& [word, count] : counts) line += fmt::format("{}{} {}", line.empty() ? "" : ", ", count, word);
  return line;
}

// How the dates of the articles were found, and why inputs were skipped: a line each.
void print_reading_summary(const Tally& dates, std::span<const SkippedInput> skipped, const Invocation& call,
                           Console& console) {
  Tally reasons;
  for (const SkippedInput& one : skipped) ++reasons[one.code];
  if (!dates.empty()) summary(fmt::format("dates found by: {}", tally_words(dates)), call, console);
  if (!reasons.empty()) summary(fmt::format("skipped {}: {}", skipped.size(), tally_words(reasons)), call, console);
}

}  // namespace

Extraction extract_inputs(const Workspace& workspace, const InputList& inputs, const Invocation& call, Console& console,
                          ExtractOptions options) {
  Extraction extraction = run_pipeline(workspace, inputs, call, console, std::move(options));
  Tally dates;
  for (const ArticleInfo& article : extraction.claims.articles) ++dates[article.published_basis];
  print_reading_summary(dates, extraction.claims.skipped, call, console);
  return extraction;
}

Extraction extract_paths(const Workspace& workspace, std::span<const std::string> paths, const Invocation& call,
                         Console& console, ArticleWriter write, WrittenSink written) {
  ExtractOptions options;
  options.write = std::move(write);
  options.written = std::move(written);
  return extract_inputs(workspace, list_inputs(*workspace.files, paths), call, console, std::move(options));
}

Done spool_paths(const Workspace& workspace, std::span<const std::string> paths, const Invocation& call,
                 Console& console, ClaimSpool& spool) {
  ExtractOptions options;
  options.claims = [&spool](ClaimSet claims) { spool.add(std::move(claims)); };
  Extraction rest = run_pipeline(workspace, list_inputs(*workspace.files, paths), call, console, std::move(options));
  spool.add(std::move(rest.claims));
  if (const Done finished = spool.finish(); !finished.ok()) return finished;
  print_reading_summary(spool.date_bases(), spool.skipped(), call, console);
  return done();
}

int status_of(const Extraction& extraction) {
  if (extraction.claims.articles.empty()) return kFatal;
  return extraction.claims.skipped.empty() ? kDone : kSkipped;
}

int status_of(const ClaimSpool& spool) {
  if (spool.counts().articles == 0) return kFatal;
  return spool.skipped().empty() ? kDone : kSkipped;
}

}  // namespace throughline::cli
