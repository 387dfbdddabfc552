#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "actors/read_actors.hpp"

namespace throughline::test {
namespace {

struct Row {
  std::string text;
  std::vector<std::string> actors;
};

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(joined(describe_actors(read_actors(row.text))) == joined(row.actors));
  }
}

}  // namespace

TEST_CASE("a title before a name is a role, not part of the name") {
  check({
      {"President Daniel Hale met reporters.", {"group: reporters", "person: Daniel Hale | is president"}},
      {"White House press secretary Anna Marlow resigned.",
       {"organization: White House", "person: Anna Marlow | is press secretary"}},
      {"U.S. envoy Paul Garrick left.", {"person: Paul Garrick | is envoy", "place: United States | aka U.S."}},
      {"Israeli Prime Minister Sarah Lindt agreed.",
       {"person: Sarah Lindt | is prime minister", "place: Israel | aka Israeli"}},
      {"Dr. Martin Oster agreed.", {"person: Martin Oster"}},
  });
}

TEST_CASE("an apposition is a role on either side of the name") {
  check({
      {"Ida Thorsen, the mayor of Lorn, resigned.", {"other: Lorn", "person: Ida Thorsen | is mayor of Lorn"}},
      {"The mayor, Ida Thorsen, resigned.", {"person: Ida Thorsen | is mayor"}},
      {"Ida Thorsen, Hale's nominee to be envoy for border affairs, agreed.",
       {"other: Hale", "person: Ida Thorsen | is nominee to be envoy for border affairs"}},
      {"Hale's nominee to be envoy for border affairs, Ida Thorsen, agreed.",
       {"other: Hale", "person: Ida Thorsen | is nominee to be envoy for border affairs"}},
      {"The plan was reported by the news site Axios.", {"organization: Axios | is news site"}},
  });
}

TEST_CASE("a surname alone means the one person in the article who bears it") {
  check({
      {"Ida Thorsen spoke. Thorsen's plan failed.", {"person: Ida Thorsen | aka Thorsen"}},
      {"Ida Thorsen met Karl Thorsen. Thorsen agreed.",
       {"other: Thorsen", "person: Ida Thorsen", "person: Karl Thorsen"}},
  });
}

TEST_CASE("peoples and seats of power stand for countries and organisations") {
  check({
      {"Israeli strikes hit the town.", {"place: Israel | aka Israeli"}},
      {"The Israel-Hamas truce held.", {"organization: Hamas", "place: Israel"}},
      {"The Pentagon agreed.", {"organization: US Department of Defense | aka Pentagon"}},
  });
}

TEST_CASE("groups without a name are actors with their modifiers") {
  check({
      {"Egyptian and Qatari mediators agreed.",
       {"group: Egyptian and Qatari mediators | aka Egypt and Qatar mediators", "place: Egypt | aka Egyptian",
        "place: Qatar | aka Qatari"}},
      {"The coastguard found 12 people.", {"group: coastguard"}},
  });
}

TEST_CASE("words that name nobody make no actor") {
  check({
      {"Talks resumed on Monday in March.", {}},
      {"Ramadan began early.", {}},
      {"The situation is bad.", {}},
  });
}

}  // namespace throughline::test
