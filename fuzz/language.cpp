// Any text: words are in order and within their sentence, heads make a tree in each sentence, names begin and end at
// words.
#include <algorithm>
#include <cstdint>

#include "require.hpp"
#include "throughline/stages.hpp"

using namespace throughline;

namespace {

const LanguageEngine& engine() {
  static const LanguageEngine loaded =
      LanguageEngine::load(embedded_file("english.tlm"), TableSet::embedded().value()).value();
  return loaded;
}

void require_tree(const std::vector<Token>& tokens, std::size_t at) {
  std::size_t steps = 0;
  for (std::int32_t up = tokens[at].head; up != kRoot; up = tokens[static_cast<std::size_t>(up)].head) {
    require(up >= 0 && static_cast<std::size_t>(up) < tokens.size());
    require(tokens[static_cast<std::size_t>(up)].sentence == tokens[at].sentence);
    require(++steps <= tokens.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLongest = 4096;  // the check of the tree looks at every path
  const std::string_view text(reinterpret_cast<const char*>(data), std::min(size, kLongest));
  const auto sentences = split_sentences(text);
  const LanguageAnalysis analysis = engine().analyse(text, sentences);
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
    const Token& token = analysis.tokens[i];
    require(token.span.begin >= end && token.span.end > token.span.begin);
    require(contains(sentences[token.sentence].span, token.span));
    require_tree(analysis.tokens, i);
    end = token.span.end;
  }
  for (const Mention& name : analysis.names) {
    require(name.span.begin < name.span.end && name.span.end <= text.size());
  }
  return 0;
}
