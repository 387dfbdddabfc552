// The table articles.tsv beside the files of a folder, which says of them what they do not say themselves.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/diagnostics.hpp"
#include "throughline/options.hpp"

namespace throughline {

inline constexpr std::string_view kManifestName = "articles.tsv";

struct Manifest {
  std::map<std::string, GivenFields> files;  // by path relative to the table's folder
  Diagnostics diagnostics;                   // "bad-manifest": rows and columns that cannot be used
};

// `bytes` is tab-separated with a first row that names the columns: path, published, modified, title, outlet, url,
// language, id. `path` names it in diagnostics.
Manifest parse_manifest(std::string_view bytes, const std::string& path);

}  // namespace throughline
