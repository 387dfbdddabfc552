// Lines that name who wrote an article: "By Jane Doe", "By JANE DOE and John Roe, Harbour Wire".
#pragma once

#include <string_view>

namespace throughline::reading {

bool is_byline(std::string_view line);

}  // namespace throughline::reading
