#include "render/subject_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace throughline::render {
namespace {

// More names than these are a list and no sentence.
constexpr std::size_t kMostNames = 3;

// A name that holds the subject names it: "Rafah crossing" of a crossing. Null when none does.
const std::string* full_name_of(const std::string& subject, const std::vector<std::string>& names) {
  const auto found = std::ranges::find_if(
      names, [&](const std::string& name) { return base::to_ascii_lower(name).find(subject) != std::string::npos; });
  return found == names.end() ? nullptr : &*found;
}

}  // namespace

std::string listed(const std::vector<std::string>& names) {
  std::string words;
  const std::size_t shown = std::min(names.size(), kMostNames);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool last = i + 1 == names.size();
    words += (i == 0 ? "" : last ? " and " : ", ") + names[i];
  }
  return names.size() > shown ? words + fmt::format(" and {} more", names.size() - shown) : words;
}

std::string subject_words(const std::string& about) {
  const std::size_t colon = about.find(": ");
  if (colon == std::string::npos) return about;
  const std::string subject = about.substr(0, colon);
  std::vector<std::string> names;
  for (const std::string_view part : base::split(std::string_view(about).substr(colon + 2), ',')) {
    names.emplace_back(base::trim(part));
  }
  if (const std::string* const name = full_name_of(subject, names)) return *name;
  return names.size() == 1 ? fmt::format("{} ({})", subject, names.front())
                           : fmt::format("{} between {}", subject, listed(names));
}

}  // namespace throughline::render
