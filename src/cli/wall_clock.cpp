#include "cli/wall_clock.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace throughline::cli {
namespace {

using Seconds = std::chrono::seconds;

Seconds since_epoch() {
  if (const char* const given = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view text(given);
    Seconds::rep seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc() && end == text.data() + text.size()) return Seconds(seconds);
  }
  return std::chrono::duration_cast<Seconds>(std::chrono::system_clock::now().time_since_epoch());
}

}  // namespace

std::string now_in_utc() {
  const std::chrono::sys_seconds now(since_epoch());
  const auto days = std::chrono::floor<std::chrono::days>(now);
  const std::chrono::year_month_day date(days);
  const std::chrono::hh_mm_ss time(now - days);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

}  // namespace throughline::cli
