#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "formats/xml_text.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

// The document's own day, t0. TIMEX3 writes a day of which nothing is known with X for each digit.
std::string creation_time(const std::optional<Day>& published) {
  const std::string day = published ? to_string(*published) : "";
  return fmt::format(
      "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{}\" temporalFunction=\"false\" "
      "functionInDocument=\"CREATION_TIME\">{}</TIMEX3></DCT>\n",
      day.empty() ? "XXXX-XX-XX" : day, day);
}

void append_time(std::string& out, const TimeExpression& time, std::string_view words, std::size_t number) {
  fmt::format_to(std::back_inserter(out), "<TIMEX3 tid=\"t{}\" type=\"{}\" value=\"{}\"", number, to_string(time.type),
                 formats::xml_text(time.value));
  if (!time.mod.empty()) fmt::format_to(std::back_inserter(out), " mod=\"{}\"", formats::xml_text(time.mod));
  fmt::format_to(std::back_inserter(out), ">{}</TIMEX3>", formats::xml_text(words));
}

// Nothing may stand between <TEXT> and the text: the text between the tags is the article's, byte for byte.
std::string marked_text(const Annotation& annotation) {
  const std::string_view text = annotation.article.text;
  std::string out;
  std::size_t done = 0;
  std::size_t number = 0;
  for (const TimeExpression& time : annotation.times) {
    if (time.span.begin < done || time.span.end > text.size()) continue;
    out += formats::xml_text(text.substr(done, time.span.begin - done));
    append_time(out, time, words_of(text, time.span), ++number);
    done = time.span.end;
  }
  return out += formats::xml_text(text.substr(done));
}

}  // namespace

std::string write_timeml(const Annotation& annotation) {
  const ArticleInfo& article = annotation.article.info;
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>{}</DOCID>\n{}<TITLE>{}</TITLE>\n"
      "<TEXT>{}</TEXT>\n</TimeML>\n",
      formats::xml_text(article.id), creation_time(article.published), formats::xml_text(article.title),
      marked_text(annotation));
}

}  // namespace throughline
