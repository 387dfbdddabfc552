// What an editor changed by hand, shown where it took effect.
#pragma once

#include <string>

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// "Date set to 5 March 2025", "Headline by an editor": what was done to the entry, actor or claim.
std::string override_words(const Override& override);

// One line each that names what was done, with the note. Writes nothing when nothing was done.
void write_editor_marks(HtmlWriter& html, const std::vector<const AppliedOverride*>& applied);

}  // namespace throughline::render
