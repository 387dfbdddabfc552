// A folder that any static web host serves: a story's page, a page an entry and an actor, and the story as data.
#pragma once

#include <string>

#include "throughline/claim_set.hpp"
#include "throughline/render.hpp"
#include "throughline/result.hpp"
#include "throughline/timeline.hpp"

namespace throughline {

struct SiteOptions {
  PageOptions page;                  // base_url too; `site` and `quotes` are set by publish
  bool embed = false;                // embed.html as well: a fragment for somebody else's page
  const ClaimSet* claims = nullptr;  // what the timeline was built from; null: not known, and there is no claims.jsonl
};

// Writes the site to `folder`: index.html, event/, actor/, timeline.json, claims.jsonl, feed.xml, events.ics,
// timeline.csv, timelinejs.json, timeline.jsonld, timeline.md, sitemap.xml (with a base_url), embed.html (when asked
// for), manifest.json (what was read and what was written, with digests). Written beside, synced and then swapped in,
// so that a reader sees the old site or the new one, whole. The same arguments give the same bytes. Fails
// "unwritable-folder" when the parent cannot be written, "not-a-site" when `folder` holds something that publish did
// not make.
Done publish_site(const Timeline& timeline, const std::string& folder, const SiteOptions& options = {});

// Whether publish_site could begin to write there now. Fails as it does, before the work of making a timeline is done.
Done check_site_folder(const std::string& folder);

}  // namespace throughline
