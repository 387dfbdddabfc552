#include <doctest/doctest.h>

#include "throughline/render.hpp"

using namespace throughline;

TEST_CASE("an id of ours names its page") {
  CHECK(event_path("c-0123456789ab") == "event/c-0123456789ab.html");
  CHECK(actor_path("p-0123456789ab") == "actor/p-0123456789ab.html");
}

TEST_CASE("no id leads out of the site, and different ids have different pages") {
  const std::string longest(500, 'a');
  for (const std::string id : {"../../etc/passwd", "/etc/passwd", "a/b", "", ".", "C-1", "a\nb", longest.c_str()}) {
    CAPTURE(id);
    const std::string path = event_path(id);
    CHECK(path.starts_with("event/x-"));
    CHECK(path.find_first_of("/.", 6) == path.size() - 5);
    CHECK(path != event_path(id + "2"));
  }
}
