#include "temporal/resolve/update_notes.hpp"

namespace throughline::temporal {
namespace {

constexpr std::size_t kMostMarks = 3;
constexpr std::size_t kFirstLines = 2;  // a stamp on top of an article is no part of its text

bool begins_sentence(const TokenStream& stream, std::size_t at) {
  for (std::size_t marks = 0; at > 0 && marks < kMostMarks; ++marks, --at) {
    if (stream.is_boundary(at - 1)) return true;
    if (stream.is_word(at - 1) || stream.is_digits(at - 1)) return false;
  }
  return at == 0;
}

}  // namespace

void UpdateNotes::enter(std::uint32_t place, Surroundings& around) {
  while (sentence_ + 1 < sentences_.size() && sentences_[sentence_ + 1].span.begin <= place) {
    ++sentence_;
    if (!sentences_[sentence_].starts_paragraph || stands_) continue;
    around.published = published_;
    around.in_update = false;
  }
}

// "Update:", "UPDATED on", "[Update, ": the word, marks and a preposition before the date.
bool UpdateNotes::heads_update(const FoundTime& found) const {
  if (found.meaning.shape != Shape::calendar || found.meaning.day == 0 || sentence_ < kFirstLines) return false;
  std::size_t at = found.begin;
  for (std::size_t marks = 0; at > 0 && marks < kMostMarks; ++marks, --at) {
    if (stream_.is_word(at - 1) && !stream_.is(at - 1, WordClass::on)) break;
    if (stream_.is_boundary(at - 1) || stream_.is_digits(at - 1)) return false;
  }
  if (at == 0 || !(stream_.word_is(at - 1, "update") || stream_.word_is(at - 1, "updated"))) return false;
  return begins_sentence(stream_, at - 1);
}

bool UpdateNotes::stands_alone(const FoundTime& found) const {
  for (std::size_t i = found.end; i < stream_.size() && !stream_.is_boundary(i); ++i) {
    if (stream_.is_word(i) || stream_.is_digits(i)) return false;
  }
  return sentence_ + 1 < sentences_.size() && sentences_[sentence_ + 1].starts_paragraph;
}

void UpdateNotes::note(const FoundTime& found, const DateSpan& date, Surroundings& around) {
  if (!date.first || date.first != date.last || !heads_update(found)) return;
  around.published = date.first;
  around.in_update = true;
  stands_ = stands_alone(found);
}

}  // namespace throughline::temporal
