#include "read/furniture.hpp"

#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline::reading {
namespace {

const FurnitureCues& cues() {
  static const FurnitureCues built(test::embedded_tables().table("boilerplate"));
  return built;
}

const CorrectionCues& corrections() {
  static const CorrectionCues built(test::embedded_tables().table("correction_cues"));
  return built;
}

std::string kept(std::string_view body) { return remove_furniture(body, "Ferry resumes", cues(), corrections()).text; }

}  // namespace

TEST_CASE("what the page adds is taken out") {
  constexpr std::string_view kLines[] = {
      "Advertisement",
      "Read more: How the strike was lost",
      "Share this article",
      "Sign up for our newsletter to get the day in your inbox.",
      "Subscribe to our newsletter",
      "\u00A9 2024 Coastline Daily. All rights reserved.",
      "Photo: Pickets at the gate (Picture: L. Ostrander)",
      "(Reporting by Lene Ostrander; editing by Dario Fenn)",
      "By Lene Ostrander and Dario Fenn",
      "Please donate today. Your donation keeps us going.",
      "Ferry resumes",
  };
  for (std::string_view line : kLines) {
    CAPTURE(line);
    CHECK(kept(std::string(line) + "\n\nThe ferry sailed.") == "The ferry sailed.");
  }
}

TEST_CASE("news survives words that furniture uses as well") {
  constexpr std::string_view kLines[] = {
      "The paper has no reporters on the ground in Port Ansel.",
      "A fund will support local journalism with 40 million crowns.",
      "Ilven said: \"Please donate. We need your help.\"",
      "Posted by the ministry on Tuesday, the video shows the ferry at the pier in the early morning.",
      "By Monday Ilven and Fenn had agreed.",
      "Getty Images said on Monday that it would sell its archive.",
      "The company changed its terms of service on Monday.",
      "A Reuters/Ipsos poll found that 40 percent agreed.",
      "Subscribers pay 2 crowns a week.",
  };
  for (std::string_view line : kLines) {
    CAPTURE(line);
    CHECK(kept(line) == line);
  }
}

TEST_CASE("news before and after a call within one paragraph stays") {
  CHECK(kept("It carried 40 cars on its first crossing. Read more") == "It carried 40 cars on its first crossing.");
  CHECK(kept("The ferry sailed again after a week in dock. Sign up for our newsletter. It carried 40 cars and 112 "
             "passengers on its first crossing.") ==
        "The ferry sailed again after a week in dock. It carried 40 cars and 112 passengers on its first crossing.");
}

TEST_CASE("lines of news beside a notice stay when each line is a sentence") {
  CHECK(kept("The ferry sailed.\nWe saw it leave.\nPlease donate today.") == "The ferry sailed.\nWe saw it leave.");
}

TEST_CASE("what was taken out is told with its kind") {
  const CleanedBody cleaned = remove_furniture("The ferry sailed.\n\nShare this article", "", cues(), corrections());
  CHECK(cleaned.removed == std::vector<std::string>{"share: Share this article"});
}

TEST_CASE("an open quotation mark hides no cue of the next paragraph") {
  CHECK(kept("He called it \"a good day.\n\nPlease donate today.") == "He called it \"a good day.");
}

}  // namespace throughline::reading
