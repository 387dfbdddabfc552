#include "support/sample_timeline.hpp"

namespace throughline::testing {
namespace {

DateSpan on(int year, int month, int day) { return day_span(*make_day(year, month, day), Certainty::stated, "test"); }

Claim claim(std::string id, std::string article, std::string quote, Day reported) {
  Claim claim;
  claim.id = std::move(id);
  claim.article = std::move(article);
  claim.reported = reported;
  claim.quote.exact = std::move(quote);
  claim.quote.span = {0, static_cast<std::uint32_t>(claim.quote.exact.size())};
  claim.predicate = {"close", "block", {4, 10}};
  claim.rules = {"event"};
  return claim;
}

Claim closing() {
  Claim closed = claim("c-1", "a-1", "The Velm bridge was closed on Tuesday, the mayor said.", *make_day(2024, 5, 8));
  closed.date = on(2024, 5, 7);
  closed.actors = {{"p-mayor", Role::other}};
  closed.attributed_to = {{"p-mayor", "the mayor", {39, 48}}};
  closed.modality = Modality::reported;
  closed.status = Status{"bridge", "closed", on(2024, 5, 7), {17, 23}};
  return closed;
}

Claim reopening_plan() {
  Claim plan = claim("c-2", "a-2", "The city plans to reopen the bridge in June.", *make_day(2024, 5, 9));
  plan.kind = ClaimKind::plan;
  plan.modality = Modality::planned;
  plan.date = *month_span(2024, 6, Certainty::implied, "test");
  return plan;
}

Claim cracks() {
  Claim count = claim("c-3", "a-2", "Engineers found at least 14 cracks.", *make_day(2024, 5, 9));
  count.kind = ClaimKind::count;
  count.counts = {{"cracks",
                   "Velm bridge",
                   Decimal(14),
                   Decimal(14),
                   std::nullopt,
                   Qualifier::at_least,
                   Change::none,
                   false,
                   "crack",
                   on(2024, 5, 9),
                   {16, 34}}};
  count.date = on(2024, 5, 9);
  return count;
}

Entry entry(const Claim& claim, std::string headline) {
  Entry entry;
  entry.id = claim.id;
  entry.date = claim.date;
  entry.headline = std::move(headline);
  entry.summary = {{claim.quote.exact, claim.id}};
  entry.salience = 0.5;
  entry.actors = claim.actors;
  entry.claims = {claim.id};
  entry.articles = 1;
  entry.origins = 1;
  return entry;
}

}  // namespace

Timeline bridge_timeline() {
  Timeline timeline;
  timeline.story = {"The Velm bridge", *make_day(2024, 5, 7), *make_day(2024, 6, 30), std::nullopt, 2, 2, 0, 1};
  timeline.articles = {{"a-1", "one.txt", "Bridge shut", "The Velm Post", "https://example.org/1",
                        *make_day(2024, 5, 8), "header", std::nullopt, "a-1", std::string(32, '1')},
                       {"a-2", "two.txt", "Cracks", "", "javascript:alert(1)", *make_day(2024, 5, 9), "header",
                        std::nullopt, "a-2", std::string(32, '2')}};
  timeline.actors = {{"p-mayor", "the mayor", ActorKind::person, {}, {"mayor"}, 1, {}}};
  timeline.claims = {closing(), reopening_plan(), cracks()};
  timeline.entries = {entry(closing(), "Bridge closed"), entry(reopening_plan(), "City to reopen the bridge")};

  TrackPoint fourteen;
  fourteen.date = on(2024, 5, 9);
  fourteen.reported = *make_day(2024, 5, 9);
  fourteen.value = Decimal(14);
  fourteen.low = Decimal(14);
  fourteen.qualifier = Qualifier::at_least;
  fourteen.claim = "c-3";
  TrackPoint twelve = fourteen;
  twelve.date = on(2024, 5, 8);
  twelve.value = Decimal(12);
  twelve.low = Decimal(12);
  twelve.superseded_by = "c-3";
  TrackPoint closed;
  closed.date = on(2024, 5, 7);
  closed.reported = *make_day(2024, 5, 8);
  closed.state = "closed";
  closed.attributed_to = closing().attributed_to;
  closed.claim = "c-1";
  timeline.tracks = {{"t-cracks", TrackKind::count, "cracks", "Velm bridge", "crack", {twelve, fourteen}},
                     {"t-bridge", TrackKind::status, "bridge", "", "", {closed}}};
  timeline.disagreements = {
      {"d-1", "t-cracks", on(2024, 5, 9), {{Decimal(14), "", {"c-3"}, 1}, {Decimal(9), "", {"c-1"}, 1}}}};
  return timeline;
}

}  // namespace throughline::testing
