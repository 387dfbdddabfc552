// Takes out of an article what its page adds: appeals, share and subscribe lines, captions, bylines, notices.
//
// Only this article is looked at; furniture that recurs over articles is a matter of the graph.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/correction_cues.hpp"
#include "read/furniture_cues.hpp"

namespace throughline::reading {

struct CleanedBody {
  std::string text;                  // paragraphs with one empty line between them
  std::vector<std::string> removed;  // in order, each with its kind in front: "appeal: …"

  friend bool operator==(const CleanedBody&, const CleanedBody&) = default;
};

// `title` is taken out where the body begins by repeating it.
CleanedBody remove_furniture(std::string_view body, std::string_view title, const FurnitureCues& cues,
                             const CorrectionCues& corrections);

}  // namespace throughline::reading
