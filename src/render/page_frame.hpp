// What every page has around its content: head, policy, style.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "render/html_writer.hpp"

namespace throughline::render {

// A whole document. The policy allows the embedded style and nothing else: no script, no network (CSP level 3).
std::string page(std::string_view title, const std::function<void(HtmlWriter&)>& write_body);

}  // namespace throughline::render
