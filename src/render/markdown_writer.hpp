// Text made safe for Markdown.
#pragma once

#include <string>
#include <string_view>

namespace throughline::render {

// Escapes what CommonMark 0.30 gives a meaning to (punctuation, raw HTML, autolinks, table bars) and folds line breaks.
std::string escape_markdown(std::string_view words);

}  // namespace throughline::render
