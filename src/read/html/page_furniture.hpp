// Marks the parts of a page that are no story: navigation, comments, related links, captions, forms.
//
// A part is judged by its element, by its class and id (data/page_cues.tsv) and by its shape. None of these is believed
// where it would take away most of the page's prose: sites name whole pages "with-sidebar" and wrap them in a form.
#pragma once

#include "read/html/page_blocks.hpp"

namespace throughline::reading {

enum class Judgement : std::uint8_t {
  all,      // by element, by class and id, by shape
  element,  // by element only: for a page of which nothing else would be left
};

// Marks blocks as dropped, whatever was marked before, and weighs the page again.
void drop_furniture(Page& page, Judgement by = Judgement::all);

}  // namespace throughline::reading
