// Notes of a later day within an article: "Update, 8 March: the council said on Monday ..." counts from the update's
// day.
#pragma once

#include <optional>
#include <span>

#include "temporal/found_time.hpp"
#include "temporal/resolve/surroundings.hpp"
#include "temporal/token_stream.hpp"
#include "throughline/sentence.hpp"

namespace throughline::temporal {

class UpdateNotes {
 public:
  UpdateNotes(const TokenStream& stream, std::span<const Sentence> sentences, std::optional<Day> published)
      : stream_(stream), sentences_(sentences), published_(published) {}

  // Goes on to the sentence that holds `place`: a note ends with its paragraph, unless its date stands alone in one.
  void enter(std::uint32_t place, Surroundings& around);

  // Takes `date`, of `found`, for the day of writing when it heads an update.
  void note(const FoundTime& found, const DateSpan& date, Surroundings& around);

 private:
  bool heads_update(const FoundTime& found) const;
  bool stands_alone(const FoundTime& found) const;

  const TokenStream& stream_;
  std::span<const Sentence> sentences_;
  std::optional<Day> published_;
  std::size_t sentence_ = 0;
  bool stands_ = false;
};

}  // namespace throughline::temporal
