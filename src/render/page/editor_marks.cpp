#include "render/page/editor_marks.hpp"

#include "throughline/edtf.hpp"

namespace throughline::render {
namespace {

std::string day_of(const std::string& value) {
  const auto date = parse_edtf(value);
  return date ? date_words(date) : value;
}

}  // namespace

std::string override_words(const Override& override) {
  switch (override.kind) {
    case OverrideKind::merge_actors:
      return "Several names put together as one actor";
    case OverrideKind::split_actor:
      return "Taken apart from another actor";
    case OverrideKind::merge_entries:
      return "Several entries put together";
    case OverrideKind::split_entry:
      return "Taken apart from another entry";
    case OverrideKind::set_date:
      return "Date set to " + day_of(override.value);
    case OverrideKind::hide:
      return "Left out";
    case OverrideKind::pin:
      return "Kept whatever its weight";
    case OverrideKind::rename:
      return "Worded by an editor";
    case OverrideKind::correct_count:
      return "Figure corrected to " + override.value;
  }
  return "Changed";
}

void write_editor_marks(HtmlWriter& html, const std::vector<const AppliedOverride*>& applied) {
  for (const AppliedOverride* const one : applied) {
    html.open("p", {{"class", "edited"}}).element("span", {{"class", "badge"}}, "By hand").text(" ");
    html.open("span", {{"dir", "auto"}}).text(override_words(one->override) + ".").close();
    if (!one->override.note.empty()) html.text(" ").name(one->override.note);
    html.close();
  }
}

}  // namespace throughline::render
