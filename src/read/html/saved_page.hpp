// Where and when a page was saved, as browsers and web archives note it. The day of saving bounds the day of
// publication from above and is never taken for it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "read/written_date.hpp"

namespace throughline::reading {

struct SavedPage {
  std::string url;
  std::optional<Day> captured;
};

// `notes` are the comments in front of the page: those of SingleFile and of browsers' "save as".
SavedPage read_saved_page(std::span<const std::string> notes, const DateReader& dates);

struct ArchivedAddress {
  std::string_view url;  // the page's own
  std::optional<Day> captured;
};

// "https://web.archive.org/web/20240514101112/https://example.com/" holds the address of the page and its capture.
ArchivedAddress unwrap_archived(std::string_view url, const DateReader& dates);

}  // namespace throughline::reading
