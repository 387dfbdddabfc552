#include "claims/attribution/writers_attributions.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace throughline::claims {
namespace {

class ToldQuotations {
 public:
  ToldQuotations(const Reading& reading, const std::vector<AttributionFound>& found)
      : quotations_(reading.annotation().quotations), tellers_(quotations_.size() + 1, 0) {
    for (const AttributionFound& one : found) add(one.attribution);
    std::partial_sum(tellers_.begin(), tellers_.end(), tellers_.begin());
    for (const AttributionFound& one : found) leave_out_own(one.attribution);
  }

  // Whether the words stand in a quotation that somebody is said to have spoken.
  bool hold(Span words) const {
    const auto at = quotation_of(words);
    return at && tellers_[*at] > 0;
  }

 private:
  std::optional<std::size_t> quotation_of(Span words) const {
    const std::size_t at = first_behind(words.begin);
    return at < quotations_.size() && contains(quotations_[at].span, words) ? std::optional(at) : std::nullopt;
  }

  std::size_t first_behind(std::uint32_t offset) const {
    const auto at = std::ranges::partition_point(quotations_, [&](const Quotation& q) { return q.span.end <= offset; });
    return static_cast<std::size_t>(at - quotations_.begin());
  }

  std::size_t first_from(std::uint32_t offset) const {
    const auto at =
        std::ranges::partition_point(quotations_, [&](const Quotation& q) { return q.span.begin < offset; });
    return static_cast<std::size_t>(at - quotations_.begin());
  }

  // Steps up and down at the ends of what is told, to be summed up: linear, however deep contents lie in each other.
  void add(const Attribution& attribution) {
    for (const Span content : attribution.content) {
      ++tellers_[first_behind(content.begin)];
      --tellers_[std::max(first_behind(content.begin), first_from(content.end))];
    }
  }

  // Who speaks within a quotation does not tell it.
  void leave_out_own(const Attribution& attribution) {
    const auto own = attribution.cue ? quotation_of(*attribution.cue) : std::nullopt;
    if (!own) return;
    for (const Span content : attribution.content) {
      if (first_behind(content.begin) <= *own && *own < first_from(content.end)) --tellers_[*own];
    }
  }

  const std::vector<Quotation>& quotations_;
  std::vector<int> tellers_;  // by quotation: how many contents touch it
};

}  // namespace

std::vector<Attribution> attributions_of_writer(const Reading& reading, const std::vector<AttributionFound>& found,
                                                const RuleSet& on) {
  const ToldQuotations told(reading, found);
  std::vector<Attribution> own;
  for (const AttributionFound& one : found) {
    const bool quoted = on.has(Rule::writers_attributions) && one.attribution.cue && told.hold(*one.attribution.cue);
    if (!quoted) own.push_back(one.attribution);
  }
  return own;
}

}  // namespace throughline::claims
