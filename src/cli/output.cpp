#include "cli/output.hpp"

#include <fmt/format.h>

#include <ostream>

#include "throughline/publish.hpp"
#include "throughline/streaming.hpp"

namespace throughline::cli {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;

bool to_standard_output(const Invocation& call) { return call.output.empty() || call.output == "-"; }

std::string names_of(std::span<const FormatChoice> choices) {
  std::string names;
  for (const FormatChoice& choice : choices) names += fmt::format("{}{}", names.empty() ? "" : ", ", choice.name);
  return names;
}

bool has_ending(std::string_view path, std::string_view endings) {
  while (!endings.empty()) {
    const std::string_view ending = endings.substr(0, endings.find(' '));
    if (path.ends_with(ending)) return true;
    endings.remove_prefix(std::min(ending.size() + 1, endings.size()));
  }
  return false;
}

}  // namespace

Result<std::string> choose_format(const Invocation& call, std::span<const FormatChoice> choices) {
  for (const FormatChoice& choice : choices) {
    if (call.format == choice.name) return call.format;
  }
  if (!call.format.empty()) {
    return Diagnostic{.code = "unknown-format",
                      .message = fmt::format("{} does not write \"{}\"", call.command, call.format),
                      .remedy = fmt::format("--format is one of {}", names_of(choices))};
  }
  if (to_standard_output(call)) return std::string(choices.front().name);
  for (const FormatChoice& choice : choices) {
    if (has_ending(call.output, choice.endings)) return std::string(choice.name);
  }
  return Diagnostic{.code = "unknown-format",
                    .message = fmt::format("the ending of \"{}\" names no format", call.output),
                    .remedy = fmt::format("add --format with one of {}", names_of(choices))};
}

Done check_destination(const Invocation& call) {
  if (to_standard_output(call) || call.command == "watch") return done();
  return call.command == "publish" ? check_site_folder(call.output) : check_writable(call.output);
}

Done write_output(std::string_view bytes, const Invocation& call, Console& console) {
  return write_output(*make_memory_source(bytes), call, console);
}

Done write_output(ByteSource& bytes, const Invocation& call, Console& console) {
  if (!to_standard_output(call)) return write_file(call.output, bytes);
  std::string piece(kPiece, '\0');
  while (console.out.good()) {
    const auto got = bytes.read(piece);
    if (!got.ok()) return got.error();
    if (got.value() == 0) break;
    console.out << std::string_view(piece).substr(0, got.value());
  }
  console.out << std::flush;
  if (console.out.good()) return done();
  return Diagnostic{.code = "unwritable-output",
                    .message = "standard output took no more",
                    .remedy = "see whether the disk is full or the reader of the pipe has ended"};
}

std::string written_to(const Invocation& call) {
  return to_standard_output(call) ? std::string() : fmt::format(", written to {}", call.output);
}

}  // namespace throughline::cli
