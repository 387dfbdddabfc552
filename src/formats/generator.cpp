#include "throughline/formats.hpp"

namespace throughline {

std::string_view generator() { return "throughline " THROUGHLINE_VERSION; }

}  // namespace throughline
