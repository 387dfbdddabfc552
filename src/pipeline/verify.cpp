#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "throughline/pipeline.hpp"

namespace throughline {
namespace {

struct KnownArticle {
  std::string text;
  std::string digest;
};

// Articles by id as the reader gives them now.
std::map<std::string, KnownArticle> read_again(const Pipeline& pipeline, const FileSystem& files,
                                               const InputList& inputs, const ReadOptions& options,
                                               Diagnostics& faults) {
  std::map<std::string, KnownArticle> known;
  for (const InputFile& file : inputs.files) {
    auto bytes = files.read(file.path);
    if (!bytes.ok()) {
      faults.push_back(bytes.error());
      continue;
    }
    for (ReadArticle& one : pipeline.read(file, bytes.value(), options).articles) {
      known.emplace(one.article.info.id, KnownArticle{std::move(one.article.text), one.article.info.digest});
    }
  }
  return known;
}

class ClaimCheck {
 public:
  ClaimCheck(const Claim& claim, std::string_view path, std::string_view text, Diagnostics& faults)
      : claim_(claim), path_(path), text_(text), faults_(faults) {}

  void run() {
    const Span quote = claim_.quote.span;
    if (!fits(quote) || words_of(text_, quote) != claim_.quote.exact) {
      fault("quote-differs", fmt::format("the quote is not what stands at bytes {} to {}", quote.begin, quote.end),
            quote.begin);
      return;
    }
    context(quote);
    within_quote(claim_.predicate.span, "predicate");
    if (claim_.time) within_quote(*claim_.time, "time");
    for (const Count& count : claim_.counts) within_quote(count.span, "count");
    if (claim_.status) within_quote(claim_.status->span, "status");
    for (const Speaker& speaker : claim_.attributed_to) words(speaker);
    for (const Speaker& speaker : claim_.denied_by) words(speaker);
  }

 private:
  bool fits(Span span) const { return span.begin <= span.end && span.end <= text_.size(); }

  void context(Span quote) {
    const std::string_view before = text_.substr(0, quote.begin);
    const std::string_view after = text_.substr(quote.end);
    if (!before.ends_with(claim_.quote.prefix) || !after.starts_with(claim_.quote.suffix)) {
      fault("context-differs", "the words around the quote are not those of the article", quote.begin);
    }
  }

  // A time may stand in an earlier sentence that governs this one, so it need only be words of the article.
  void within_quote(Span span, std::string_view what) {
    if (!fits(span) || (what != "time" && !contains(claim_.quote.span, span))) {
      fault("span-outside", fmt::format("the {} of the claim lies outside its quote", what), claim_.quote.span.begin);
    }
  }

  void words(const Speaker& speaker) {
    if (!fits(speaker.span) || words_of(text_, speaker.span) != speaker.text) {
      fault("speaker-differs", fmt::format("\"{}\" does not stand where the claim says", speaker.text),
            claim_.quote.span.begin);
    }
  }

  void fault(std::string code, std::string message, std::uint32_t offset) {
    faults_.push_back(locate({.severity = Severity::error,
                              .code = std::move(code),
                              .message = fmt::format("claim {}: {}", claim_.id, message),
                              .path = std::string(path_),
                              .remedy = "build the timeline again from the articles as they are now"},
                             text_, offset));
  }

  const Claim& claim_;
  std::string_view path_;
  std::string_view text_;
  Diagnostics& faults_;
};

Diagnostic article_fault(const TimelineArticle& article, std::string code, std::string message, std::string remedy) {
  return {.severity = Severity::error,
          .code = std::move(code),
          .message = std::move(message),
          .path = article.path,
          .remedy = std::move(remedy)};
}

}  // namespace

VerifyOutcome verify_timeline(const Timeline& timeline, const Pipeline& pipeline, const FileSystem& files,
                              const InputList& inputs, const ReadOptions& options) {
  VerifyOutcome outcome;
  const auto known = read_again(pipeline, files, inputs, options, outcome.faults);
  std::map<std::string_view, const TimelineArticle*> listed;
  for (const TimelineArticle& article : timeline.articles) {
    listed.emplace(article.id, &article);
    const auto found = known.find(article.id);
    if (found == known.end()) {
      outcome.faults.push_back(article_fault(article, "missing-article",
                                             fmt::format("article {} is not among the inputs", article.id),
                                             "name the files or folders that the timeline was built from"));
    } else if (found->second.digest != article.digest) {
      outcome.faults.push_back(article_fault(article, "changed-article",
                                             fmt::format("article {} is not the text it was", article.id),
                                             "build the timeline again from the articles as they are now"));
    } else {
      ++outcome.articles;
    }
  }
  for (const Claim& claim : timeline.claims) {
    const auto article = listed.find(claim.article);
    const auto found = known.find(claim.article);
    if (article == listed.end()) {
      outcome.faults.push_back({.severity = Severity::error,
                                .code = "unlisted-article",
                                .message = fmt::format("claim {} names an article that is not listed", claim.id),
                                .remedy = "the timeline was altered by hand: build it again"});
      continue;
    }
    if (found == known.end()) continue;  // said once, of the article
    ++outcome.quotes;
    ClaimCheck(claim, article->second->path, found->second.text, outcome.faults).run();
  }
  return outcome;
}

}  // namespace throughline
