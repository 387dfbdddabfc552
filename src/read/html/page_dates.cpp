#include "read/html/page_dates.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/file_name_date.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestEvidence = 80;
constexpr std::size_t kLongestByline = 220;  // bytes of a line that tells who and when
constexpr std::size_t kStampReach = 40;
constexpr std::size_t kLineReach = 200;
constexpr int kBlocksIntoStory = 3;
constexpr std::size_t kBlocksAbove = 2;  // above the headline, where a few sites tell who and when
constexpr int kBlocksBefore = 20;
constexpr int kBlocksBehind = 6;

// No page is older; an older day beside a headline is part of the story.
const Day kFirstPages = *make_day(1991, 1, 1);

// Days that programs write when they know none.
bool is_no_date(Day day) {
  for (const auto& none :
       {make_day(1970, 1, 1), make_day(1969, 12, 31), make_day(1, 1, 1), make_day(1900, 1, 1), make_day(1999, 11, 30)})
    if (none && *none == day) return true;
  return false;
}

bool says_modified(std::string_view words) {
  const std::string folded = base::to_ascii_lower(words);
  for (std::string_view word : {"updat", "modifi", "edited", "last chang", "revised"})
    if (folded.find(word) != std::string::npos) return true;
  return false;
}

// "Date 19.01.2020", as some pages have it in a list below the story.
bool says_date(std::string_view words) {
  return base::starts_with_ignoring_ascii_case(words, "date ") || base::starts_with_ignoring_ascii_case(words, "date:");
}

bool says_published(std::string_view words) {
  const std::string folded = base::to_ascii_lower(words);
  for (std::string_view word : {"publish", "posted", "created", "filed", "issued", "first "})
    if (folded.find(word) != std::string::npos) return true;
  return false;
}

class DateFinder {
 public:
  DateFinder(const Page& page, NodeId story, const DateReader& dates) : page_(page), story_(story), dates_(dates) {
    find_places();
  }

  void take_stamp(std::string_view basis, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    const std::string evidence = std::string(name) + " " + std::string(value);
    const auto day = read_stamp(value, dates_);
    if (day && !is_no_date(*day)) return add(basis, *day, evidence);
    if (const auto open = day ? std::nullopt : find_open_date(value, kStampReach))
      return add_open(basis, open->days, evidence);
  }

  void take_modified(std::string_view value) {
    const auto day = read_stamp(value, dates_);
    if (day && !is_no_date(*day) && !found_.modified) found_.modified = day;
  }

  void take_microdata() {
    for (NodeId id = 0; id < page_.tree.nodes.size(); ++id) {
      const std::string_view property = property_of(id);
      if (property.empty() || page_.parts[id] == PagePart::furniture) continue;
      const std::string folded = base::to_ascii_lower(property);
      if (folded.find("datemodified") != std::string::npos || folded == "dc:modified")
        take_modified(stamp_of(id));
      else if (names_publication(folded))
        take_stamp("microdata", property, stamp_of(id));
    }
  }

  void take_times() {
    std::optional<NodeId> anywhere;
    int others = 0;
    for (NodeId id = 0; id < page_.tree.nodes.size(); ++id) {
      if (!is_time(id)) continue;
      ++others;
      anywhere = id;
      if (page_.parts[id] == PagePart::furniture || id < from_ || id >= page_.tree.at(story_).end) continue;
      if (id < to_ || page_.tree.has_attribute(id, Attribute::pubdate)) take_time(id);
    }
    if (others == 1 && found_.published.empty()) take_time(*anywhere);
  }

  void take_bylines() {
    const auto first = first_good_;
    const std::size_t begin = headline_ ? *headline_ : first - std::min<std::size_t>(first, kBlocksBefore);
    const std::size_t end = std::min(page_.blocks.size(), first + kBlocksIntoStory);
    for (std::size_t i = begin; i < end; ++i)
      if (is_line(i, false)) take_line(page_.blocks[i].text);
    const std::size_t last = std::min(page_.blocks.size(), last_good_ + 1 + kBlocksBehind);
    for (std::size_t i = last_good_ + 1; i < last; ++i)
      if (is_line(i, false) && (says_published(page_.blocks[i].text) || says_date(page_.blocks[i].text)))
        take_line(page_.blocks[i].text);
    for (std::size_t i = begin - std::min(begin, kBlocksAbove); i < begin && found_.published.empty(); ++i)
      if (is_line(i, false)) take_line(page_.blocks[i].text);
    for (std::size_t i = 0; i < page_.blocks.size() && found_.published.empty(); ++i)
      if (is_line(i, true)) take_line(page_.blocks[i].text);
  }

