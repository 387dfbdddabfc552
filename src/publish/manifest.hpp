// What a site was made from and what it holds, with digests.
#pragma once

#include <string>
#include <vector>

#include "publish/site_writer.hpp"
#include "throughline/timeline.hpp"

namespace throughline::publish {

// throughline.manifest/1, indented by two spaces: generator, as_of, inputs (the articles), files.
std::string write_manifest(const Timeline& timeline, const std::vector<WrittenFile>& files);

}  // namespace throughline::publish
