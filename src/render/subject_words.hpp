// What a track follows, and lists of names, as they stand in a sentence.
#pragma once

#include <string>
#include <vector>

namespace throughline::render {

// "Hamas and Israel"; after the third the rest is counted: "Egypt, Qatar, Turkey and 2 more".
std::string listed(const std::vector<std::string>& names);

// "ceasefire: Hamas, Israel" → "ceasefire between Hamas and Israel", "canal: Suez Canal" → "Suez Canal"; subjects
// without names as they are.
std::string subject_words(const std::string& about);

}  // namespace throughline::render
