// What every command that reads articles starts with: tables, stages, inputs.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "cli/console.hpp"
#include "cli/invocation.hpp"
#include "throughline/claim_spool.hpp"
#include "throughline/pipeline.hpp"

namespace throughline::cli {

struct Workspace {
  std::unique_ptr<FileSystem> files;
  Pipeline pipeline;
  std::string reader;  // names the program, its tables and its model: claims of another reader may differ
};

// Fails as tables and the model do; a bad --data-dir stops the run at once.
Result<Workspace> open_workspace(const Invocation& call);

// Reads and analyses `paths`, drawing progress. What went wrong is printed. With `write`, what it writes of each
// article goes to `written` in input order.
Extraction extract_paths(const Workspace& workspace, std::span<const std::string> paths, const Invocation& call,
                         Console& console, ArticleWriter write = {}, WrittenSink written = {});

// The same with inputs that were listed already; what `options` says of reading, threads and standard input is filled
// in.
Extraction extract_inputs(const Workspace& workspace, const InputList& inputs, const Invocation& call, Console& console,
                          ExtractOptions options);

// The same with every claim put aside in a file in the folder for temporary files, so that memory does not grow with
// the articles. Fails as the spool does.
Done spool_paths(const Workspace& workspace, std::span<const std::string> paths, const Invocation& call,
                 Console& console, ClaimSpool& spool);

// kDone, kSkipped when inputs were skipped, kFatal when nothing at all could be used.
int status_of(const Extraction& extraction);
int status_of(const ClaimSpool& spool);

}  // namespace throughline::cli
