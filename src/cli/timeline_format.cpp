#include "cli/timeline_format.hpp"

#include <array>

#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

constexpr std::array<FormatChoice, 12> kFormats = {{{"json", ".json"},
                                                    {"html", ".html .htm"},
                                                    {"md", ".md .markdown"},
                                                    {"text", ".txt"},
                                                    {"csv", ".csv"},
                                                    {"ics", ".ics"},
                                                    {"atom", ".atom"},
                                                    {"timelinejs", ".timelinejs"},
                                                    {"jsonld", ".jsonld"},
                                                    {"graphml", ".graphml"},
                                                    {"gexf", ".gexf"},
                                                    {"dot", ".dot .gv"}}};

}  // namespace

Result<std::string> choose_timeline_format(const Invocation& call) { return choose_format(call, kFormats); }

std::string write_timeline_as(const Timeline& timeline, const std::string& format, const PageOptions& page) {
  if (format == "html") return write_timeline_html(timeline, page);
  if (format == "csv") return write_timeline_csv(timeline);
  if (format == "ics") return write_timeline_ics(timeline, page.base_url);
  if (format == "atom") return write_timeline_atom(timeline, page.base_url);
  if (format == "timelinejs") return write_timeline_timelinejs(timeline);
  if (format == "jsonld") return write_timeline_jsonld(timeline, page.base_url);
  if (format == "graphml") return write_timeline_graphml(timeline);
  if (format == "gexf") return write_timeline_gexf(timeline);
  if (format == "dot") return write_timeline_dot(timeline);
  if (format == "md") return write_timeline_markdown(timeline);
  if (format == "text") return write_timeline_text(timeline);
  return write_timeline(timeline);
}

}  // namespace throughline::cli
