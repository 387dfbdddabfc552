#include <fmt/format.h>

#include "base/counted.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "throughline/file_system.hpp"
#include "throughline/formats.hpp"

namespace throughline::cli {
namespace {

Result<ClaimSet> claims_of(const FileSystem& files, const std::string& path, const Console& console) {
  const auto bytes = path == "-" ? console.read_input() : files.read(path);
  if (!bytes.ok()) return bytes.error();
  if (!is_claims_stream(bytes.value())) {
    return Diagnostic{.code = "not-claims",
                      .message = "the file holds no claims",
                      .path = path,
                      .remedy = "make claims from articles with throughline extract PATH... -o FILE"};
  }
  return read_claims(bytes.value(), path);
}

}  // namespace

int run_merge(const Invocation& call, Console& console) {
  const auto files = make_disk_file_system();
  ClaimSet all;
  for (const std::string& path : call.operands) {
    auto claims = claims_of(*files, path, console);
    if (!claims.ok()) return fatal(claims.error(), console);
    all = merge(std::move(all), std::move(claims).value());
  }
  const Done wrote = write_output(write_claims(all), call, console);
  if (!wrote.ok()) return fatal(wrote.error(), console);
  summary(fmt::format("{} of {}{}", base::counted(all.claims.size(), "claim"),
                      base::counted(all.articles.size(), "article"), written_to(call)),
          call, console);
  return kDone;
}

}  // namespace throughline::cli
