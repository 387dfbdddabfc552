// What a page asks of a timeline again and again, worked out once.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline::render {

// The days that drawings show: those in which the story was reported, and what tracks tell within reach of them. What
// lies far outside (a date of background) stands at the edge.
struct Window {
  Day first;
  Day last;  // after first
};

// Which page is written: that of the story, or one of a site's others, a folder below it.
enum class PagePlace { index, below };

class StoryView {
 public:
  // Both must outlive the view.
  StoryView(const Timeline& timeline, const PageOptions& options, PagePlace place = PagePlace::index);

  const Timeline& timeline() const { return timeline_; }
  const PageOptions& options() const { return options_; }
  const TimelineIndex& index() const { return index_; }
  const Window& window() const { return window_; }

  // The claim that tells it best; null when the timeline does not hold it.
  const Claim* best_claim(const Entry& entry) const;
  // "Release": the class of what its best claim tells.
  std::string type_words(const Entry& entry) const;
  // Whether it belongs to the fifth of the entries with the greatest salience.
  bool is_key(const Entry& entry) const { return entry.salience >= key_salience_; }
  // The outlets that tell it, each once, in order of first report: ids of one article of each.
  std::vector<std::string_view> sources(const Entry& entry) const;

  // A place on the story's page.
  std::string anchor(std::string_view id) const;
  // An entry: on the story's page its place there, from below its own page.
  std::string entry_address(std::string_view id) const;
  // An actor: its own page in a site, else its place on the story's page.
  std::string actor_address(std::string_view id) const;

 private:
  const Timeline& timeline_;
  const PageOptions& options_;
  TimelineIndex index_;
  Window window_;
  double key_salience_ = 0;
  std::string up_;  // to the site's root
};

}  // namespace throughline::render
