// A fault in JSON text as a diagnostic.
#pragma once

#include <string>
#include <string_view>

#include "formats/json_parser.hpp"
#include "throughline/diagnostics.hpp"

namespace throughline::formats {

Diagnostic json_diagnostic(std::string code, std::string remedy, std::string_view text, std::string_view path,
                           const JsonFault& fault);

// Text that is given without a path.
inline Diagnostic bad_json(std::string_view text, const JsonFault& fault) {
  return json_diagnostic("bad-json", "give a JSON document (RFC 8259)", text, "", fault);
}

}  // namespace throughline::formats
