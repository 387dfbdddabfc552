#include "language/model_file.hpp"

#include <doctest/doctest.h>

#include <string>

namespace throughline::language {
namespace {

std::string small_model() {
  const auto bytes =
      write_model_file({{"colours", write_names(std::vector<std::string>{"red", "blue"})}, {"empty", {}}});
  return {bytes.begin(), bytes.end()};
}

TEST_CASE("a model file gives its sections back") {
  const std::string bytes = small_model();
  const auto file = ModelFile::open(bytes);
  REQUIRE(file.ok());
  CHECK(file.value().names("colours") == std::vector<std::string>{"red", "blue"});
  CHECK(file.value().section("absent").empty());
}

TEST_CASE("a model file with any byte changed is refused") {
  const std::string good = small_model();
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] = static_cast<char>(bad[i] ^ 0x20);
    CAPTURE(i);
    CHECK_FALSE(ModelFile::open(bad).ok());
  }
}

TEST_CASE("a model file that is cut short is refused as damaged") {
  const std::string good = small_model();
  for (std::size_t length = 0; length < good.size(); ++length) {
    const auto file = ModelFile::open(std::string_view(good).substr(0, length));
    REQUIRE_FALSE(file.ok());
    CHECK(file.error().code == "damaged-model");
  }
}

TEST_CASE("a model file of another version is refused by its version") {
  std::string other = small_model();
  other[8] = static_cast<char>(kModelVersion + 1);
  const auto file = ModelFile::open(other);
  REQUIRE_FALSE(file.ok());
  CHECK(file.error().code == "model-version");
}

}  // namespace
}  // namespace throughline::language
