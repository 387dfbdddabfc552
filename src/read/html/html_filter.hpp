// What of a page libxml2 shall see: no scripts, styles, comments, pictures, no attribute that nothing asks for, no
// nesting without end.
//
// libxml2's HTML parser takes time quadratic in the attributes of one tag and in the depth of its stack. One linear
// pass in front of it caps both, and leaves it a fraction of the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace throughline::reading {

struct FilteredHtml {
  std::string markup;
  std::vector<std::string> linked_data;  // contents of <script type="application/ld+json">
  std::vector<std::string> first_notes;  // comments before the first element: how the page was saved
  bool capped = false;                   // something was cut for its depth, length or number
};

// `page` is valid UTF-8.
FilteredHtml filter_html(std::string_view page);

}  // namespace throughline::reading
