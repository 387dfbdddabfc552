#include "throughline/publish.hpp"

#include "publish/manifest.hpp"
#include "publish/site_writer.hpp"
#include "publish/swap_folder.hpp"
#include "throughline/file_system.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::string_view kManifestName = "manifest.json";

PageOptions page_options(const SiteOptions& options) {
  PageOptions page = options.page;
  page.site = true;
  page.quotes = Quotes::one;  // the entries' own pages hold the rest
  return page;
}

void write_files(publish::SiteWriter& site, const Timeline& timeline, const SiteOptions& options) {
  const PageOptions page = page_options(options);
  site.write("index.html", write_timeline_html(timeline, page));
  write_site_pages(timeline, page, [&](const std::string& path, const std::string& bytes) { site.write(path, bytes); });
  site.write("timeline.json", write_timeline(timeline));
  if (options.claims != nullptr) site.write("claims.jsonl", write_claims(*options.claims));
  site.write("feed.xml", write_timeline_atom(timeline, page.base_url));
  site.write("events.ics", write_timeline_ics(timeline, page.base_url));
  site.write("timeline.csv", write_timeline_csv(timeline));
  site.write("timelinejs.json", write_timeline_timelinejs(timeline));
  site.write("timeline.jsonld", write_timeline_jsonld(timeline, page.base_url));
  site.write("timeline.md", write_timeline_markdown(timeline));
  if (!page.base_url.empty()) site.write("sitemap.xml", write_sitemap(timeline, page.base_url));
  if (options.embed) site.write("embed.html", write_timeline_embed(timeline, page));
  site.write(std::string(kManifestName), publish::write_manifest(timeline, site.files()));
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

Done check_site_folder(const std::string& folder) {
  const auto files = make_disk_file_system();
  const Done replaceable = check_replaceable(*files, folder);
  return replaceable.ok() ? publish::check_place_beside(folder) : replaceable;
}

Done publish_site(const Timeline& timeline, const std::string& folder, const SiteOptions& options) {
  const auto files = make_disk_file_system();
  const Done replaceable = check_replaceable(*files, folder);
  if (!replaceable.ok()) return replaceable;

  const auto beside = publish::make_folder_beside(folder);
  if (!beside.ok()) return beside.error();
  publish::SiteWriter site(beside.value());
  write_files(site, timeline, options);
  const Done wrote = site.finish();
  if (wrote.ok()) return publish::swap_in(beside.value(), folder);
  publish::remove_folder(beside.value());
  return wrote;
}

}  // namespace throughline
