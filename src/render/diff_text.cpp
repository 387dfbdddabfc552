#include <fmt/format.h>

#include "render/development_words.hpp"
#include "render/diff_evidence.hpp"
#include "render/terminal_text.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::terminal_safe;
using render::wrapped;

std::string development_text(const Development& development, render::DiffEvidence& evidence) {
  std::string text = wrapped(terminal_safe(render::as_sentence(development)), "* ", "  ") + "\n";
  const std::vector<render::EvidenceQuote> quotes = evidence.next_quotes(development);
  const bool is_silence = development.kind == DevelopmentKind::gone_quiet;
  if (quotes.empty() && !is_silence) text += "    (quoted above)\n";
  for (const render::EvidenceQuote& quote : quotes) {
    text += wrapped(terminal_safe(quote.words), "    \"", "     ") + "\"\n";
    text += wrapped(terminal_safe(quote.source), "      ", "      ") + "\n";
  }
  return text;
}

// What no editor would tell is counted; other outputs list it.
std::string telling_text(const TimelineDiff& diff) {
  const std::string tally = render::telling_tally(diff);
  return tally.empty() ? tally : "\n" + wrapped("Beside the news: " + tally + ".", "", "") + "\n";
}

}  // namespace

std::string write_diff_text(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  render::DiffEvidence evidence(from, to);
  std::string text = terminal_safe(render::diff_title(diff)) + "\n";
  const std::string reports = render::reports_between(from, to);
  if (!reports.empty()) text += wrapped(terminal_safe(reports) + ".", "", "") + "\n";
  if (const std::string tally = render::tally(diff); !tally.empty()) text += wrapped(tally + ".", "", "") + "\n";
  std::string main;
  for (const Development* development : render::worth_telling(diff)) {
    main += "\n" + development_text(*development, evidence);
  }
  if (main.empty()) text += "\nNothing changed in the story.\n";
  return text + main + telling_text(diff);
}

}  // namespace throughline
