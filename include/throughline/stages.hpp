// All stages, in the order in which an article goes through them. One direction, no way back.
//
// A stage takes values and gives values: no clock, no disk, no globals, no output. What it knows it is given once, as
// tables; after that its object is immutable and may be used from any thread. An Annotation is handed from stage to
// stage; each reads what earlier ones filled in and returns its own part.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/diagnostics.hpp"
#include "throughline/documents.hpp"
#include "throughline/event_graph.hpp"
#include "throughline/options.hpp"
#include "throughline/result.hpp"
#include "throughline/tables.hpp"
#include "throughline/timeline.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline {

// ---- 1. read/: bytes → articles

// A date that the reader considered for an article.
struct DateCandidate {
  std::optional<Day> day;
  std::string basis;     // "option", "manifest", "header", "front-matter", "json", "json-ld", "meta", "microdata",
                         // "time", "byline", "feed", "mail", "url", "dateline", "file-name", "modified",
                         // "capture"
  std::string evidence;  // the words that give it
  bool chosen = false;
  std::string why;  // why it was chosen or not; empty: another one stands before it

  friend bool operator==(const DateCandidate&, const DateCandidate&) = default;
};

struct ReadArticle {
  Article article;
  std::string format;                          // "text", "markdown", "json", "jsonl", "html", ...
  std::vector<std::string> authors;            // as named there
  std::vector<DateCandidate> date_candidates;  // best first
  std::vector<std::string> furniture;          // paragraphs taken out, each with its rule in front ("appeal: ...")

  friend bool operator==(const ReadArticle&, const ReadArticle&) = default;
};

struct ReadOutcome {
  std::vector<ReadArticle> articles;
  std::vector<SkippedInput> skipped;  // each has a diagnostic that says why
  Diagnostics diagnostics;
};

class ArticleReader {
 public:
  explicit ArticleReader(const TableSet& tables);

  // Whether a file of this name, met while walking a folder, is taken for articles. A file that the user names is
  // always read.
  static bool reads(std::string_view path);

  // All articles of one document.
  ReadOutcome read(const Document& document, const ReadOptions& options) const;

  // All articles of one file, those of archives too. `path` chooses the format by its ending and may hold the date; it
  // is not opened. Never fails as a whole: what cannot be used is in `skipped`.
  ReadOutcome read(std::string_view path, std::string_view bytes, const ReadOptions& options) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

// ---- 2. segment/: text → sentences, quotations

class SentenceSplitter {
 public:
  explicit SentenceSplitter(const TableSet& tables);

  // In text order, without overlap; white space between sentences belongs to none.
  std::vector<Sentence> split_sentences(std::string_view text) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

// The same with the tables built into the program.
std::vector<Sentence> split_sentences(std::string_view text);
std::vector<Quotation> find_quotations(std::string_view text, std::span<const Sentence> sentences);

// ---- 3. language/: sentences → tokens with tags, lemmas and heads; names

struct LanguageAnalysis {
  std::vector<Token> tokens;
  std::vector<Mention> names;

  friend bool operator==(const LanguageAnalysis&, const LanguageAnalysis&) = default;
};

class LanguageEngine {
 public:
  // `model` must outlive the engine. Fails "damaged-model", "model-version".
  static Result<LanguageEngine> load(std::string_view model, const TableSet& tables);

  LanguageAnalysis analyse(std::string_view text, std::span<const Sentence> sentences) const;

 private:
  struct Impl;
  explicit LanguageEngine(std::shared_ptr<const Impl> impl);
  std::shared_ptr<const Impl> impl_;
};

// ---- 4. temporal/: when?

class TimeTagger {
 public:
  explicit TimeTagger(const TableSet& tables);

  // Anchored to the article's publication day; without one, relative expressions stay unresolved. In text order.
  std::vector<TimeExpression> find_times(const Annotation& annotation) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

// ---- 5. actors/: who?

struct ActorsFound {
  std::vector<Actor> actors;      // sorted by id
  std::vector<Mention> mentions;  // names and groups, with their actor; in text order

  friend bool operator==(const ActorsFound&, const ActorsFound&) = default;
};

class ActorResolver {
 public:
  explicit ActorResolver(const TableSet& tables);

  ActorsFound resolve_actors(const Annotation& annotation) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

// ---- 6. claims/: who said or did what, how many, how sure

struct ClaimsFound {
  std::vector<Quantity> quantities;
  std::vector<EventMention> events;
  std::vector<Attribution> attributions;
  std::vector<Claim> claims;  // sorted by id

  friend bool operator==(const ClaimsFound&, const ClaimsFound&) = default;
};

class ClaimExtractor {
 public:
  // `disabled_rules`: names of `rule_names` that shall not work, so that a test can show what each is good for; others
  // are passed over.
  explicit ClaimExtractor(const TableSet& tables, std::span<const std::string> disabled_rules = {});

  // The names of all rules that can be switched off.
  static std::vector<std::string> rule_names();

  ClaimsFound extract_claims(const Annotation& annotation) const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

// ---- 7. graph/: the same event told by many

// Articles reported after `as_of` and undated ones are left out when it is given.
EventGraph build_graph(ClaimSet claims, const TableSet& tables, const TimelineOptions& options);

// ---- 8. timeline/: what matters, in order

Timeline build_timeline(const EventGraph& graph, const TableSet& tables, const TimelineOptions& options);

// ---- 9. diff/: two timelines → what changed

// `patch`, labels and digests are left empty: they are a matter of the written form (formats/).
TimelineDiff diff_timelines(const Timeline& from, const Timeline& to);

}  // namespace throughline
