#include "formats/json_fault_diagnostic.hpp"

namespace throughline::formats {

Diagnostic json_diagnostic(std::string code, std::string remedy, std::string_view text, std::string_view path,
                           const JsonFault& fault) {
  return locate({.severity = Severity::error,
                 .code = std::move(code),
                 .message = fault.message,
                 .path = std::string(path),
                 .remedy = std::move(remedy)},
                text, fault.offset);
}

}  // namespace throughline::formats
