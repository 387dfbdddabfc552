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
  QuotationRules(const Reading& reading, std::vector<AttributionFound>& attributions)
      : reading_(reading), attributions_(attributions), owned_(reading.annotation().quotations.size(), false) {}

  void apply() {
    for (AttributionFound& found : attributions_) {
      reach_over(found);
      take_quotation(found);
    }
    for (std::size_t i = 0; i < owned_.size(); ++i) {
      if (!owned_[i]) follow_on(i);
    }
    for (AttributionFound& found : attributions_) {
      sort_and_join(found.attribution.content);
      found.attribution.direct = is_direct(found.attribution);
    }
  }

 private:
  const std::vector<Quotation>& quotations() const { return reading_.annotation().quotations; }

  std::optional<std::uint32_t> sentence_at(std::uint32_t offset) const {
    const auto& sentences = reading_.annotation().sentences;
    const auto at = std::ranges::partition_point(sentences, [&](const Sentence& s) { return s.span.end <= offset; });
    return at != sentences.end() ? std::optional(at->index) : std::nullopt;
  }

  std::uint32_t paragraph_of(std::uint32_t sentence) const {
    const auto& sentences = reading_.annotation().sentences;
    while (sentence > 0 && !sentences[sentence].starts_paragraph) --sentence;
    return sentence;
  }

  void reach_over(AttributionFound& found) {
    const Span cue = found.attribution.cue.value_or(Span{});
    for (std::size_t i = 0; i < quotations().size(); ++i) {
      const Span quotation = quotations()[i].span;
      if (contains(quotation, cue)) continue;  // the cue is itself quoted
      for (Span& content : found.attribution.content) {
        if (!overlap(content, quotation)) continue;
        owned_[i] = true;
        const Span wider = join(content, quotation);
        if (!contains(wider, cue)) content = wider;
      }
    }
  }

  void take_quotation(AttributionFound& found) {
    if (!found.attribution.content.empty() || !found.attribution.cue) return;
    const std::uint32_t sentence = reading_.token(found.cue).sentence;
    const Span whole = reading_.annotation().sentences[sentence].span;
    for (std::size_t i = 0; i < quotations().size(); ++i) {
      const Span quotation = quotations()[i].span;
      if (!overlap(quotation, whole) || contains(quotation, *found.attribution.cue) || owned_[i]) continue;
      found.attribution.content.push_back(quotation);
      owned_[i] = true;
    }
  }

  // `"...," she said. "..."`: the second quotation is hers too.
  void follow_on(std::size_t i) {
    const Span quotation = quotations()[i].span;
    if (size(quotation) < kShortQuotation) return;
    const auto sentence = sentence_at(quotation.begin);
    if (!sentence) return;
    AttributionFound* last = nullptr;
    for (AttributionFound& found : attributions_) {
      const bool quotes = found.attribution.cue && !found.attribution.content.empty();
      if (quotes && reading_.token(found.cue).sentence <= *sentence && !lies_in_quotation(*found.attribution.cue)) {
        last = &found;
      }
    }
    if (last == nullptr) return;
    const std::uint32_t from = reading_.token(last->cue).sentence;
    const bool near = paragraph_of(from) == paragraph_of(*sentence) || *sentence - from <= 1;
    if (!near) return;
    owned_[i] = true;
    last->attribution.content.push_back(quotation);
  }

  bool lies_in_quotation(Span span) const {
    return std::ranges::any_of(quotations(), [&](const Quotation& q) { return contains(q.span, span); });
  }

  bool is_direct(const Attribution& attribution) const {
    return !attribution.content.empty() &&
           std::ranges::all_of(attribution.content, [&](Span content) { return lies_in_quotation(content); });
  }

  const Reading& reading_;
  std::vector<AttributionFound>& attributions_;
  std::vector<bool> owned_;  // by quotation
};

}  // namespace

void extend_over_quotations(const Reading& reading, std::vector<AttributionFound>& attributions) {
  QuotationRules(reading, attributions).apply();
}

}  // namespace throughline::claims
