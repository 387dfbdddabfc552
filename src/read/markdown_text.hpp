// Markdown → the words that a reader sees, one paragraph a line, with an empty line between paragraphs.
#pragma once

#include <string>
#include <string_view>

namespace throughline::reading {

// Headings, list items and quoted lines keep their words and lose their marks; links keep their text; images, rules,
// fences, link definitions and HTML tags go. Linear in the length of the text.
std::string markdown_to_text(std::string_view markdown);

// The same for the marks within one paragraph.
std::string inline_to_text(std::string_view paragraph);

}  // namespace throughline::reading
