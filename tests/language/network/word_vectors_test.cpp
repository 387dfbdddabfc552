#include "language/network/word_vectors.hpp"

#include <doctest/doctest.h>

#include "language/network/random_network.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t key_at(std::size_t place, std::size_t count) {
  return static_cast<std::uint32_t>(place * (0xFFFFFFFFU / (count + 1)));
}

TEST_CASE("a key's row is its place, and unknown keys have none") {
  const auto rows = WordRows::read(test::even_keys(10));
  REQUIRE(rows.has_value());
  CHECK(rows->find(key_at(1, 10)) == 1);
  CHECK(rows->find(key_at(10, 10)) == 10);
  CHECK(rows->find(key_at(10, 10) + 1) == 0);
  CHECK(rows->largest_row() == 10);
}

TEST_CASE("keys may share a row where rows are written beside them") {
  const auto rows = WordRows::read_shared(test::even_shared_keys(9, 3));
  REQUIRE(rows.has_value());
  CHECK(rows->find(key_at(2, 9)) == 2);
  CHECK(rows->find(key_at(5, 9)) == 2);
  CHECK(rows->largest_row() == 3);
}

TEST_CASE("a written form without a row has that of its lower-case form") {
  const WordTables tables{{}, WordRows::read_shared(test::even_shared_keys(4, 4)).value()};
  CHECK(tables.find_written(key_at(2, 4), key_at(3, 4)) == 2);
  CHECK(tables.find_written(7, key_at(3, 4)) == 3);
  CHECK(tables.find_written(7, 8) == 0);
}

TEST_CASE("damaged keys are refused") {
  const std::vector<std::uint8_t> repeated = {2, 5, 0};
  const std::vector<std::uint8_t> cut = {2, 5};
  const std::vector<std::uint8_t> longer = {1, 5, 5};
  const std::vector<std::uint8_t> without_row = {1, 5, 0};
  for (const auto& section : {repeated, cut, longer}) {
    CHECK_FALSE(WordRows::read(section).has_value());
  }
  CHECK_FALSE(WordRows::read_shared(without_row).has_value());
}

}  // namespace
}  // namespace throughline::language
