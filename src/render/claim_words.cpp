#include "render/claim_words.hpp"

#include <fmt/format.h>

#include "render/decimal_words.hpp"
#include "render/subject_words.hpp"
#include "values/pronoun.hpp"

namespace throughline::render {
namespace {

std::string or_unknown(const std::optional<Decimal>& number) { return number ? decimal_words(*number) : "unknown"; }

}  // namespace

std::string number_words(const std::optional<Decimal>& value, const std::optional<Decimal>& low,
                         const std::optional<Decimal>& high, Qualifier qualifier) {
  const std::optional<Decimal>& bound = value ? value : low ? low : high;
  switch (qualifier) {
    case Qualifier::exact:
      return or_unknown(bound);
    case Qualifier::about:
      return "about " + or_unknown(bound);
    case Qualifier::at_least:
      return "at least " + or_unknown(bound);
    case Qualifier::more_than:
      return "more than " + or_unknown(bound);
    case Qualifier::at_most:
      return "at most " + or_unknown(bound);
    case Qualifier::less_than:
      return "less than " + or_unknown(bound);
    case Qualifier::range:
      return fmt::format("{} to {}", or_unknown(low), or_unknown(high));
  }
  return or_unknown(bound);
}

std::string number_mark(const TrackPoint& point) {
  const std::optional<Decimal>& bound = point.value ? point.value : point.low ? point.low : point.high;
  if (!bound) return "?";
  switch (point.qualifier) {
    case Qualifier::about:
      return "≈ " + decimal_words(*bound);
    case Qualifier::at_least:
      return "≥ " + decimal_words(*bound);
    case Qualifier::more_than:
      return "> " + decimal_words(*bound);
    case Qualifier::at_most:
      return "≤ " + decimal_words(*bound);
    case Qualifier::less_than:
      return "< " + decimal_words(*bound);
    case Qualifier::range:
      return fmt::format("{}–{}", or_unknown(point.low), or_unknown(point.high));
    case Qualifier::exact:
      break;
  }
  return decimal_words(*bound);
}

std::string side_words(const DisagreementSide& side) {
  if (!side.state.empty()) return side.state;
  return side.value ? decimal_words(*side.value) : "unknown";
}

std::string named_speakers(const std::vector<Speaker>& speakers, const TimelineIndex& index) {
  std::vector<Speaker> named;
  for (Speaker speaker : speakers) {
    if (is_pronoun(speaker.text)) {
      const TimelineActor* const actor = index.actor(speaker.actor);
      speaker.text = actor == nullptr ? std::string() : actor->name;
    }
    const bool is_repeat = !named.empty() && named.back().text == speaker.text;
    if (!speaker.text.empty() && !is_repeat) named.push_back(std::move(speaker));
  }
  return speaker_words(named);
}

std::string speaker_or_source(const Claim& claim, const TimelineIndex& index) {
  const std::string speakers = named_speakers(claim.attributed_to, index);
  return speakers.empty() ? std::string(index.source_name(claim.article)) : speakers;
}

std::string point_words(const TrackPoint& point) {
  return point.state.empty() ? number_words(point.value, point.low, point.high, point.qualifier) : point.state;
}

std::string track_words(const Track& track) {
  const std::string subject = subject_words(track.subject);
  return track.of.empty() ? subject : fmt::format("{}, {}", subject, track.of);
}

std::string caution(const Claim& claim) {
  if (!claim.denied_by.empty()) return "denied";
  const bool negative = claim.polarity == Polarity::neg;
  switch (claim.modality) {
    case Modality::planned:
      return negative ? "not planned" : "planned";
    case Modality::possible:
      return "possible";
    case Modality::probable:
      return "probable";
    case Modality::conditional:
      return "on a condition";
    case Modality::asserted:
    case Modality::reported:
      break;
  }
  return negative ? "negative" : "";
}

std::string speaker_words(const std::vector<Speaker>& speakers) {
  std::string words;
  for (const Speaker& speaker : speakers) {
    if (!words.empty()) words += ", through ";
    words += speaker.text;
  }
  return words;
}

}  // namespace throughline::render
