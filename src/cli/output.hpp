// Where results go, and in which format.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/console.hpp"
#include "cli/invocation.hpp"
#include "throughline/file_system.hpp"
#include "throughline/result.hpp"

namespace throughline::cli {

struct FormatChoice {
  std::string_view name;     // "html"
  std::string_view endings;  // ".html .htm"
};

// --format, else by the ending of -o, else the first choice. Fails "unknown-format".
Result<std::string> choose_format(const Invocation& call, std::span<const FormatChoice> choices);

// Whether there is a place for the result of -o, asked before any work is done. Fails "unwritable-file", and for
// `publish` as check_site_folder does; `watch` says it of its first build.
Done check_destination(const Invocation& call);

// To the file of -o, or standard output. Fails "unwritable-file".
Done write_output(std::string_view bytes, const Invocation& call, Console& console);
// The same piece by piece; fails as the source does, too.
Done write_output(ByteSource& bytes, const Invocation& call, Console& console);

// ", written to FILE"; empty when the result went to standard output.
std::string written_to(const Invocation& call);

}  // namespace throughline::cli
