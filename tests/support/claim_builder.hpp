// Small claim sets for tests, in the words of the test: who did what to whom, when, as told by which article.
//
//   ClaimBuilder told;
//   told.article("a1", "2025-03-06").outlet("The Lantern");
//   told.claim("Ada Brook opened the bridge on Wednesday.").did("open").on("2025-03-05").by("Ada Brook");
//   const ClaimSet set = told.set();
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::testing {

// Where the words stand in the sentence last given; the whole sentence when they do not.
Span place_of(const Claim& claim, std::string_view words);

// Changes one claim; valid until the next is made.
class ClaimHandle {
 public:
  ClaimHandle(Claim& claim, std::vector<Actor>& actors) : claim_(&claim), actors_(&actors) {}

  ClaimHandle& kind(ClaimKind kind);
  // The predicate; its place is that of `word` in the sentence, or of the lemma.
  ClaimHandle& did(std::string_view lemma, std::string_view event_class = "", std::string_view word = "");
  // The date's words are the full stop when none are named: the sentence need not have any.
  ClaimHandle& on(std::string_view edtf, Certainty certainty = Certainty::stated, std::string_view words = "");
  ClaimHandle& by(std::string_view name, Role role = Role::agent, ActorKind kind = ActorKind::person);
  ClaimHandle& in(std::string_view place);
  ClaimHandle& said_by(std::string_view name);
  ClaimHandle& denied_by(std::string_view name);
  ClaimHandle& modality(Modality modality);
  ClaimHandle& negative();
  ClaimHandle& count(std::string_view measure, std::int64_t value, Qualifier qualifier = Qualifier::exact,
                     std::string_view of = "");
  ClaimHandle& status(std::string_view subject, std::string_view state);
  ClaimHandle& relative_to(std::string_view anchor);

  const Claim& value() const { return *claim_; }

 private:
  Actor& actor(std::string_view name, ActorKind kind);

  Claim* claim_;
  std::vector<Actor>* actors_;
};

class ArticleHandle {
 public:
  explicit ArticleHandle(ArticleInfo& article) : article_(&article) {}

  ArticleHandle& outlet(std::string_view name);
  ArticleHandle& title(std::string_view title);
  ArticleHandle& url(std::string_view url);
  ArticleHandle& agency(std::string_view agency);
  ArticleHandle& shingles(std::vector<std::uint64_t> signature);

 private:
  ArticleInfo* article_;
};

class ClaimBuilder {
 public:
  // An article without a day when `published` is empty. Claims that follow are of it.
  ArticleHandle article(std::string_view id, std::string_view published);
  // A claim of kind event on a sentence of the article. The same sentence given twice in a row stands at one place.
  ClaimHandle claim(std::string_view sentence);

  // Normalised.
  ClaimSet set() const;

 private:
  ClaimSet set_;
  std::uint32_t at_ = 0;  // where the next sentence begins
};

// Id of the actor of that name and kind, as the builder makes it.
std::string actor_id(std::string_view name, ActorKind kind = ActorKind::person);

}  // namespace throughline::testing
