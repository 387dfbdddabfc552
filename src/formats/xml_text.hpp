// Text as XML 1.0 content, also within double quotes: a parser gives back the same bytes.
#pragma once

#include <string>
#include <string_view>

namespace throughline::formats {

// Markup characters become entities, CR a character reference (a parser would make it LF). Characters that XML 1.0 does
// not allow at all (controls but TAB, LF and CR; U+FFFE; U+FFFF) and invalid UTF-8 become U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace throughline::formats
