// A folder that any static web host serves: the page, the timeline's JSON and a manifest.
#pragma once

#include <string>

#include "throughline/result.hpp"
#include "throughline/timeline.hpp"

namespace throughline {

// Writes the site to `folder`: index.html, timeline.json and manifest.json (digest and size of each file). Written
// beside and then swapped in, so that a reader sees the old site or the new one, whole. Fails "unwritable-folder" when
// the parent cannot be written, "not-a-site" when `folder` holds something that publish did not make.
Done publish_site(const Timeline& timeline, const std::string& folder);

}  // namespace throughline
