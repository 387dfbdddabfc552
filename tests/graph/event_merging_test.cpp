#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "graph/event_merging.hpp"
#include "graph/same_event.hpp"
#include "support/claim_builder.hpp"
#include "support/embedded_tables.hpp"
#include "throughline/edtf.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;
using testing::embedded_tables;

std::size_t events_of(const ClaimBuilder& told) {
  return build_graph(told.set(), embedded_tables(), {}).events().size();
}

TEST_CASE("one event told by two articles is one event with its reason") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook opened the Norland bridge in Veld on Thursday.")
      .did("open")
      .on("2031-05-01")
      .by("Ada Brook")
      .in("Veld");
  told.article("b", "2031-05-02");
  told.claim("The bridge at Norland was opened by Ada Brook.").did("open").on("2031-05-01").by("Ada Brook");
  const EventGraph graph = build_graph(told.set(), embedded_tables(), {});
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.events()[0].articles == 2);
  REQUIRE(graph.events()[0].merged.size() == 1);
  CHECK(graph.events()[0].merged[0].why.starts_with("same-event: deed 1.00"));
}

TEST_CASE("the same words of another day are another event") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Rockets hit the Veld power station.").did("hit", "attack").on("2031-05-01").in("Veld");
  told.article("b", "2031-05-08");
  told.claim("Rockets hit the Veld power station.").did("hit", "attack").on("2031-05-08").in("Veld");
  CHECK(events_of(told) == 2);
}

TEST_CASE("another of its kind on the same day stays apart") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("A strike hit the Veld power station.").did("strike", "attack").on("2031-05-01").in("Veld");
  told.claim("Later another strike hit a school in Veld.").did("strike", "attack").on("2031-05-01").in("Veld");
  CHECK(events_of(told) == 2);
}

TEST_CASE("a strike begins with the walk-out of its first day") {
  for (const auto& [day, events] : {std::pair<std::string, std::size_t>("2031-05-01", 1), {"2031-05-02", 2}}) {
    CAPTURE(day);
    ClaimBuilder told;
    told.article("a", "2031-05-03");
    told.claim("Dockers in Veld left the quays on Thursday.")
        .did("walk out", "strike", "left")
        .on("2031-05-01")
        .by("Dockers");
    told.article("b", "2031-05-05");
    const std::string sentence = "Cafes have lost half of their guests since the strike began.";
    told.claim(sentence).did("strike", "strike", "strike").on(day);
    told.claim(sentence).did("begin", "start", "began").on(day);
    told.claim(sentence).did("begin", "status", "strike").on(day).kind(ClaimKind::status).status("strike", "under way");
    CHECK(events_of(told) == events);
  }
}

TEST_CASE("undated tellings with other figures are two events, with one in common they are one") {
  for (const auto& [figure, events] : {std::pair<std::string, std::size_t>("30,000", 2), {"17,000", 1}}) {
    CAPTURE(figure);
    ClaimBuilder told;
    told.article("a", "2031-05-01");
    told.claim("Nearly 17,000 tonnes of sand were dredged at Veld.").did("dredge", "move");
    told.article("b", "2031-05-02");
    told.claim("About " + figure + " tonnes of sand were dredged at Veld.").did("dredge", "move");
    CHECK(events_of(told) == events);
  }
}

TEST_CASE("an article speaks of an event again by the same word, the same actors and without its date") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook held talks with Dov Lind on Thursday.")
      .did("talk", "meet", "talks")
      .on("2031-05-01")
      .by("Ada Brook")
      .by("Dov Lind");
  told.claim("Nothing else came of the talks between Brook and Lind in a hotel by the sea.")
      .did("talk", "meet", "talks")
      .by("Ada Brook")
      .by("Dov Lind");
  CHECK(events_of(told) == 1);
}

TEST_CASE("the same word with only one common actor, or with another date, is another event") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Ada Brook held talks with Dov Lind on Thursday.")
      .did("talk", "meet", "talks")
      .on("2031-05-01")
      .by("Ada Brook")
      .by("Dov Lind");
  told.claim("Nothing else came of the talks of Brook and Ines Sol in a hotel by the sea.")
      .did("talk", "meet", "talks")
      .by("Ada Brook")
      .by("Ines Sol");
  told.claim("Earlier talks of Brook and Lind had failed in April.")
      .did("talk", "meet", "talks")
      .on("2031-04")
      .by("Ada Brook")
      .by("Dov Lind");
  CHECK(events_of(told) == 3);
}

