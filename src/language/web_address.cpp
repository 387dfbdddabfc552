#include "language/web_address.hpp"

#include "base/characters.hpp"

namespace throughline::language {
namespace {

bool is_mailbox(std::string_view chunk) {
  const std::size_t at = chunk.find('@');
  if (at == std::string_view::npos || at == 0 || at + 1 >= chunk.size()) {
    return false;
  }
  const char before = chunk[at - 1];
  return is_ascii_letter(before) || is_ascii_digit(before) ? is_ascii_letter(chunk[at + 1]) : before == '.';
}

}  // namespace

std::size_t find_web_address(std::string_view chunk) {
  const bool page = chunk.starts_with("www.") || chunk.starts_with("http://") || chunk.starts_with("https://") ||
                    chunk.starts_with("ftp://") || chunk.starts_with("mailto:");
  const bool named = is_ascii_letter(chunk.front()) || is_ascii_digit(chunk.front());
  if (!page && !(named && is_mailbox(chunk))) {
    return 0;
  }
  std::size_t end = chunk.find_first_of("<>\"|");
  end = end == std::string_view::npos ? chunk.size() : end;
  while (end > 0 && std::string_view(".,;:!?)]}'").find(chunk[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end;
}

}  // namespace throughline::language
