// Claims put aside while articles are analysed, so that memory does not grow with what they say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/claim_set.hpp"
#include "throughline/formats.hpp"
#include "throughline/streaming.hpp"

namespace throughline {

// A claims stream that is made article by article. The bytes are those of write_claims for the union of all that was
// added, in whatever order it came. In memory are some 100 bytes an article.
class ClaimSpool {
 public:
  explicit ClaimSpool(std::unique_ptr<Scratch> scratch) : scratch_(std::move(scratch)) {}

  // Thread safe.
  void add(ClaimSet set);

  // Joins what came in several parts, as `normalise` does, and of several texts under one id keeps the latest. Fails as
  // the scratch does. REQUIRES: all was added.
  Done finish();

  // REQUIRES of the following: `finish` succeeded.
  const ClaimCounts& counts() const { return counts_; }
  // Articles by what gave their dates.
  std::map<std::string, std::size_t> date_bases() const;
  const std::vector<SkippedInput>& skipped() const { return skipped_; }
  // The stream, from its start. The spool must outlive it.
  std::unique_ptr<ByteSource> open() const;

 private:
  // The records of one article, in the scratch.
  struct Part {
    std::string article;
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
    ClaimCounts counts;
    std::uint32_t basis = 0;  // in `bases_`
  };
  class Stream;

  // Puts the records of one article aside. REQUIRES: `set` holds nothing else; `records` is its written form.
  Result<Part> put(const ClaimSet& set, std::string_view records);
  Result<Part> join(std::span<const Part> parts);
  Done find_stream();
  std::string skipped_records() const;

  std::unique_ptr<Scratch> scratch_;
  std::mutex mutex_;
  std::optional<Diagnostic> fault_;
  std::vector<Part> parts_;
  std::vector<std::string> bases_;
  std::vector<SkippedInput> skipped_;
  ClaimCounts counts_;
  std::string stream_;  // its id
};

}  // namespace throughline
