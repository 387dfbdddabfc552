
#include <array>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/timeline_input.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

constexpr std::array<FormatChoice, 3> kFormats = {
    {{"json", ".json .jsonl"}, {"timeml", ".tml .xml"}, {"conllu", ".conllu .conll"}}};

ArticleWriter writer_of(const std::string& format) {
  if (format == "timeml") return write_timeml;
  if (format == "conllu") return write_conllu;
  return write_annotation;
}

}  // namespace

int run_annotate(const Invocation& call, Console& console) {
  const auto format = choose_format(call, kFormats);
  if (!format.ok()) return fatal(format.error(), console);
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);

  // Standard output gets each article as soon as it is done; a file is written whole or not at all.
  const bool streamed = call.output.empty();
  std::string written;
  const auto take = [&](std::string_view one) {
    if (streamed) {
      console.out << one;
    } else {
      written += one;
    }
  };
  const Extraction extraction =
      extract_paths(workspace.value(), call.operands, call, console, writer_of(format.value()), take);
  const int status = status_of(extraction);
  if (status == kFatal) return fatal(nothing_to_use(), console);
  const Done wrote = write_output(written, call, console);
  return wrote.ok() ? status : fatal(wrote.error(), console);
}

}  // namespace throughline::cli
