#include "language/linear_model.hpp"

#include <doctest/doctest.h>

#include <array>

namespace throughline::language {
namespace {

std::vector<FeatureWeights> some_rows() { return {{3, {{0, 5}, {2, -7}}}, {900, {{1, 300}}}, {0xFFFFFFFF, {{2, -1}}}}; }

std::array<std::int32_t, 3> scores_of(const LinearModel& model, FeatureKey key) {
  std::array<std::int32_t, 3> scores{};
  model.add_scores(std::array{key}, scores);
  return scores;
}

TEST_CASE("a linear model gives the weights that were written") {
  const auto model = LinearModel::read(write_linear_model(3, some_rows()));
  REQUIRE(model.has_value());
  CHECK(scores_of(*model, 3) == std::array<std::int32_t, 3>{5, 0, -7});
  CHECK(scores_of(*model, 900) == std::array<std::int32_t, 3>{0, 300, 0});
  CHECK(scores_of(*model, 0xFFFFFFFF) == std::array<std::int32_t, 3>{0, 0, -1});
}

TEST_CASE("an unknown feature changes no score") {
  const auto model = LinearModel::read(write_linear_model(3, some_rows()));
  REQUIRE(model.has_value());
  CHECK(scores_of(*model, 4) == std::array<std::int32_t, 3>{});
}

TEST_CASE("a linear model that is cut short is not read") {
  const auto bytes = write_linear_model(3, some_rows());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    CHECK_FALSE(LinearModel::read(std::span(bytes).first(length)).has_value());
  }
}

TEST_CASE("a weight for a label that the model does not have is not read") {
  const std::vector<FeatureWeights> rows = {{3, {{7, 1}}}};
  CHECK_FALSE(LinearModel::read(write_linear_model(3, rows)).has_value());
}

}  // namespace
}  // namespace throughline::language
