#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "pipeline/manifest.hpp"
#include "throughline/pipeline.hpp"

namespace throughline {
namespace {

constexpr std::size_t kDeepestFolder = 64;

std::string joined(const std::string& folder, const std::string& name) {
  return folder.empty() || folder.ends_with('/') ? folder + name : folder + "/" + name;
}

std::string last_name(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  const auto slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string ending_of(const std::string& name) {
  const auto dot = name.rfind('.');
  return dot == std::string::npos ? "without an ending" : name.substr(dot);
}

class Walk {
 public:
  explicit Walk(const FileSystem& files) : files_(files) {}

  void argument(const std::string& path) {
    if (path == "-") {
      found_.files.push_back({path, path, {}});
      return;
    }
    switch (files_.kind(path)) {
      case FileKind::regular:
        found_.files.push_back({path, last_name(path), {}});
        break;
      case FileKind::directory:
        folder_argument(path);
        break;
      case FileKind::absent:
        skip(path, path, "no-such-file", "there is no such file or folder", "check the spelling of the path");
        break;
      case FileKind::other:
        skip_special(path, path);
        break;
    }
  }

  InputList take() && { return std::move(found_); }

 private:
  void folder_argument(const std::string& path) {
    const std::size_t before = found_.files.size() + found_.skipped.size();
    passed_over_.clear();
    given_.clear();
    std::set<std::string> above;
    folder(path, "", above);
    note_passed_over(path);
    if (found_.files.size() + found_.skipped.size() != before) return;  // what was skipped has been named
    found_.diagnostics.push_back(
        {.severity = Severity::error,
         .code = "no-articles",
         .message = "the folder holds no article",
         .path = path,
         .remedy = "give a folder with .txt, .md, .html, .json, .jsonl, feed, mail or archive files"});
  }

  // `above` holds the identities of the folders on the way here, so that a link back to one of them ends the walk.
  void folder(const std::string& path, const std::string& shown, std::set<std::string>& above) {
    const std::string identity = files_.identity(path);
    if (above.size() >= kDeepestFolder || (!identity.empty() && above.contains(identity))) {
      found_.diagnostics.push_back({.severity = Severity::note,
                                    .code = "folder-loop",
                                    .message = "the folder leads back to itself, or is nested too deeply; passed over",
                                    .path = path});
      return;
    }
    const auto names = files_.list(path);
    if (!names.ok()) {
      found_.skipped.push_back({shown.empty() ? path : shown, names.error().code});
      found_.skipped_inputs.push_back({path, shown.empty() ? path : shown});
      found_.diagnostics.push_back(names.error());
      return;
    }
    above.insert(identity.empty() ? path : identity);
    const bool has_manifest =
        std::find(names.value().begin(), names.value().end(), kManifestName) != names.value().end();
    if (has_manifest) take_manifest(joined(path, std::string(kManifestName)), shown);
    for (const std::string& name : names.value()) {
      if (!name.starts_with('.') && name != kManifestName) child(joined(path, name), joined(shown, name), name, above);
    }
    above.erase(identity.empty() ? path : identity);
  }

  void child(const std::string& path, const std::string& shown, const std::string& name, std::set<std::string>& above) {
    switch (files_.kind(path)) {
      case FileKind::directory:
        if (name.ends_with("_files")) {
          ++passed_over_["folder of page parts"];
        } else {
          folder(path, shown, above);
        }
        break;
      case FileKind::other:
        skip_special(path, shown);
        break;
      case FileKind::absent:
        skip(path, shown, "no-such-file", "the link leads nowhere", "remove it or mend its target");
        break;
      case FileKind::regular:
        if (ArticleReader::reads(name)) {
          found_.files.push_back({path, shown, given_for(shown)});
        } else {
          ++passed_over_[ending_of(name)];
        }
        break;
    }
  }

  // Rows name files relative to the folder of the table.
  void take_manifest(const std::string& path, const std::string& shown) {
    const auto bytes = files_.read(path);
    if (!bytes.ok()) {
      found_.diagnostics.push_back(bytes.error());
      return;
    }
    Manifest manifest = parse_manifest(bytes.value(), path);
    for (auto& [file, fields] : manifest.files) given_[joined(shown, file)] = std::move(fields);
    found_.diagnostics.insert(found_.diagnostics.end(), manifest.diagnostics.begin(), manifest.diagnostics.end());
  }

  GivenFields given_for(const std::string& shown) const {
    const auto given = given_.find(shown);
    return given == given_.end() ? GivenFields() : given->second;
  }

  void skip_special(const std::string& path, const std::string& shown) {
    skip(path, shown, "not-a-file", "this is neither a file nor a folder", "give a regular file");
  }

  void skip(const std::string& path, const std::string& shown, std::string code, std::string message,
            std::string remedy) {
    found_.skipped.push_back({shown, code});
    found_.skipped_inputs.push_back({path, shown});
    found_.diagnostics.push_back({.severity = Severity::error,
                                  .code = std::move(code),
                                  .message = std::move(message),
                                  .path = path,
                                  .remedy = std::move(remedy)});
  }

  void note_passed_over(const std::string& path) {
    if (passed_over_.empty()) return;
    std::string kinds;
    std::size_t count = 0;
    for (const auto& [ending, files] : passed_over_) {
      kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", files, ending);
      count += files;
    }
    found_.diagnostics.push_back(
        {.severity = Severity::note,
         .code = "other-files",
         .message = fmt::format("passed over {} file{} of other kinds ({})", count, count == 1 ? "" : "s", kinds),
         .path = path,
         .remedy = "name a file itself to have it read whatever its ending"});
  }

  const FileSystem& files_;
  InputList found_;
  std::map<std::string, std::size_t> passed_over_;
  std::map<std::string, GivenFields> given_;  // by path as shown
};

}  // namespace

InputList list_inputs(const FileSystem& files, std::span<const std::string> arguments) {
  Walk walk(files);
  for (const std::string& argument : arguments) walk.argument(argument);
  return std::move(walk).take();
}

}  // namespace throughline
