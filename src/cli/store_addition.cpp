#include "cli/store_addition.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <optional>
#include <system_error>

#include "base/counted.hpp"
#include "base/digest.hpp"
#include "cli/wall_clock.hpp"

namespace throughline::cli {
namespace {

constexpr std::size_t kFilesAtATime = 64;

// The store need not tell anybody where the articles lie on this machine.
std::string place_of(const InputFile& file) {
  if (file.path == "-") return "-";
  std::error_code failed;
  const auto absolute = std::filesystem::absolute(file.path, failed);
  return base::digest(failed ? file.path : absolute.lexically_normal().string());
}

// What makes another reading of the same bytes give something else.
std::string way_of_reading(const Workspace& workspace, const Invocation& call) {
  const auto& day = call.read.published;
  return fmt::format("{} {} {}", workspace.reader, call.read.plain, day ? to_string(*day) : "");
}

std::string file_digest(const InputFile& file, std::string_view bytes_digest, std::string_view reading) {
  return base::digest(fmt::format("{} {} {}", bytes_digest, reading, file.shown));
}

class StoreFeed {
 public:
  StoreFeed(ClaimStore& store, AddOutcome& outcome, std::string reading)
      : store_(store), outcome_(outcome), reading_(std::move(reading)) {}

  void take(FileExtraction file) {
    if (failure_) return;
    if (file.unchanged) {
      ++outcome_.unchanged;
      return;
    }
    usable_ += file.claims.articles.size();
    waiting_.push_back(
        {place_of(file.file), file_digest(file.file, file.digest, reading_), normalise(std::move(file.claims))});
    if (waiting_.size() >= kFilesAtATime) flush();
  }

  void flush() {
    if (failure_ || waiting_.empty()) return;
    const Done added = store_.add(waiting_, outcome_.addition);
    if (!added.ok()) failure_ = added.error();
    waiting_.clear();
  }

  const std::optional<Diagnostic>& failure() const { return failure_; }
  std::size_t usable() const { return usable_; }

 private:
  ClaimStore& store_;
  AddOutcome& outcome_;
  std::string reading_;
  std::vector<FileYield> waiting_;
  std::optional<Diagnostic> failure_;
  std::size_t usable_ = 0;
};

// Inputs that were no files at all, as files that hold nothing.
void take_skipped(const InputList& inputs, StoreFeed& feed) {
  for (std::size_t i = 0; i < inputs.skipped.size(); ++i) {
    FileExtraction none;
    none.file = inputs.skipped_inputs[i];
    none.claims.skipped = {inputs.skipped[i]};
    feed.take(std::move(none));
  }
}

int status_of(const AddOutcome& outcome, const StoreFeed& feed) {
  if (feed.usable() == 0 && outcome.unchanged == 0) return kFatal;
  return outcome.addition.skipped == 0 ? kDone : kSkipped;
}

}  // namespace

Result<AddOutcome> add_paths(const Workspace& workspace, ClaimStore& store, std::span<const std::string> paths,
                             const Invocation& call, Console& console) {
  const InputList inputs = list_inputs(*workspace.files, paths);
  std::vector<std::string> places;
  for (const InputFile& file : inputs.files) places.push_back(place_of(file));
  const auto known = store.known_files(places);
  if (!known.ok()) return known.error();

  AddOutcome outcome;
  outcome.addition.made = now_in_utc();
  outcome.addition.reader = workspace.reader;
  const std::string reading = way_of_reading(workspace, call);
  StoreFeed feed(store, outcome, reading);
  ExtractOptions options;
  options.each = [&](FileExtraction file) { feed.take(std::move(file)); };
  options.unchanged = [&](const InputFile& file, std::string_view digest) {
    const auto before = known.value().find(place_of(file));
    return before != known.value().end() && before->second == file_digest(file, digest, reading);
  };
  extract_inputs(workspace, inputs, call, console, std::move(options));
  take_skipped(inputs, feed);
  feed.flush();
  if (feed.failure()) return *feed.failure();
  outcome.status = status_of(outcome, feed);
  return outcome;
}

std::string addition_words(const AddOutcome& outcome) {
  const Addition& addition = outcome.addition;
  std::string words = base::counted(addition.added, "article") + " added";
  if (addition.updated != 0) words += fmt::format(", {} updated", addition.updated);
  if (addition.reread != 0) words += fmt::format(", {} read anew", addition.reread);
  words += ", " + base::counted(addition.claims, "claim");
  if (outcome.unchanged != 0) words += fmt::format(", {} unchanged", base::counted(outcome.unchanged, "file"));
  if (addition.skipped != 0) words += fmt::format(", {} skipped", addition.skipped);
  return words;
}

}  // namespace throughline::cli
