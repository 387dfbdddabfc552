// Finds the parts of a timeline by id.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/timeline.hpp"

namespace throughline::render {

class TimelineIndex {
 public:
  // `timeline` must outlive the index.
  explicit TimelineIndex(const Timeline& timeline);

  // Null when there is none.
  const Claim* claim(std::string_view id) const;
  const TimelineActor* actor(std::string_view id) const;
  const TimelineArticle* article(std::string_view id) const;
  const Track* track(std::string_view id) const;

  // The actor's name; the id itself for an unknown one.
  std::string_view actor_name(std::string_view id) const;
  // What to call the article's source: its outlet, else its title, else its path.
  std::string_view source_name(std::string_view article) const;

 private:
  std::map<std::string_view, const Claim*> claims_;
  std::map<std::string_view, const TimelineActor*> actors_;
  std::map<std::string_view, const TimelineArticle*> articles_;
  std::map<std::string_view, const Track*> tracks_;
};

}  // namespace throughline::render
