#include "claims/attribution/quoted_content.hpp"

#include <algorithm>
#include <optional>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kShortQuotation = 25;  // bytes; shorter ones without a cue are names and scare quotes

Span join(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

void sort_and_join(std::vector<Span>& spans) {
  std::ranges::sort(spans);
  std::vector<Span> joined;
  for (const Span span : spans) {
    if (!joined.empty() && span.begin <= joined.back().end) {
      joined.back() = join(joined.back(), span);
    } else {
      joined.push_back(span);
    }
  }
  spans = std::move(joined);
}

class QuotationRules {
 public:
  QuotationRules(const Reading& reading, const RuleSet& working, std::vector<AttributionFound>& attributions)
      : reading_(reading), active_(working), attributions_(attributions) {
    owned_.assign(quotations().size(), false);
    std::uint32_t first = 0;
    for (const Sentence& sentence : reading.annotation().sentences) {
      if (sentence.starts_paragraph) first = sentence.index;
      paragraphs_.push_back(first);
    }
  }

  // Linear in quotations and attributions: both are in text order, and each step looks only at its neighbours.
  void apply() {
    for (AttributionFound& found : attributions_) {
      if (active_.has(Rule::whole_quotation)) reach_over(found);
      if (active_.has(Rule::quotation_of_sentence)) take_quotation(found);
    }
    if (active_.has(Rule::quotation_runs_on)) follow_on();
    for (AttributionFound& found : attributions_) {
      sort_and_join(found.attribution.content);
      found.attribution.direct = is_direct(found.attribution);
    }
  }

 private:
  const std::vector<Quotation>& quotations() const { return reading_.annotation().quotations; }

  // The first quotation that ends behind the offset.
  std::size_t first_behind(std::uint32_t offset) const {
    const auto at =
        std::ranges::partition_point(quotations(), [&](const Quotation& q) { return q.span.end <= offset; });
    return static_cast<std::size_t>(at - quotations().begin());
  }

  std::optional<std::uint32_t> sentence_at(std::uint32_t offset) const {
    const auto& sentences = reading_.annotation().sentences;
    const auto at = std::ranges::partition_point(sentences, [&](const Sentence& s) { return s.span.end <= offset; });
    return at != sentences.end() ? std::optional(at->index) : std::nullopt;
  }

  // What is said reaches to the ends of the quotations that it touches.
  void reach_over(AttributionFound& found) {
    const Span cue = found.attribution.cue.value_or(Span{});
    for (Span& content : found.attribution.content) {
      for (std::size_t i = first_behind(content.begin); i < quotations().size(); ++i) {
        const Span quotation = quotations()[i].span;
        if (quotation.begin >= content.end) break;
        if (contains(quotation, cue)) continue;  // the cue is itself quoted
        owned_[i] = true;
        const Span wider = join(content, quotation);
        if (!contains(wider, cue)) content = wider;
      }
    }
  }

  void take_quotation(AttributionFound& found) {
    if (!found.attribution.content.empty() || !found.attribution.cue) return;
    const Span whole = reading_.annotation().sentences[reading_.token(found.cue).sentence].span;
    for (std::size_t i = first_behind(whole.begin); i < quotations().size(); ++i) {
      const Span quotation = quotations()[i].span;
      if (quotation.begin >= whole.end) break;
      if (contains(quotation, *found.attribution.cue) || owned_[i]) continue;
      found.attribution.content.push_back(quotation);
      owned_[i] = true;
    }
  }

  // `"...," she said. "..."`: the second quotation is hers too.
  void follow_on() {
    std::size_t next = 0;
    AttributionFound* last = nullptr;
    for (std::size_t i = 0; i < quotations().size(); ++i) {
      const Span quotation = quotations()[i].span;
      const auto sentence = sentence_at(quotation.begin);
      if (!sentence) return;
      for (; next < attributions_.size() && sentence_of(attributions_[next]) <= *sentence; ++next) {
        if (tells_quotation(attributions_[next]) && !is_aside(last, attributions_[next])) last = &attributions_[next];
      }
      if (owned_[i] || size(quotation) < kShortQuotation || last == nullptr) continue;
      const std::uint32_t from = sentence_of(*last);
      if (paragraphs_[from] != paragraphs_[*sentence] && *sentence - from > 1) continue;
      owned_[i] = true;
      last->attribution.content.push_back(quotation);
    }
  }

  std::uint32_t sentence_of(const AttributionFound& found) const { return reading_.token(found.cue).sentence; }

  bool tells_quotation(const AttributionFound& found) const {
    return found.attribution.cue && !found.attribution.content.empty() && !lies_in_quotation(*found.attribution.cue);
  }

  // `"...," she said, referring to the port. "..."`: who spoke the first quotation goes on, not what refers.
  bool is_aside(const AttributionFound* before, const AttributionFound& found) const {
    return active_.has(Rule::speaker_goes_on) && before != nullptr && sentence_of(*before) == sentence_of(found) &&
           is_direct(before->attribution) && !is_direct(found.attribution);
  }

  bool lies_in_quotation(Span span) const {
    const std::size_t i = first_behind(span.begin);
    return i < quotations().size() && contains(quotations()[i].span, span);
  }

  bool is_direct(const Attribution& attribution) const {
    return !attribution.content.empty() &&
           std::ranges::all_of(attribution.content, [&](Span content) { return lies_in_quotation(content); });
  }

  const Reading& reading_;
  const RuleSet& active_;
  std::vector<AttributionFound>& attributions_;
  std::vector<bool> owned_;                // by quotation
  std::vector<std::uint32_t> paragraphs_;  // by sentence: the first of its paragraph
};

}  // namespace

void extend_over_quotations(const Reading& reading, const RuleSet& working,
                            std::vector<AttributionFound>& attributions) {
  QuotationRules(reading, working, attributions).apply();
}

}  // namespace throughline::claims
