// What the program tells its user about an input or a call: where, what, an excerpt with a caret, and a remedy.
//
// A diagnostic is a value. Stages collect them; only `cli/` prints them. `code` is a stable kebab-case name
// ("invalid-utf8", "empty-article") listed in docs/ERRORS.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

enum class Severity : std::uint8_t { note, warning, error };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;
  std::string message;       // one line, no full stop
  std::string path;          // as the user gave it; empty when no file is meant
  std::uint32_t line = 0;    // 1-based; 0 when unknown
  std::uint32_t column = 0;  // 1-based, in characters; 0 when unknown
  std::string excerpt;       // the line at fault, at most about 120 bytes, valid UTF-8; may be empty
  std::uint32_t caret = 0;   // characters before the fault within excerpt
  std::string remedy;        // what to do about it; may be empty

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

// Gives `diagnostic` the line, column, excerpt and caret of byte `offset` of `bytes`. An offset past the end means the
// end. Control characters and invalid UTF-8 in the excerpt are replaced.
Diagnostic locate(Diagnostic diagnostic, std::string_view bytes, std::size_t offset);

// "path:line:col: error: message [code]\n  excerpt\n  ^\n  remedy: ...\n". Parts that are unknown are left out.
std::string to_string(const Diagnostic& diagnostic);

}  // namespace throughline
