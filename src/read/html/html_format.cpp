#include "read/html/html_format.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/html/html_filter.hpp"
#include "read/html/linked_data.hpp"
#include "read/html/main_text.hpp"
#include "read/html/page_blocks.hpp"
#include "read/html/page_dates.hpp"
#include "read/html/page_facts.hpp"
#include "read/html/page_furniture.hpp"
#include "read/html/saved_page.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t kShortestShown = 80;  // bytes of a text that leaves no doubt
constexpr std::uint32_t kFewestNoteWords = 5;
constexpr std::size_t kFewestUpdates = 2;  // of a live blog; one alone is an article

class PageReader {
 public:
  PageReader(std::string_view html, const PageTables& pages, const FormatTables& tables)
      : tables_(tables), corrections_(pages.corrections), filtered_(filter_html(html.substr(0, kMostBytes))) {
    page_ = build_page(parse_html(filtered_.markup), pages.cues);
    filtered_.markup = {};
    drop_furniture(page_);
    data_ = read_linked_data(filtered_.linked_data);
    meta_ = pages.meta.find(page_.tree);
  }

  std::vector<RawArticle> read() {
    facts_ = find_page_facts(page_, data_, meta_);
    story_ = find_story(page_, facts_.title);
    shown_ = story_text(page_, story_, facts_.title);
    if (shown_.size() < kShortestShown) read_by_element();
    RawArticle whole = article();
    if (data_.updates.size() < kFewestUpdates) return {std::move(whole)};
    std::vector<RawArticle> updates = live_updates(whole);
    if (updates.empty()) updates.push_back(std::move(whole));
    return updates;
  }

 private:
  // A page whose classes and shapes leave nothing.
  void read_by_element() {
    drop_furniture(page_, Judgement::element);
    story_ = find_story(page_, facts_.title);
    std::string shown = story_text(page_, story_, facts_.title);
    if (shown.size() > 2 * shown_.size()) shown_ = std::move(shown);
  }

  RawArticle article() {
    RawArticle raw;
    raw.title = one_line(facts_.title, 600);
    raw.outlet = one_line(facts_.outlet, 200);
    raw.language = one_line(facts_.language, 40);
    for (const std::string& author : facts_.authors) raw.authors.push_back(one_line(author, 200));
    set_address(raw);
    PageDates dates = find_page_dates(page_, story_, data_, meta_, tables_.dates);
    raw.published = std::move(dates.published);
    raw.modified = dates.modified;
    if (const auto capture = meta_.find("capture"); capture != meta_.end() && !raw.captured)
      raw.captured = read_stamp(capture->second.front().content, tables_.dates);
    raw.body = clean_text(with_notes(body()));
    return raw;
  }

  void set_address(RawArticle& raw) const {
    const SavedPage saved = read_saved_page(filtered_.first_notes, tables_.dates);
    raw.captured = saved.captured;
    for (const std::string& url : {facts_.url, saved.url}) {
      const ArchivedAddress address = unwrap_archived(url, tables_.dates);
      if (!raw.captured) raw.captured = address.captured;
      set_field(raw, Field::url, address.url, "html", tables_.dates);
    }
  }

  // The story as the page shows it; where that is much less than what the page's data give, the data's.
  std::string body() const {
    if (data_.body.size() < 400 || shown_.size() * 2 > data_.body.size()) return shown_;
    std::string given = data_.body.find('<') == std::string::npos && data_.body.find('&') == std::string::npos
                            ? data_.body
                            : text_of_fragment(data_.body);
    return shown_.size() * 2 > given.size() ? shown_ : given;
  }

  // Pages put their corrections above or below the story, among what is left out.
  std::string with_notes(std::string text) const {
    for (const PageBlock& block : page_.blocks) {
      if (block.words < kFewestNoteWords || block.link_share() > 0.5 || is_comment(block.node)) continue;
      if (!corrections_.find(block.text) || text.find(block.text) != std::string::npos) continue;
      text.append(text.empty() ? "" : "\n\n").append(block.text);
    }
    return text;
  }

  bool is_comment(NodeId id) const {
    for (; id != kNoNode; id = page_.tree.at(id).parent)
      if ((page_.cues[id] & kCommentsCue) != 0) return true;
    return false;
  }

  std::vector<RawArticle> live_updates(const RawArticle& whole) const {
    std::vector<RawArticle> updates;
    for (const LiveUpdate& update : data_.updates) {
      if (base::trim(update.body).empty()) continue;
      RawArticle raw;
      raw.title = one_line(update.headline.empty() ? whole.title : update.headline, 600);
      raw.outlet = whole.outlet;
      raw.language = whole.language;
      raw.authors = whole.authors;
      raw.captured = whole.captured;
      set_field(raw, Field::url, update.url.empty() ? whole.url : update.url, "html", tables_.dates);
      if (const auto day = read_stamp(update.published, tables_.dates))
        raw.published.push_back({day, "json-ld", one_line("liveBlogUpdate datePublished " + update.published, 80)});
      raw.modified = read_stamp(update.modified, tables_.dates);
      raw.body = clean_text(update.body);
      raw.alone = false;
      updates.push_back(std::move(raw));
    }
    return updates;
  }

  const FormatTables& tables_;
  const CorrectionCues& corrections_;
  FilteredHtml filtered_;
  Page page_;
  LinkedData data_;
  std::map<std::string, std::vector<MetaValue>, std::less<>> meta_;
  PageFacts facts_;
  NodeId story_ = 0;
  std::string shown_;  // the text of the story as the page shows it
};

}  // namespace

std::vector<RawArticle> read_html(std::string_view page, const PageTables& pages, const FormatTables& tables) {
  return PageReader(page, pages, tables).read();
}

}  // namespace throughline::reading
