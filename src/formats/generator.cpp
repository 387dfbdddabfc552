#include "throughline/formats.hpp"

namespace throughline {

std::string_view generator() { return "throughline 0.1.0"; }

}  // namespace throughline
