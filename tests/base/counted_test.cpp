#include "base/counted.hpp"

#include <doctest/doctest.h>

using throughline::base::counted;

TEST_CASE("one thing is told in the singular, others in the plural") {
  CHECK(counted(1, "article") == "1 article");
  CHECK(counted(0, "article") == "0 articles");
  CHECK(counted(2, "entry") == "2 entries");
  CHECK(counted(2, "day") == "2 days");
}
