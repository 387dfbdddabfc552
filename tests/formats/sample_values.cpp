#include "formats/sample_values.hpp"

#include <fmt/format.h>

#include <random>

namespace throughline {
namespace {

Decimal number(std::int64_t value) { return Decimal(value); }

Count sample_count() {
  return {.measure = "boats",
          .of = "Grey Bay",
          .value = number(40),
          .low = number(35),
          .high = Decimal::parse("45.5"),
          .qualifier = Qualifier::about,
          .change = Change::up,
          .increment = true,
          .unit = "boat",
          .as_of = sample_date(4),
          .span = {38, 46}};
}

Status sample_status() {
  return {.subject = "strike: Grey Bay", .state = "in force", .since = sample_date(3), .span = {47, 51}};
}

TrackPoint sample_point(std::string claim) {
  return {.date = sample_date(5),
          .reported = sample_day(6),
          .value = number(40),
          .low = number(35),
          .high = number(45),
          .qualifier = Qualifier::about,
          .attributed_to = {{"p-00000000000a", "Ada Moor", {0, 8}}},
          .claim = std::move(claim),
          .superseded_by = "c-000000000002"};
}

Entry sample_entry(std::string claim) {
  return {.id = claim,
          .date = sample_date(5),
          .headline = "Boats leave \"Grey Bay\"",
          .summary = {{"Ada Moor said on 5 March that some 40 boats left.", claim}},
          .salience = 0.8312,
          .actors = {{"p-00000000000a", Role::agent}},
          .claims = {claim},
          .articles = 3,
          .origins = 2,
          .places = {"p-00000000000b"},
          .merged = {{{claim, "c-00000000000f"}, "same deed, same day"}}};
}

TimelineArticle timeline_article() {
  return {.id = "a-000000000001",
          .path = "bay/one.txt",
          .title = "Boats leave",
          .outlet = "The Tide",
          .url = "https://tide.example/1",
          .published = sample_day(6),
          .published_basis = "header",
          .modified = sample_day(7),
          .origin = "a-000000000001",
          .digest = std::string(32, 'a')};
}

TimelineActor timeline_actor() {
  return {.id = "p-00000000000a",
          .name = "Ada Moor",
          .kind = ActorKind::person,
          .aliases = {"Moor"},
          .roles = {"harbour master"},
          .claims = 7,
          .merged = {{"p-00000000000c", "surname of the same article"}}};
}

}  // namespace

Day sample_day(int day_of_march) { return make_day(2021, 3, day_of_march).value(); }

DateSpan sample_date(int day_of_march) {
  return interval_span(sample_day(day_of_march), sample_day(day_of_march + 2), Grain::week, Certainty::approximate,
                       "sample-rule");
}

ArticleInfo sample_article(std::string id) {
  return {.id = id,
          .path = id + ".txt",
          .also = {"copy/" + id + ".txt"},
          .outlet = "The Tide",
          .url = "https://tide.example/" + id,
          .title = "Boats leave",
          .published = sample_day(6),
          .published_basis = "header",
          .modified = sample_day(7),
          .language = "en",
          .digest = std::string(32, 'a'),
          .traits = {.agency = "TIDE",
                     .shingles = {0, 1, 0xFFFFFFFFFFFFFFFFU},
                     .lines = {0x0123456789ABCDEFU},
                     .terms = {{"boat", 2}, {"tide", 1}}}};
}

Actor sample_actor(std::string id, std::string article) {
  return {.id = std::move(id),
          .article = std::move(article),
          .name = "Ada Moor",
          .kind = ActorKind::person,
          .aliases = {"Moor"},
          .roles = {"harbour master"},
          .mentions = {{0, 8}},
          .merged = {{"p-00000000000c", "surname of the same article"}}};
}

Claim sample_claim(std::string id, std::string article) {
  return {.id = std::move(id),
          .kind = ClaimKind::count,
          .article = std::move(article),
          .reported = sample_day(6),
          .quote = {"Ada Moor said on 5 March that some 40 boats left.", {0, 49}, "", "\n\nThe tide"},
          .predicate = {"leave", "movement", {44, 48}},
          .date = sample_date(5),
          .time = Span{17, 24},
          .actors = {{"p-00000000000a", Role::agent}, {"p-00000000000b", Role::place}},
          .attributed_to = {{"p-00000000000a", "Ada Moor", {0, 8}}, {"", "a fisher", {60, 68}}},
          .denied_by = {{"", "the port", {70, 78}}},
          .modality = Modality::reported,
          .polarity = Polarity::neg,
          .counts = {sample_count()},
          .status = sample_status(),
          .relative_to = "+2 signing",
          .rules = {"verb-of-motion", "count-before-noun"}};
}

ClaimSet sample_claims() {
  ClaimSet set;
  for (const char* const article : {"a-000000000001", "a-000000000002"}) {
    set.articles.push_back(sample_article(article));
    set.actors.push_back(sample_actor("p-00000000000a", article));
  }
  set.claims = {sample_claim("c-000000000001", "a-000000000001"), sample_claim("c-000000000002", "a-000000000001"),
                sample_claim("c-000000000003", "a-000000000002"), sample_claim("c-000000000004", "a-000000000002")};
  set.skipped = {{"empty.txt", "empty-article"}};
  return normalise(std::move(set));
}

Annotation sample_annotation() {
  Annotation found;
  found.article = {.info = sample_article("a-000000000001"),
                   .text = "Ada Moor said on 5 March that some 40 boats left."};
  found.sentences = {{.span = {0, 49}, .index = 0, .starts_paragraph = true}};
  found.tokens = {{{0, 3}, 0, Upos::propn, "Ada", 2, "nsubj"},
                  {{4, 8}, 0, Upos::propn, "Moor", 0, "flat"},
                  {{9, 13}, 0, Upos::verb, "say", kRoot, "root"},
                  {{44, 48}, 0, Upos::verb, "leave", 2, "ccomp"},
                  {{48, 49}, 0, Upos::punct, ".", 2, "punct"}};
  found.mentions = {{{0, 8}, MentionType::per, "p-00000000000a"}};
  found.times = {{.span = {17, 24},
                  .type = TimexType::date,
                  .value = "2021-03-05",
                  .mod = "APPROX",
                  .date = sample_date(5),
                  .rules = {"day-month"}}};
  found.actors = {sample_actor("p-00000000000a", "a-000000000001")};
  found.quantities = {{{30, 37}, number(40), number(35), number(45), "boat", Qualifier::about, Change::up}};
  found.events = {{.span = {44, 48},
                   .lemma = "leave",
                   .event_class = "movement",
                   .date = sample_date(5),
                   .certainty = EventCertainty::probable,
                   .polarity = Polarity::pos,
                   .when = EventTime::past,
                   .participants = {{{30, 43}, Role::agent, ""}}}};
  found.attributions = {{.source = Span{0, 8}, .cue = Span{9, 13}, .content = {{25, 48}}, .direct = false}};
  return found;
}

Timeline sample_timeline() {
  Timeline timeline;
  timeline.options = {.title = "The boats",
                      .since = sample_day(1),
                      .until = sample_day(20),
                      .as_of = sample_day(21),
                      .query = {"boats"},
                      .actors = {"Ada Moor"},
                      .entries = 12,
                      .all_entries = true,
                      .days = 4,
                      .sentences = 2};
  timeline.story = {.title = "The boats",
                    .first = sample_day(5),
                    .last = sample_day(7),
                    .as_of = sample_day(21),
                    .articles = 3,
                    .origins = 2,
                    .undated = 1,
                    .skipped = 4};
  timeline.articles = {timeline_article()};
  timeline.actors = {timeline_actor()};
  timeline.entries = {sample_entry("c-000000000001")};
  timeline.claims = {sample_claim("c-000000000001", "a-000000000001"),
                     sample_claim("c-000000000002", "a-000000000001")};
  TrackPoint state = sample_point("c-000000000002");
  state.value = std::nullopt;
  state.state = "in force";
  state.superseded_by.clear();
  timeline.tracks = {
      {"t-000000000001", TrackKind::count, "boats", "Grey Bay", "boat", {sample_point("c-000000000001")}},
      {"t-000000000002", TrackKind::status, "strike: Grey Bay", "", "", {state}}};
  timeline.disagreements = {
      {"d-000000000001",
       "t-000000000001",
       sample_date(5),
       {{number(40), "", {"c-000000000001"}, 2}, {number(60), "", {"c-000000000002"}, 1}}},
      {"d-000000000002",
       "t-000000000002",
       std::nullopt,
       {{std::nullopt, "ended", {"c-000000000001"}, 2}, {std::nullopt, "in force", {"c-000000000002"}, 1}}}};
  timeline.links = {{"c-000000000001", "c-000000000002", LinkType::fulfils, "plan told before", {"c-000000000002"}}};
  return timeline;
}

Timeline random_timeline(std::uint32_t seed) {
  Timeline timeline = sample_timeline();
  timeline.entries.clear();
  timeline.claims.clear();
  timeline.tracks[0].points.clear();
  std::mt19937 random(seed);
  for (unsigned i = 0; i < 40; ++i) {
    const auto dice = random();
    if (dice % 3 == 0) continue;
    const std::string id = fmt::format("c-{:012x}", i);
    timeline.claims.push_back(sample_claim(id, "a-000000000001"));
    if (dice % 5 == 0) timeline.claims.back().denied_by.clear();
    timeline.entries.push_back(sample_entry(id));
    if (dice % 7 == 0) timeline.entries.back().date = sample_date(static_cast<int>(dice % 11) + 1);
    if (dice % 11 == 0) std::swap(timeline.entries.front(), timeline.entries.back());
    timeline.tracks[0].points.push_back(sample_point(id));
    if (dice % 13 < 4) timeline.tracks[0].points.back().superseded_by.clear();
  }
  if (seed % 3 == 0) timeline.options.until.reset();
  if (seed % 4 == 0) timeline.links.clear();
  return timeline;
}

}  // namespace throughline
