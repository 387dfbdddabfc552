#include <fmt/format.h>

#include "render/development_words.hpp"
#include "render/diff_evidence.hpp"
#include "render/markdown_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::escape_markdown;

std::string development_markdown(const Development& development, render::DiffEvidence& evidence) {
  std::string text = fmt::format("- **{}.** {}\n", render::development_label(development.kind),
                                 escape_markdown(render::as_sentence(development)));
  for (const render::EvidenceQuote& quote : evidence.next_quotes(development)) {
    text += fmt::format("\n  > {}\n  >\n  > {}\n", escape_markdown(quote.words), escape_markdown(quote.source));
  }
  return text + "\n";
}

}  // namespace

std::string write_diff_markdown(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  render::DiffEvidence evidence(from, to);
  std::string text = fmt::format("# {}\n\n", escape_markdown(render::diff_title(diff)));
  const std::string reports = render::reports_between(from, to);
  if (!reports.empty()) text += escape_markdown(reports) + ".\n\n";
  if (const std::string tally = render::tally(diff); !tally.empty()) text += tally + ".\n\n";
  std::string main;
  for (const Development* development : render::worth_telling(diff))
    main += development_markdown(*development, evidence);
  text += main.empty() ? "Nothing changed in the story.\n" : main;
  const auto telling = render::of_the_telling(diff);
  if (!telling.empty()) text += "\n## Beside the news\n\n";
  for (const Development* development : telling) {
    text += fmt::format("- {}\n", escape_markdown(render::development_words(*development)));
  }
  return text;
}

}  // namespace throughline
