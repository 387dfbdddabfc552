#include "cli/timeline_source.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <fstream>
#include <string_view>

#include "throughline/edtf.hpp"

namespace throughline::cli {

Result<TimelineSource> parse_timeline_source(const std::string& operand, const FileSystem& files) {
  const std::size_t at = operand.rfind('@');
  if (at == std::string::npos || files.kind(operand) != FileKind::absent) return TimelineSource{operand, {}, {}};
  TimelineSource source{operand.substr(0, at), {}, {}};
  const std::string moment = operand.substr(at + 1);
  std::int64_t version = 0;
  const auto [end, error] = std::from_chars(moment.data(), moment.data() + moment.size(), version);
  if (error == std::errc() && end == moment.data() + moment.size()) {
    source.version = version;
    return source;
  }
  const auto date = parse_edtf(moment);
  if (date && date->last) {
    source.as_of = date->last;
    return source;
  }
  return Diagnostic{.code = "bad-moment",
                    .message = fmt::format("\"{}\" is neither a version nor a date", moment),
                    .path = operand,
                    .remedy =
                        "write the number of a version, or a day or month, such as story.db@3 or "
                        "story.db@2025-03-05"};
}

bool looks_like_store(const std::string& path) {
  constexpr std::string_view kMagic = "SQLite format 3";
  std::array<char, kMagic.size()> head{};
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), head.size());
  return file && std::string_view(head.data(), head.size()) == kMagic;
}

}  // namespace throughline::cli
