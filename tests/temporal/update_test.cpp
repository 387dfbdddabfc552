// Articles with notes of later days: what relative words of a note start from.
#include <doctest/doctest.h>

#include "temporal/tagging.hpp"

namespace throughline {
namespace {

std::string value_of(std::string_view words, const std::string& text) {
  const Annotation annotation = test::read_sentences("2025-03-05", text);
  for (const TimeExpression& time : test::time_tagger().find_times(annotation)) {
    if (words_of(annotation.article.text, time.span) == words) return time.value;
  }
  return "none";
}

constexpr const char* kStory = "The lock was shut for repairs. Two crews were sent home. The harbour stayed open.\n\n";

TEST_CASE("relative words of an update start from the day that it names") {
  CHECK(value_of("Monday", std::string(kStory) + "Update, 12 March: The lock opened on Monday.") == "2025-03-10");
  CHECK(value_of("yesterday", std::string(kStory) + "[Updated on March 12: It was closed again yesterday.]") ==
        "2025-03-11");
}

TEST_CASE("an update whose date stands alone governs what follows") {
  CHECK(value_of("Monday", std::string(kStory) + "UPDATE: 12 March 2025\n\nThe lock opened on Monday.") ==
        "2025-03-10");
}

TEST_CASE("after the paragraph of an update the publication day counts again") {
  CHECK(value_of("Monday", std::string(kStory) + "Update, 12 March: It is open.\n\nThe lock opened on Monday.") ==
        "2025-03-03");
}

TEST_CASE("a word that only looks like an update changes nothing") {
  CHECK(value_of("Monday", std::string(kStory) + "They updated 12 March timetables. The lock opened on Monday.") ==
        "2025-03-03");
  CHECK(value_of("Monday", "Updated: 12 March 2025\n\nThe lock opened on Monday.") == "2025-03-03");
}

std::string value_in_revised(std::string_view modified, const std::string& text) {
  Annotation annotation = test::read_sentences("2025-03-09", text);  // a Sunday
  annotation.article.info.modified = parse_day(modified);
  const auto times = test::time_tagger().find_times(annotation);
  return times.empty() ? "none" : times.front().value;
}

TEST_CASE("a weekday between publication and a revision within the week is that one") {
  CHECK(value_in_revised("2025-03-10", "The union declined on Monday.") == "2025-03-10");
  CHECK(value_in_revised("2025-03-10", "The union declined on Sunday.") == "2025-03-09");
  CHECK(value_in_revised("2025-03-10", "The union declined on Saturday.") == "2025-03-08");
}

TEST_CASE("a change of the page long after its publication moves no weekday, and none that lies ahead moves") {
  CHECK(value_in_revised("2025-09-15", "The union declined on Monday.") == "2025-03-03");
  CHECK(value_in_revised("", "The union declined on Monday.") == "2025-03-03");
  CHECK(value_in_revised("2025-03-10", "The union will decline on Monday.") == "2025-03-10");
  CHECK(value_in_revised("2025-03-11", "The union declined last Monday.") == "2025-03-03");
}

}  // namespace
}  // namespace throughline
