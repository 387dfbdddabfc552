#include "base/digest.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace throughline::base;

TEST_CASE("digests are those of XXH3 on every machine") {
  CHECK(digest("") == "99aa06d3014798d86001c324468d497f");
  CHECK(digest64("") == 0x2d06800538d394c2ULL);
  CHECK(digest("a") != digest("b"));
  CHECK(digest(std::string_view("\0", 1)) != digest(""));
}

TEST_CASE("an id is its prefix and twelve hexadecimal digits") {
  const std::string id = content_id("c", {"article", "7"});
  CHECK(id.size() == 14);
  CHECK(id.starts_with("c-"));
  CHECK(id.find_first_not_of("0123456789abcdef", 2) == std::string::npos);
}

TEST_CASE("parts are joined so that their borders count") {
  const std::set<std::string> ids = {content_id("c", {"ab", "c"}), content_id("c", {"a", "bc"}),
                                     content_id("c", {"abc"}),     content_id("c", {"", "abc"}),
                                     content_id("c", {"abc", ""}), content_id("c", {"1:a", "bc"}),
                                     content_id("c", {})};
  CHECK(ids.size() == 7);
}