  // "Ferry resumes | Coastline | 14.05.2024": a title that ends in a date.
  void take_title(std::string_view title) {
    const std::size_t mark = title.rfind('|');
    if (mark == std::string_view::npos) return;
    const std::string_view last = base::trim(title.substr(mark + 1));
    const auto date = dates_.at(last, 0);
    if (date && date->end == last.size()) add("byline", date->day, "title " + std::string(last));
  }

  PageDates take() { return std::move(found_); }

 private:
  // Microdata's word, or RDFa's.
  std::string_view property_of(NodeId id) const {
    const std::string_view property = page_.tree.attribute(id, Attribute::itemprop);
    if (!property.empty() || page_.tree.at(id).tag == Tag::meta) return property;
    return page_.tree.attribute(id, Attribute::property);
  }

  static bool names_publication(std::string_view property) {
    for (std::string_view name : {"datecreated", "dc:date", "dc:created", "dc:issued", "dcterms:created"})
      if (property == name) return true;
    return property.find("datepublished") != std::string_view::npos;
  }

  bool is_line(std::size_t i, bool as_byline) const {
    const PagePart part = page_.parts[page_.blocks[i].first];
    return page_.blocks[i].text.size() <= kLongestByline &&
           (as_byline ? part == PagePart::byline : part != PagePart::furniture);
  }

  // Where the headline stands and where the prose begins: who and when stands between them.
  void find_places() {
    first_good_ = last_good_ = 0;
    bool any = false;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const PageBlock& block = page_.blocks[i];
      const bool inside = block.node >= story_ && block.node < page_.tree.at(story_).end && !block.dropped;
      if (page_.tree.at(block.node).tag == Tag::h1 && !any) headline_ = i;
      if (!inside || !block.sentence || block.words < 12) continue;
      if (!any) first_good_ = i;
      any = true;
      last_good_ = i;
    }
    if (headline_ && first_good_ - *headline_ > 40) headline_.reset();
    from_ = headline_ ? page_.blocks[*headline_].node : 0;
    const std::size_t after = std::min(first_good_ + kBlocksIntoStory, page_.blocks.size());
    to_ = after < page_.blocks.size() ? page_.blocks[after].first : static_cast<NodeId>(page_.tree.nodes.size());
  }

  bool is_time(NodeId id) const {
    if (page_.tree.at(id).tag == Tag::text) return false;
    return page_.tree.at(id).tag == Tag::time || page_.tree.has_attribute(id, Attribute::datetime) ||
           has_titled_stamp(id);
  }

  // hAtom's way: <abbr title="2011-08-25T01:40:40Z">an hour ago</abbr>.
  bool has_titled_stamp(NodeId id) const {
    const std::string_view title = page_.tree.attribute(id, Attribute::title);
    return title.size() >= 16 && title[4] == '-' && title[7] == '-' && (title[10] == 'T' || title[10] == ' ') &&
           dates_.at(title, 0).has_value();
  }

  std::string stamp_of(NodeId id) const {
    for (Attribute name : {Attribute::content, Attribute::datetime}) {
      const std::string_view value = page_.tree.attribute(id, name);
      if (!value.empty()) return std::string(value);
    }
    std::string words = page_.tree.text_of(id);
    if (words.empty() || words.size() > kLongestByline || has_titled_stamp(id))
      words = page_.tree.attribute(id, Attribute::title);
    return words;
  }

  void take_time(NodeId id) {
    const std::string names = std::string(page_.tree.attribute(id, Attribute::css_class)) + ' ' +
                              std::string(page_.tree.attribute(id, Attribute::itemprop)) + ' ' +
                              page_.tree.text_of(id) + ' ' + words_before(id);
    const bool modified = says_modified(names) && !says_published(names);
    if (modified)
      take_modified(stamp_of(id));
    else
      take_stamp("time", "time", stamp_of(id));
  }

  // The text in front of the element, in the same line.
  std::string words_before(NodeId id) const {
    std::string words;
    for (NodeId before = id; before-- > 0 && id - before <= 4;) {
      const HtmlNode& node = page_.tree.at(before);
      if (node.tag == Tag::time || is_block(node.tag)) break;
      if (node.tag == Tag::text) words = base::fold_space(page_.tree.text(node)) + ' ' + words;
    }
    return words.size() > 60 ? words.substr(words.size() - 60) : words;
  }

  // "Published 14 May 2024 | Updated 15 May 2024": each date with the words in front of it.
  void take_line(std::string_view line) {
    std::size_t from = 0;
    for (int dates = 0; dates < 3; ++dates) {
      const std::string_view rest = line.substr(from);
      auto date = dates_.find(rest, kLineReach);
      if (!date && from == 0) date = read_short_date(rest);
      if (!date) return from == 0 ? take_open_line(line) : void();
      const std::string_view label = rest.substr(0, date->begin);
      const std::string words(rest.substr(date->begin, date->end - date->begin));
      if (says_modified(label) && !says_published(label)) {
        if (!found_.modified) found_.modified = date->day;
      } else if (from > 0 || tells_when(label)) {
        if (date->day >= kFirstPages) add("byline", date->day, words);
      }
      from += date->end;
    }
  }

  void take_open_line(std::string_view line) {
    const auto open = find_open_date(line, kLineReach);
    if (!open || !tells_when(line.substr(0, open->begin))) return;
    if (!says_modified(line.substr(0, open->begin)))
      add_open("byline", open->days, std::string(line.substr(open->begin, open->end - open->begin)));
  }

  // Without a time of day at its end: "Lene Ostrander / 10:08 am".
  static std::string_view without_time(std::string_view label) {
    for (label = base::trim(label); !label.empty(); label = base::trim(label)) {
      const std::string_view last = label.substr(label.find_last_of(' ') + 1);
      const bool digits = std::any_of(last.begin(), last.end(), base::is_ascii_digit);
      const std::string word = base::to_ascii_lower(last);
      if (!digits && word != "am" && word != "pm" && word != "a.m." && word != "p.m." && word != "at") break;
      label.remove_suffix(last.size());
    }
    return label;
  }

  // Whether what stands in front of a date is who and where, not a sentence that the date is a part of.
  static bool tells_when(std::string_view label) {
    const std::size_t feed = label.rfind('\n');
    label = without_time(feed == std::string_view::npos ? label : label.substr(feed + 1));
    for (std::string_view mark : {"|", "\u00B7", "\u2022", "\u2013", "\u2014", "-", "/", ":"})
      if (label.ends_with(mark)) return true;
    if (label.empty() || base::starts_with_ignoring_ascii_case(label, "by ") || says_published(label)) return true;
    constexpr std::ptrdiff_t kMostSpaces = 3;
    return std::count(label.begin(), label.end(), ' ') <= kMostSpaces;
  }

  void add(std::string_view basis, Day day, const std::string& evidence) {
    for (const DeclaredDate& known : found_.published)
      if (known.basis == basis && known.day == day) return;
    if (found_.published.size() < 24)
      found_.published.push_back({day, std::string(basis), one_line(evidence, kLongestEvidence), std::nullopt});
  }

  void add_open(std::string_view basis, const TwoDays& days, const std::string& evidence) {
    if (found_.published.size() < 24)
      found_.published.push_back({std::nullopt, std::string(basis), one_line(evidence, kLongestEvidence), days});
  }

  const Page& page_;
  NodeId story_;
  const DateReader& dates_;
  PageDates found_;
  std::optional<std::size_t> headline_;
  std::size_t first_good_ = 0;
  std::size_t last_good_ = 0;
  NodeId from_ = 0;
  NodeId to_ = 0;
};

