// Marks that tell voices apart by shape as well as by colour.
#pragma once

#include <vector>

#include "render/html_writer.hpp"
#include "render/page/voices.hpp"

namespace throughline::render {

// The mark of the voice with this number, its middle at (x, y). After the sixth voice marks repeat the last one.
void write_mark(HtmlWriter& html, std::size_t voice, double x, double y);

// A list that says which mark is whose.
void write_mark_key(HtmlWriter& html, const std::vector<Voice>& voices);

}  // namespace throughline::render
