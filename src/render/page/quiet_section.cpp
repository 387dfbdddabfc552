#include <fmt/format.h>

#include <array>

#include "base/counted.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"
#include "render/page/quiet_threads.hpp"

namespace throughline::render {

void write_gone_quiet(HtmlWriter& html, const StoryView& view) {
  static constexpr std::array<std::string_view, 4> kColumns = {"What", "Last told", "Silent for",
                                                               "Longest silence before"};
  const auto threads = find_quiet_threads(view);
  if (threads.empty()) return;
  open_section(html, "quiet", "Gone quiet");
  html.element("p", {{"class", "note"}},
               "Told on several days, and not for more than a week and twice its longest silence before.");
  open_table(html, "What has gone quiet", kColumns);
  html.open("tbody").line();
  for (const QuietThread& thread : threads) {
    html.open("tr")
        .open("th", {{"scope", "row"}})
        .open("a", {{"href", "#" + thread.id}})
        .name(thread.words)
        .close()
        .close();
    html.open("td");
    write_day(html, thread.last);
    html.close().element("td", fmt::format("{} days", thread.silent));
    html.element("td", base::counted(static_cast<std::size_t>(thread.longest), "day")).close().line();
  }
  html.close().close().close().close().line();
}

}  // namespace throughline::render
