// Text as content of HTML or XML 1.0, also within quotes: a parser gives back the same characters.
#pragma once

#include <string>
#include <string_view>

namespace throughline::base {

// Adds `text` to `out`: markup characters and both quotes become entities, CR a character reference (a parser of XML
// would make it LF). Characters that XML 1.0 does not allow at all (controls but TAB, LF and CR; U+FFFE; U+FFFF) and
// that are parse errors in HTML become U+FFFD. Other bytes pass through.
void append_markup_text(std::string& out, std::string_view text);

}  // namespace throughline::base
