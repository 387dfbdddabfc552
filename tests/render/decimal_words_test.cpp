#include "render/decimal_words.hpp"

#include <doctest/doctest.h>

using throughline::Decimal;

TEST_CASE("numbers are written as English prose writes them") {
  struct Row {
    const char* number;
    const char* words;
  };
  const Row rows[] = {{"24", "24"},
                      {"1200", "1,200"},
                      {"46000", "46,000"},
                      {"-1234567.25", "-1,234,567.25"},
                      {"0.25", "0.25"},
                      {"999999", "999,999"},
                      {"1000000", "1 million"},
                      {"916000000", "916 million"},
                      {"1500000000", "1.5 billion"},
                      {"1234567", "1,234,567"}};
  for (const Row& row : rows) {
    CAPTURE(row.number);
    CHECK(throughline::render::decimal_words(*Decimal::parse(row.number)) == row.words);
  }
}