TEST_CASE("an event is not the plan for it, nor its denial") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail will close the Veld line.")
      .did("close")
      .on("2031-05-03")
      .by("Norland Rail")
      .modality(Modality::planned);
  told.article("b", "2031-05-03");
  told.claim("Norland Rail closed the Veld line.").did("close").on("2031-05-03").by("Norland Rail");
  told.article("c", "2031-05-03");
  told.claim("The rail union denied that Norland Rail closed the Veld line.")
      .did("close")
      .on("2031-05-03")
      .by("Norland Rail")
      .denied_by("The rail union");
  CHECK(events_of(told) == 3);
}

TEST_CASE("plans for the same merge with each other") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.claim("Norland Rail will close the Veld line on Saturday.")
      .did("close")
      .on("2031-05-03")
      .by("Norland Rail")
      .modality(Modality::planned);
  told.article("b", "2031-05-02");
  told.claim("The Veld line is to be closed by Norland Rail.")
      .did("close")
      .on("2031-05-03")
      .by("Norland Rail")
      .kind(ClaimKind::plan);
  CHECK(events_of(told) == 1);
}

TEST_CASE("counts and states of a sentence join its event") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  const char* sentence = "The ferry sank off Veld and 12 sailors drowned.";
  told.claim(sentence).did("sink").on("2031-05-01").in("Veld");
  told.claim(sentence).kind(ClaimKind::count).on("2031-05-01").count("killed", 12);
  told.claim(sentence).kind(ClaimKind::status).on("2031-05-01").status("ferry", "sunk");
  CHECK(events_of(told) == 1);
}

TEST_CASE("one sentence that tells of two days tells two events") {
  ClaimBuilder told;
  told.article("a", "2031-05-01");
  const char* sentence = "Norland closed the port on Thursday, a week after it had closed the airport.";
  told.claim(sentence).did("close").on("2031-05-01");
  told.claim(sentence).did("shut").on("2031-04-24");
  CHECK(events_of(told) == 2);
}

TEST_CASE("copies are counted as articles and as one voice") {
  ClaimBuilder told;
  for (const char* id : {"a", "b", "c"}) {
    told.article(id, "2031-05-01").url("https://example.org/one");
    told.claim("Rockets hit the Veld power station.").did("hit", "attack").on("2031-05-01").in("Veld");
  }
  const EventGraph graph = build_graph(told.set(), embedded_tables(), {});
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.events()[0].articles == 3);
  CHECK(graph.events()[0].origins == 1);
  CHECK(graph.origin("c") == "a");
  CHECK(graph.origin("unknown").empty());
}

TEST_CASE("the most exact date that words give is the event's") {
  ClaimBuilder told;
  told.article("a", "2031-05-02");
  told.claim("Ada Brook opened the Norland bridge.").did("open").on("2031-05-02", Certainty::assumed).by("Ada Brook");
  told.article("b", "2031-05-03");
  told.claim("Ada Brook opened the Norland bridge on Thursday.").did("open").on("2031-05-01").by("Ada Brook");
  const EventGraph graph = build_graph(told.set(), embedded_tables(), {});
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.events()[0].date->edtf == "2031-05-01");
}

TEST_CASE("dates that may be the same fit the better the narrower they are") {
  const auto fit = [](const char* a, const char* b) { return graph::date_fit(parse_edtf(a), parse_edtf(b)); };
  CHECK(fit("2031-05-01", "2031-05-01") == 1.0);
  CHECK(fit("2031-05-01", "2031-05-02") == std::nullopt);
  CHECK(fit("2031-05-01", "2031-05").value() < 1.0);
  CHECK(fit("2031-05-01", "2031-05").value() > fit("2031-05-01", "2031").value());
  CHECK(graph::date_fit(std::nullopt, parse_edtf("2031")) == 0.2);
}

// `articles` articles in which the same actor does the same on the same day, each in words of its own.
ClaimBuilder hostile_bucket(int articles) {
  ClaimBuilder told;
  for (int i = 0; i < articles; ++i) {
    told.article("a" + std::to_string(1000 + i), "2031-05-01");
    const std::string own = std::to_string(7919 * i);
    told.claim("Norland hit target " + own + " near village " + own + "x.")
        .did("hit", "attack")
        .on("2031-05-01")
        .by("Norland");
  }
  return told;
}

TEST_CASE("a bucket in which all share actor, deed and day costs comparisons in proportion to its size") {
  const auto comparisons = [](int articles) {
    const ClaimSet set = hostile_bucket(articles).set();
    const base::StopWords stop_words(embedded_tables().table("stop_words"));
    const auto tellings = graph::find_tellings(set, stop_words, embedded_tables().table("recurrence_cues"));
    return graph::gather_events(tellings, set).comparisons;
  };
  CHECK(comparisons(800) <= 5 * comparisons(200));
  CHECK(comparisons(800) <= 800 * 16 * 6);
}

}  // namespace
}  // namespace throughline
