// What every page has around its content: head, policy, style, script.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "render/html_writer.hpp"

namespace throughline::render {

struct PageHead {
  std::string_view title;
  std::string description;
  std::string canonical;  // address of the page; empty: unknown
  std::string feed;       // address of the feed of changes, relative to the page; empty: none
  std::string json_ld;    // about the page, for programs; empty: none
};

// A whole document. The policy allows the embedded style and script and nothing else: no network, no code of others,
// no inline handlers (CSP level 3).
std::string page(const PageHead& head, const std::function<void(HtmlWriter&)>& write_body);

}  // namespace throughline::render
