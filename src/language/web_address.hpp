// Addresses of pages and mailboxes, which stay one word whatever marks they hold.
#pragma once
#include <cstddef>
#include <string_view>

namespace throughline::language {

// The length of the address that `chunk` begins with, without sentence marks after it; 0 when it is none.
std::size_t find_web_address(std::string_view chunk);

}  // namespace throughline::language
