// The date that a text tells of, as it moves along: what "the following day" and "in May" lean on.
#pragma once

#include <optional>
#include <span>

#include "temporal/found_time.hpp"
#include "temporal/resolve/surroundings.hpp"
#include "temporal/token_stream.hpp"
#include "throughline/sentence.hpp"

namespace throughline::temporal {

class Narrative {
 public:
  Narrative(const TokenStream& stream, std::span<const Sentence> sentences) : stream_(stream), sentences_(sentences) {}

  // Goes on to the sentence that holds `place`. In news a date governs its own paragraph and little more, in a history
  // all that follows.
  void enter(std::uint32_t place, Surroundings& around);

  // Notes what period a report on results compares: a quarter, or the year so far.
  static void note_period(const Meaning& meaning, Surroundings& around);

  // Makes `date`, of `found`, what the text speaks of, unless it is named in passing.
  void follow(const FoundTime& found, const DateSpan& date, Surroundings& around);

 private:
  bool is_aside(const FoundTime& found, const Surroundings& around);
  bool is_year_aside(const FoundTime& found, const Surroundings& around);
  bool is_lone_jump(std::int32_t year, const Surroundings& around);
  bool is_said_again(std::int32_t year, const Surroundings& around);
  void forget_old_focus(bool new_paragraph, Surroundings& around);

  const TokenStream& stream_;
  std::span<const Sentence> sentences_;
  std::size_t sentence_ = 0;
  std::optional<std::int32_t> jumped_to_;
  std::optional<std::int32_t> aside_;
  int age_ = 0;  // sentences since the focus was set; a new paragraph counts twice
};

}  // namespace throughline::temporal
