// A record as one string of bytes that differs whenever the record does: it decides, in the same way everywhere, which
// of two records with one id stays.
#pragma once

#include <string>

#include "throughline/claim_set.hpp"

namespace throughline::values {

std::string record_bytes(const ArticleInfo& article);  // without path and also
std::string record_bytes(const Actor& actor);
std::string record_bytes(const Claim& claim);

}  // namespace throughline::values
