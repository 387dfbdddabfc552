#include <fmt/format.h>

#include <ostream>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/timeline_input.hpp"

namespace throughline::cli {
namespace {

constexpr std::size_t kFurnitureShown = 100;

std::string or_none(const std::string& text) { return text.empty() ? "(none)" : text; }

std::string day_or_none(const std::optional<Day>& day) { return day ? to_string(*day) : "(none)"; }

// Cut on a character border.
std::string_view start_of(std::string_view text) {
  if (text.size() <= kFurnitureShown) return text;
  std::size_t end = kFurnitureShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

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
  for (const std::string& furniture : read.furniture) lines += fmt::format("left out   {}\n", start_of(furniture));
  console.out << lines << "\n";
}

}  // namespace

int run_inspect(const Invocation& call, Console& console) {
  const auto workspace = open_workspace(call);
  if (!workspace.ok()) return fatal(workspace.error(), console);
  const InputList inputs = list_inputs(*workspace.value().files, call.operands);
  Diagnostics diagnostics = inputs.diagnostics;
  std::size_t articles = 0;
  std::size_t skipped = inputs.skipped.size();
  for (const InputFile& file : inputs.files) {
    const std::string given = file.path == "-" ? console.read_input() : std::string();
    auto bytes = file.path == "-" ? Result<std::unique_ptr<ByteSource>>(make_memory_source(given))
                                  : workspace.value().files->open(file.path);
    if (!bytes.ok()) {
      diagnostics.push_back(bytes.error());
      ++skipped;
      continue;
    }
    DocumentStream documents(file.shown, std::move(bytes).value());
    while (const auto document = documents.next()) {
      const ReadOutcome outcome = workspace.value().pipeline.read(file, *document, call.read);
      for (const ReadArticle& read : outcome.articles) print_article(read, console);
      diagnostics.insert(diagnostics.end(), outcome.diagnostics.begin(), outcome.diagnostics.end());
      articles += outcome.articles.size();
      skipped += outcome.skipped.size();
    }
  }
  print(diagnostics, call, console);
  if (articles == 0) return fatal(nothing_to_use(), console);
  return skipped == 0 ? kDone : kSkipped;
}

}  // namespace throughline::cli
