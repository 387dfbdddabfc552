#include <doctest/doctest.h>

#include "formats/sample_values.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

TEST_CASE("a timeline has no patch to itself and the same digest on both sides") {
  const TimelineDiff diff = complete_diff({}, sample_timeline(), sample_timeline());
  CHECK(diff.patch.empty());
  CHECK(diff.from.digest == diff.to.digest);
  CHECK(diff.from.digest.size() == 32);
}

TEST_CASE("applying the patch between two timelines to the first gives the bytes of the second") {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    const Timeline from = random_timeline(seed);
    const Timeline to = random_timeline(seed + 1);
    const TimelineDiff diff = complete_diff({}, from, to);
    const auto patched = apply_patch(write_timeline(from), diff.patch);
    REQUIRE(patched.ok());
    CHECK(patched.value() == write_timeline(to));
  }
}

TEST_CASE("one entry more is one operation") {
  Timeline to = sample_timeline();
  to.entries.push_back(to.entries[0]);
  to.entries.back().id = "c-000000000002";
  const TimelineDiff diff = complete_diff({}, sample_timeline(), to);
  REQUIRE(diff.patch.size() == 1);
  CHECK(diff.patch[0].op == "add");
  CHECK(diff.patch[0].path == "/entries/1");
}

TEST_CASE("a diff is written with its parts in order and patch values as JSON") {
  TimelineDiff diff;
  diff.from.label = "a.json";
  diff.opened = sample_timeline().disagreements;
  diff.tracks = {{"t-000000000001", "boats", std::nullopt, sample_timeline().tracks[0].points[0], {"c-000000000001"}}};
  diff.changed = {{"c-000000000001", "c-000000000001", ChangedField::sources, "1 origin", "2 origins", {}}};
  diff.patch = {{"remove", "/entries/0", ""}, {"add", "/story/title", R"({"a":[1]})"}};
  const std::string json = write_diff(diff);
  std::size_t at = 0;
  for (const std::string_view part :
       {"{\n  \"format\": \"throughline.diff/1\",\n  \"from\": {\n    \"label\": \"a.json\"", "\"added\": []",
        "\"removed\": []", "\"field\": \"sources\"", "\"before\": null", "\"opened\": [\n", "\"closed\": []",
        "\"op\": \"remove\",\n      \"path\": \"/entries/0\"\n    }", "\"value\": {\n        \"a\": [\n"}) {
    CAPTURE(part);
    at = json.find(part, at);
    CHECK(at != std::string::npos);
  }
}
