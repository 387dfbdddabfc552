#include "values/record_bytes.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace throughline::values {
namespace {

// Appends values so that no two different sequences give the same bytes: numbers and strings end at a mark, lists and
// optional values begin with their size.
class Bytes {
 public:
  template <class... Values>
  std::string of(const Values&... values) && {
    (add(values), ...);
    return std::move(bytes_);
  }

 private:
  template <class... Values>
  void add_all(const Values&... values) {
    (add(values), ...);
  }

  template <class Number>
  requires std::is_integral_v<Number>
  void add(Number number) { bytes_ += std::to_string(number) + ';'; }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void add(Enum value) { add(static_cast<int>(value)); }
  void add(const std::string& text) {
    add(text.size());
    bytes_ += text;
  }
  template <class Value>
  void add(const std::optional<Value>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class Value>
  void add(const std::vector<Value>& values) {
    add(values.size());
    for (const Value& value : values) add(value);
  }
  template <class A, class B>
  void add(const std::pair<A, B>& pair) {
    add_all(pair.first, pair.second);
  }

  void add(const Day& day) { add(day.number); }
  void add(const Span& span) { add_all(span.begin, span.end); }
  void add(const Decimal& number) { add(to_string(number)); }
  void add(const DateSpan& d) { add_all(d.first, d.last, d.grain, d.certainty, d.basis, d.edtf); }
  void add(const ActorMerge& merge) { add_all(merge.from, merge.why); }
  void add(const ActorRole& role) { add_all(role.actor, role.role); }
  void add(const Speaker& speaker) { add_all(speaker.actor, speaker.text, speaker.span); }
  void add(const Quote& quote) { add_all(quote.exact, quote.span, quote.prefix, quote.suffix); }
  void add(const Predicate& p) { add_all(p.lemma, p.event_class, p.span); }
  void add(const Status& status) { add_all(status.subject, status.state, status.since, status.span); }
  void add(const ArticleTraits& t) { add_all(t.agency, t.shingles, t.lines, t.terms); }
  void add(const Count& c) {
    add_all(c.measure, c.of, c.value, c.low, c.high, c.qualifier, c.change, c.increment, c.unit, c.as_of, c.span);
  }

  std::string bytes_;
};

}  // namespace

std::string record_bytes(const ArticleInfo& a) {
  return Bytes().of(a.id, a.outlet, a.url, a.title, a.published, a.published_basis, a.modified, a.language, a.digest,
                    a.traits);
}

std::string record_bytes(const Actor& a) {
  return Bytes().of(a.id, a.article, a.name, a.kind, a.aliases, a.roles, a.mentions, a.merged);
}

std::string record_bytes(const Claim& c) {
  return Bytes().of(c.id, c.kind, c.article, c.reported, c.quote, c.predicate, c.date, c.time, c.actors,
                    c.attributed_to, c.denied_by, c.modality, c.polarity, c.counts, c.status, c.relative_to, c.rules);
}

}  // namespace throughline::values
