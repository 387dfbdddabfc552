// What later stages need of an article to find copies and common matter without its text.
#pragma once

#include <string>
#include <string_view>

#include "base/content_words.hpp"
#include "throughline/article.hpp"

namespace throughline::reading {

// The terms are the 200 most frequent content words; the lines are those with text, without white space around them.
ArticleTraits build_traits(std::string agency, std::string_view text, const base::StopWords& stop_words);

}  // namespace throughline::reading
