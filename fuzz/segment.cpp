// Any text: sentences are in order, never overlap and hold everything that is not white space; quotations lie within
// it.
#include <cstdint>

#include "require.hpp"
#include "throughline/stages.hpp"

using namespace throughline;

namespace {

bool is_blank(std::string_view text) { return split_sentences(text).empty(); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto sentences = split_sentences(text);
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Span span = sentences[i].span;
    require(sentences[i].index == i && span.begin >= end && span.end > span.begin && span.end <= size);
    require(is_blank(text.substr(end, span.begin - end)));
    end = span.end;
  }
  require(is_blank(text.substr(end)));
  for (const Quotation& quotation : find_quotations(text, sentences)) {
    require(quotation.span.end <= size && contains(quotation.span, quotation.inner));
  }
  return 0;
}
