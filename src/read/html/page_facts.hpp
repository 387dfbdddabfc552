// What a page says of its article besides the story: title, outlet, address, language, authors.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/html/linked_data.hpp"
#include "read/html/page_blocks.hpp"
#include "read/html/page_meta.hpp"

namespace throughline::reading {

struct PageFacts {
  std::string title;
  std::string outlet;
  std::string url;
  std::string language;
  std::vector<std::string> authors;
};

PageFacts find_page_facts(const Page& page, const LinkedData& data,
                          const std::map<std::string, std::vector<MetaValue>, std::less<>>& meta);

}  // namespace throughline::reading
