#include <fmt/format.h>

#include "render/development_words.hpp"
#include "render/diff_evidence.hpp"
#include "render/terminal_text.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::terminal_safe;
using render::wrapped;

std::string side_words(const DiffSide& side) {
  return side.as_of ? fmt::format("{} (as of {})", side.label, to_string(*side.as_of)) : side.label;
}

std::string development_text(const Development& development, render::DiffEvidence& evidence) {
  std::string text = wrapped(terminal_safe(render::as_sentence(development)), "* ", "  ") + "\n";
  const std::vector<render::EvidenceQuote> quotes = evidence.next_quotes(development);
  if (quotes.empty()) text += "    (quoted above)\n";
  for (const render::EvidenceQuote& quote : quotes) {
    text += wrapped(terminal_safe(quote.words), "    \"", "     ") + "\"\n";
    text += wrapped(terminal_safe(quote.source), "      ", "      ") + "\n";
  }
  return text;
}

std::string minor_text(const TimelineDiff& diff) {
  std::string text;
  for (const Development& development : diff.developments) {
    if (!render::is_minor(development.kind)) continue;
    text += wrapped(terminal_safe(render::development_words(development)), "- ", "  ") + "\n";
  }
  return text.empty() ? text : "\nIn the telling only\n" + text;
}

}  // namespace

std::string write_diff_text(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  render::DiffEvidence evidence(from, to);
  std::string text = fmt::format("{}\n{} → {}\n", terminal_safe(render::diff_title(diff)),
                                 terminal_safe(side_words(diff.from)), terminal_safe(side_words(diff.to)));
  const std::string reports = render::reports_between(from, to);
  if (!reports.empty()) text += wrapped(terminal_safe(reports) + ".", "", "") + "\n";
  if (const std::string tally = render::tally(diff); !tally.empty()) text += wrapped(tally + ".", "", "") + "\n";
  std::string main;
  for (const Development* development : render::worth_telling(diff)) {
    if (!render::is_minor(development->kind)) main += "\n" + development_text(*development, evidence);
  }
  if (main.empty()) text += "\nNothing changed in the story.\n";
  return text + main + minor_text(diff);
}

}  // namespace throughline
