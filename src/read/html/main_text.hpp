// Where the story stands in a page, and its paragraphs.
//
// The part of the page with the most prose after what its links and labels weigh is taken off (maximum subsequence
// segmentation, Pasternack and Roth 2009, on the tree instead of the token list); a part that the page itself names as
// the story's body goes before, when it holds a fair share of the prose.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/html/page_blocks.hpp"

namespace throughline::reading {

// The element that holds the story. `title` helps where a page holds several.
NodeId find_story(const Page& page, std::string_view title);

// The paragraphs of the story below `root`, one empty line between them; cells of a table's row by " | ".
std::string story_text(const Page& page, NodeId root, std::string_view title);

}  // namespace throughline::reading
