#include <fmt/format.h>

#include <ostream>

#include "base/utf8.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

constexpr std::size_t kFurnitureShown = 100;  // bytes

std::string or_none(const std::string& text) { return text.empty() ? "(none)" : text; }

std::string day_or_none(const std::optional<Day>& day) { return day ? to_string(*day) : "(none)"; }

void print_article(const ReadArticle& read, Console& console) {
  const ArticleInfo& info = read.article.info;
  std::string lines = fmt::format("article    {}\nformat     {}\ntitle      {}\noutlet     {}\nurl        {}\n",
                                  info.id, read.format, or_none(info.title), or_none(info.outlet), or_none(info.url));
  for (const std::string& author : read.authors) lines += fmt::format("author     {}\n", author);
  lines += fmt::format("published  {} ({})\n", day_or_none(info.published), info.published_basis);
  lines += fmt::format("modified   {}\nlanguage   {}\n", day_or_none(info.modified), info.language);
  if (!info.traits.agency.empty()) lines += fmt::format("agency     {}\n", info.traits.agency);
  lines += fmt::format("text       {} bytes, digest {}\n", read.article.text.size(), info.digest);
  for (const DateCandidate& candidate : read.date_candidates) {
    lines += fmt::format("date       {} {} from {}: {}{}\n", candidate.chosen ? "*" : " ", day_or_none(candidate.day),
                         candidate.basis, candidate.evidence, candidate.why.empty() ? "" : " (" + candidate.why + ")");
  }
  for (const std::string& furniture : read.furniture)
    lines += fmt::format("left out   {}\n", base::truncate_utf8(furniture, kFurnitureShown));
  console.out << lines << "\n";
}

struct Seen {
  Diagnostics diagnostics;
  std::size_t articles = 0;
  std::size_t skipped = 0;
};

void print_file(const InputFile& file, std::unique_ptr<ByteSource> bytes, const Pipeline& pipeline,
                const Invocation& call, Console& console, Seen& seen) {
  DocumentStream documents(file.shown, std::move(bytes));
  while (const auto document = documents.next()) {
    const ReadOutcome outcome = pipeline.read(file, *document, call.read);
    for (const ReadArticle& read : outcome.articles) print_article(read, console);
    seen.diagnostics.insert(seen.diagnostics.end(), outcome.diagnostics.begin(), outcome.diagnostics.end());
    seen.articles += outcome.articles.size();
    seen.skipped += outcome.skipped.size();
  }
}

}  // namespace

int run_inspect(const Invocation& call, Console& console) {
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const FileSystem& files = *workspace.value().files;
  const InputList inputs = list_inputs(files, call.operands);
  const bool reads_input = call.operands.front() == "-";
  const Result<std::string> standard_input = reads_input ? console.read_input() : std::string();
  Seen seen{inputs.diagnostics, 0, inputs.skipped.size()};
  for (const InputFile& file : inputs.files) {
    auto bytes = open_input(files, file, standard_input);
    if (bytes.ok()) {
      print_file(file, std::move(bytes).value(), workspace.value().pipeline, call, console, seen);
    } else {
      seen.diagnostics.push_back(bytes.error());
      ++seen.skipped;
    }
  }
  print(seen.diagnostics, call, console);
  if (seen.articles == 0) return fatal(nothing_to_use(), console);
  return seen.skipped == 0 ? kDone : kSkipped;
}

}  // namespace throughline::cli
