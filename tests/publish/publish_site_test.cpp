#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "support/sample_timeline.hpp"
#include "support/temporary_folder.hpp"
#include "throughline/formats.hpp"
#include "throughline/publish.hpp"

using namespace throughline;
using throughline::testing::bridge_timeline;
using throughline::testing::TemporaryFolder;

namespace {

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace

TEST_CASE("a site holds the page, the timeline and a manifest") {
  const TemporaryFolder folder;
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/site").ok());
  CHECK(bytes_of(folder.path() + "/site/timeline.json") == write_timeline(bridge_timeline()));
  CHECK(bytes_of(folder.path() + "/site/index.html").starts_with("<!DOCTYPE html>"));
  CHECK(bytes_of(folder.path() + "/site/manifest.json").find("\"path\": \"index.html\"") != std::string::npos);
}

TEST_CASE("a new site takes the place of the old one and leaves nothing beside it") {
  const TemporaryFolder folder;
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/site").ok());
  Timeline later = bridge_timeline();
  later.story.title = "The new bridge";
  REQUIRE(publish_site(later, folder.path() + "/site/").ok());
  CHECK(bytes_of(folder.path() + "/site/index.html").find("The new bridge") != std::string::npos);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder with somebody's files is left alone") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() + "/thesis.txt") << "years of work";
  const Done result = publish_site(bridge_timeline(), folder.path());
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == "not-a-site");
  CHECK(bytes_of(folder.path() + "/thesis.txt") == "years of work");
}

TEST_CASE("a site in a folder that is not there is refused") {
  const Done result = publish_site(bridge_timeline(), "/nowhere/at/all/site");
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == "unwritable-folder");
}

TEST_CASE("a site has a page an entry and an actor, and the story for other programs") {
  const TemporaryFolder folder;
  SiteOptions options;
  options.page.base_url = "https://example.org/";
  options.embed = true;
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/site", options).ok());
  for (const char* name :
       {"event/c-1.html", "event/c-2.html", "actor/p-mayor.html", "feed.xml", "events.ics", "timeline.csv",
        "timelinejs.json", "timeline.jsonld", "timeline.md", "sitemap.xml", "embed.html"}) {
    CAPTURE(name);
    CHECK_FALSE(bytes_of(folder.path() + "/site/" + name).empty());
  }
}

TEST_CASE("the same story published twice gives the same bytes") {
  const TemporaryFolder folder;
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/one").ok());
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/two").ok());
  REQUIRE(publish_site(bridge_timeline(), folder.path() + "/two").ok());
  CHECK(bytes_of(folder.path() + "/one/manifest.json") == bytes_of(folder.path() + "/two/manifest.json"));
}

TEST_CASE("an id that somebody made up cannot lead out of the site") {
  const TemporaryFolder folder;
  Timeline timeline = bridge_timeline();
  timeline.entries[0].id = "../../outside";
  timeline.actors[0].id = "/tmp/outside";
  REQUIRE(publish_site(timeline, folder.path() + "/site").ok());
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}
