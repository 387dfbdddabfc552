#include "throughline/publish.hpp"

#include <fmt/format.h>

#include "base/sha256.hpp"
#include "publish/swap_folder.hpp"
#include "throughline/file_system.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::string_view kManifestName = "manifest.json";

struct SiteFile {
  std::string name;
  std::string bytes;
};

std::vector<SiteFile> site_files(const Timeline& timeline) {
  return {{"index.html", write_timeline_html(timeline)}, {"timeline.json", write_timeline(timeline)}};
}

// Names and digests are the program's own and need no escaping.
std::string manifest(const std::vector<SiteFile>& files) {
  std::string rows;
  for (const SiteFile& file : files) {
    rows += fmt::format("{}\n    {{\"path\": \"{}\", \"bytes\": {}, \"sha256\": \"{}\"}}", rows.empty() ? "" : ",",
                        file.name, file.bytes.size(), base::sha256_hex(file.bytes));
  }
  return fmt::format(
      "{{\n  \"format\": \"throughline.manifest/1\",\n  \"generator\": \"{}\",\n  \"files\": [{}\n  ]\n}}\n",
      generator(), rows);
}

// An absent or empty folder, or a site of ours, may be replaced; anything else is somebody's work.
Done check_replaceable(const FileSystem& files, const std::string& folder) {
  const FileKind kind = files.kind(folder);
  if (kind == FileKind::absent) return done();
  if (kind == FileKind::directory) {
    const auto names = files.list(folder);
    if (!names.ok()) return names.error();
    if (names.value().empty() || files.kind(folder + "/" + std::string(kManifestName)) == FileKind::regular)
      return done();
  }
  return Diagnostic{.code = "not-a-site",
                    .message = "the folder holds something that publish did not make",
                    .path = folder,
                    .remedy = "name a new or an empty folder"};
}

}  // namespace

Done publish_site(const Timeline& timeline, const std::string& folder) {
  const auto files = make_disk_file_system();
  const Done replaceable = check_replaceable(*files, folder);
  if (!replaceable.ok()) return replaceable;

  const auto beside = publish::make_folder_beside(folder);
  if (!beside.ok()) return beside.error();
  std::vector<SiteFile> site = site_files(timeline);
  site.push_back({std::string(kManifestName), manifest(site)});
  for (const SiteFile& file : site) {
    const Done wrote = files->write(beside.value() + "/" + file.name, file.bytes);
    if (wrote.ok()) continue;
    publish::remove_folder(beside.value());
    return wrote;
  }
  return publish::swap_in(beside.value(), folder);
}

}  // namespace throughline
