// Ids of articles, from their content alone.
#pragma once

#include <string>
#include <string_view>

#include "throughline/article.hpp"

namespace throughline::reading {

// `given` where it is fit to be an id; else "a-" and a digest of publication day, title and text, so that a corrected
// article is another one.
std::string resolve_article_id(std::string_view given, const Article& article);

}  // namespace throughline::reading
