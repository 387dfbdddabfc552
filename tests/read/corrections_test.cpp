// Notes of outlets on their own articles: kept, whatever stands around them, and told apart from the story.
#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

const std::string kStory =
    "The ferry Astrid struck the northern quay on Tuesday and nine people were hurt, the harbour board said.";

struct Row {
  std::string_view note;
  CorrectionKind kind;
};

constexpr Row kNotes[] = {
    {"An earlier version of this article said that 12 people were hurt.", CorrectionKind::correction},
    {"Correction: The ferry is the Astrid, not the Ingrid.", CorrectionKind::correction},
    {"CORRECTION (May 15): The ferry is the Astrid, not the Ingrid.", CorrectionKind::correction},
    {"(Corrects name of the ferry in paragraph 2)", CorrectionKind::correction},
    {"* This article was amended on 15 May 2024 to give the ferry's right name.", CorrectionKind::correction},
    {"A correction was made on May 15, 2024: the ferry is the Astrid.", CorrectionKind::correction},
    {"This story has been corrected to show that the ferry is the Astrid.", CorrectionKind::correction},
    {"Editor\u2019s note: An earlier version of this story named the wrong ferry. We regret the error.",
     CorrectionKind::correction},
    {"Clarification: The ferry was empty when it left the quay.", CorrectionKind::clarification},
    {"This article was updated to clarify that the ferry was empty.", CorrectionKind::clarification},
    {"This article has been retracted.", CorrectionKind::retraction},
    {"Editor's note: We have retracted this story after its source withdrew what she had told us.",
     CorrectionKind::retraction},
};

}  // namespace

TEST_CASE("a note on the article itself is known by its words") {
  for (const Row& row : kNotes) {
    CAPTURE(row.note);
    const ReadArticle read = test::read_one("2024-05-14.txt", kStory + "\n\n" + std::string(row.note));
    REQUIRE(read.article.corrections.size() == 1);
    CHECK(read.article.corrections.front().kind == row.kind);
    CHECK(words_of(read.article.text, read.article.corrections.front().span) == row.note);
  }
}

TEST_CASE("an article that its outlet has taken back is told as such") {
  const ReadOutcome outcome =
      test::article_reader().read("2024-05-14.txt", kStory + "\n\nThis article has been retracted.", {});
  REQUIRE(outcome.diagnostics.size() == 1);
  CHECK(outcome.diagnostics.front().code == "retracted-article");
}

TEST_CASE("corrections of others are news") {
  constexpr std::string_view kNews[] = {
      "The ministry issued a correction on Wednesday and said that nine people were hurt.",
      "The journal has retracted the study after its authors asked it to.",
      "An earlier version of this bill would have closed the quay.",
      "\"An earlier version of this article was wrong,\" the editor of the Lantern told the court.",
      "The corrections department of the port town runs two prisons.",
      "The paper corrected its story and said that it regretted nothing.",
  };
  for (std::string_view news : kNews) {
    CAPTURE(news);
    CHECK(test::read_one("2024-05-14.txt", kStory + "\n\n" + std::string(news)).article.corrections.empty());
  }
}

TEST_CASE("a page's note is kept wherever it stands, but not a reader's") {
  const std::string prose =
      "<p>" + kStory +
      "</p><p>Divers are to look at the quay this week, the board said on Friday.</p><p>Ferries sail from "
      "the old pier until the work is done, which may take until the end of the month.</p>";
  const std::string note = "An earlier version of this article said that 12 people were hurt in the harbour.";
  for (const std::string& around :
       {"<article>" + prose + "</article><footer><p>" + note + "</p></footer>",
        "<aside><p>" + note + "</p></aside><article>" + prose + "</article>",
        "<article>" + prose + "<div class='bottom-of-article'><p>" + note + "</p></div></article>"}) {
    CAPTURE(around);
    const ReadArticle read = test::read_one("ferry.html", "<html><body>" + around + "</body></html>");
    CHECK(read.article.text.find(note) != std::string::npos);
    CHECK(read.article.corrections.size() == 1);
  }
  const ReadArticle read =
      test::read_one("ferry.html", "<html><body><article>" + prose + "</article><div class='comments'><p>" + note +
                                       "</p></div></body></html>");
  CHECK(read.article.corrections.empty());
}

TEST_CASE("a note is no furniture, though it has a cue of it") {
  const ReadArticle read =
      test::read_one("2024-05-14.txt",
                     kStory + "\n\nCorrection: An earlier version named the wrong ferry. Contact us at the newsroom.");
  CHECK(read.article.corrections.size() == 1);
}

}  // namespace throughline
