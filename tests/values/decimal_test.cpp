#include "throughline/decimal.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

using namespace throughline;

namespace {

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

std::string written(const std::optional<Decimal>& value) { return value ? to_string(*value) : "null"; }

}  // namespace

TEST_CASE("numbers are read and written exactly") {
  struct Row {
    const char* text;
    const char* written;
  };
  for (const Row& row :
       {Row{"24", "24"}, Row{"0", "0"}, Row{"-0", "0"}, Row{"0.0", "0"}, Row{"1200000", "1200000"},
        Row{"-3.50", "-3.5"}, Row{"0.1", "0.1"}, Row{"007", "7"}, Row{"-0.25", "-0.25"}, Row{"100.00", "100"},
        Row{"0.000001", "0.000001"}, Row{"12.034", "12.034"}, Row{"999999999999999999", "999999999999999999"},
        Row{"1000000000000000000000", "1000000000000000000000"}, Row{"0.999999999999999999", "0.999999999999999999"}}) {
    CAPTURE(row.text);
    CHECK(written(Decimal::parse(row.text)) == row.written);
  }
}

TEST_CASE("what is no plain number is not read") {
  for (const char* text : {"",
                           "-",
                           "+1",
                           ".5",
                           "5.",
                           ".",
                           "1,000",
                           "1 000",
                           "1e3",
                           "0x10",
                           "1.2.3",
                           "--1",
                           "1-",
                           " 1",
                           "1 ",
                           "NaN",
                           "inf",
                           "1234567890123456789",
                           "0.1234567890123456789",
                           "\xD9\xA1"}) {
    CAPTURE(text);
    CHECK(Decimal::parse(text) == std::nullopt);
  }
  CHECK(Decimal::parse(std::string(100'000, '9')) == std::nullopt);
  CHECK(Decimal::parse("1" + std::string(100'000, '0')) == std::nullopt);
}

TEST_CASE("equal numbers are equal values, however written") {
  CHECK(number("1.50") == number("1.5"));
  CHECK(number("100") == Decimal(100));
  CHECK(number("-0.0") == Decimal());
  CHECK(Decimal(1'200'000) == number("1200000.0"));
}

TEST_CASE("sums, differences and products are exact") {
  CHECK(written(number("0.1").plus(number("0.2"))) == "0.3");
  CHECK(written(number("24").minus(number("35"))) == "-11");
  CHECK(written(number("1.5").plus(number("-1.5"))) == "0");
  CHECK(written(number("1000000000000000000").minus(Decimal(1))) == "999999999999999999");
  CHECK(written(number("2.5").times(number("0.4"))) == "1");
  CHECK(written(number("-1.2").times(Decimal(1'000'000))) == "-1200000");
  CHECK(written(number("1000000000000000000000").plus(Decimal())) == "1000000000000000000000");
}

TEST_CASE("a result that does not fit is no number") {
  CHECK(number("999999999999999999").plus(number("0.1")) == std::nullopt);
  CHECK(number("1000000000000000000000").plus(number("0.001")) == std::nullopt);
  CHECK(number("999999999999999999").times(number("999999999999999999")) == std::nullopt);
  CHECK(number("1000000000000000000000").times(number("1000000000000000000000")) == std::nullopt);
  CHECK(number("999999999999999999").plus(Decimal(2)) == std::nullopt);
}

TEST_CASE("a division is exact or gives nothing") {
  CHECK(written(Decimal(1).divided_by(8)) == "0.125");
  CHECK(written(Decimal(35).divided_by(-2)) == "-17.5");
  CHECK(written(Decimal(1'000'000).divided_by(4)) == "250000");
  CHECK(written(Decimal().divided_by(7)) == "0");
  CHECK(written(number("0.9").divided_by(3)) == "0.3");
  CHECK(Decimal(1).divided_by(3) == std::nullopt);
  CHECK(Decimal(1).divided_by(0) == std::nullopt);
  CHECK(Decimal(1).divided_by(INT64_MAX) == std::nullopt);
  CHECK(number("999999999999999999").divided_by(INT64_MIN) == std::nullopt);
}

TEST_CASE("order is that of the numbers") {
  const std::vector<const char*> ascending = {"-1000000000000000000000",
                                              "-24",
                                              "-2.5",
                                              "-0.1",
                                              "-0.01",
                                              "0",
                                              "0.000001",
                                              "0.1",
                                              "0.11",
                                              "2",
                                              "2.5",
                                              "24",
                                              "100",
                                              "100.5",
                                              "1000000000000000000000"};
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      CAPTURE(ascending[i]);
      CAPTURE(ascending[j]);
      CHECK((number(ascending[i]) <=> number(ascending[j])) == (i <=> j));
    }
  }
}

TEST_CASE("whole numbers and negative ones are told apart") {
  CHECK(number("24").is_whole());
  CHECK(number("2.0").is_whole());
  CHECK_FALSE(number("2.5").is_whole());
  CHECK(number("-1").is_negative());
  CHECK_FALSE(number("0").is_negative());
}

TEST_CASE("arithmetic obeys its laws on numbers by chance") {
  std::mt19937 random(7);
  const auto draw = [&] {
    const auto whole = static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000;
    return *Decimal(whole).divided_by(random() % 2 == 0 ? 1 : 1000);
  };
  for (int i = 0; i < 2000; ++i) {
    const Decimal a = draw();
    const Decimal b = draw();
    const Decimal c = draw();
    REQUIRE(a.plus(b) == b.plus(a));
    REQUIRE(a.plus(b)->minus(b) == a);
    REQUIRE(a.times(b) == b.times(a));
    REQUIRE(a.plus(b)->times(c) == a.times(c)->plus(*b.times(c)));
    REQUIRE((a < b) == a.minus(b)->is_negative());
    REQUIRE(Decimal::parse(to_string(a)) == a);
  }
}