void take_meta(DateFinder& finder, const MetaValues& meta, int rank) {
  const auto published = meta.find("published");
  if (published == meta.end()) return;
  for (const MetaValue& value : published->second)
    if (value.rank == rank) finder.take_stamp("meta", value.name, value.content);
}

}  // namespace

std::optional<Day> read_stamp(std::string_view stamp, const DateReader& dates) {
  stamp = base::trim(stamp);
  if (auto epoch = read_epoch(stamp)) return epoch;
  if (auto date = dates.find(stamp, kStampReach)) return date->day;
  const auto parts = dates.parts_at(stamp, 0);
  const auto year = parts ? find_year(stamp.substr(parts->end)) : std::nullopt;
  return year ? make_day(*year, parts->month, parts->day) : std::nullopt;
}

PageDates find_page_dates(const Page& page, NodeId story, const LinkedData& data, const MetaValues& meta,
                          const DateReader& dates) {
  DateFinder finder(page, story, dates);
  finder.take_stamp("json-ld", "datePublished", data.published);
  take_meta(finder, meta, 1);
  finder.take_microdata();
  finder.take_stamp("json-ld", "WebPage datePublished", data.page_published);
  finder.take_times();
  finder.take_bylines();
  if (const auto title = meta.find("title"); title != meta.end())
    for (const MetaValue& value : title->second) finder.take_title(value.content);
  take_meta(finder, meta, 2);
  finder.take_modified(data.modified);
  if (const auto modified = meta.find("modified"); modified != meta.end())
    for (const MetaValue& value : modified->second) finder.take_modified(value.content);
  finder.take_modified(data.page_modified);
  return finder.take();
}

}  // namespace throughline::reading
