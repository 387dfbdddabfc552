#include <algorithm>

#include "base/utf8.hpp"
#include "render/entry_facts.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::size_t kLongestLine = 75;  // bytes, RFC 5545, 3.1

// RFC 5545, 3.3.11; control characters have no place in a calendar.
std::string escaped(std::string_view words) {
  std::string text;
  for (const char c : words) {
    if (c == '\\' || c == ';' || c == ',') text += '\\';
    if (c == '\n') {
      text += "\\n";
    } else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7f') {
      text += c;
    }
  }
  return text;
}

// A line broken between characters, each further part behind a blank.
std::string line(std::string_view name, std::string_view value) {
  std::string whole = std::string(name) + std::string(value);
  std::string_view rest = whole;
  std::string text;
  while (rest.size() > kLongestLine - 1) {
    const std::string_view part = base::truncate_utf8(rest, kLongestLine - 1);
    text.append(part).append("\r\n ");
    rest.remove_prefix(part.size());
  }
  return text.append(rest).append("\r\n");
}

std::string compact(Day day) {
  std::string digits = to_string(day);
  digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
  return digits;
}

// What is planned or possible is tentative.
std::string_view status(const render::EntryFacts& facts) { return facts.caution.empty() ? "CONFIRMED" : "TENTATIVE"; }

std::string description(const Entry& entry, const render::EntryFacts& facts) {
  std::string words = date_words(entry.date) + "\n\n\"" + facts.quote + "\"\n";
  if (!facts.said_by.empty()) words += facts.said_by + ", in ";
  words += facts.source;
  return facts.reported ? words + ", " + to_string(*facts.reported) : words;
}

// The end is the day after the last, exclusive as RFC 5545 has it. Nothing tells when the event was written down but
// the day of its latest report.
std::string event(const Entry& entry, const render::TimelineIndex& index, std::string_view base_url) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  const Day stamp = facts.last_reported.value_or(*entry.date->last);
  const std::string url = base_url.empty() ? facts.url : render::entry_url(base_url, entry.id);
  std::string text = "BEGIN:VEVENT\r\n" + line("UID:", render::entry_urn(entry.id));
  text += line("DTSTAMP:", compact(stamp) + "T000000Z") + line("DTSTART;VALUE=DATE:", compact(*entry.date->first));
  text += line("DTEND;VALUE=DATE:", compact(*entry.date->last + 1));
  text +=
      line("SUMMARY:", escaped(facts.caution.empty() ? entry.headline : entry.headline + " (" + facts.caution + ")"));
  text += line("DESCRIPTION:", escaped(description(entry, facts)));
  text += line("CATEGORIES:", escaped(facts.type)) + line("STATUS:", status(facts));
  if (!url.empty()) text += line("URL:", url);
  return text + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

bool has_both_ends(const Entry& entry) {
  return entry.date && entry.date->first && entry.date->last && has_iso_form(*entry.date->last + 1);
}

}  // namespace

std::string write_timeline_ics(const Timeline& timeline, std::string_view base_url) {
  const render::TimelineIndex index(timeline);
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//throughline//timeline//EN\r\nCALSCALE:GREGORIAN\r\n";
  text += line("X-WR-CALNAME:", escaped(timeline.story.title));
  for (const Entry& entry : timeline.entries) {
    if (has_both_ends(entry)) text += event(entry, index, base_url);
  }
  return text + "END:VCALENDAR\r\n";
}

}  // namespace throughline
