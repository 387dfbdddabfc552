// SHA-256 (FIPS 180-4), for what other programs check: content security policies and manifests.
#pragma once

#include <string>
#include <string_view>

namespace throughline::base {

std::string sha256_base64(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);

}  // namespace throughline::base
