// A story kept on disk: articles and claims in one SQLite file, a digest with every row.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "throughline/claim_set.hpp"
#include "throughline/result.hpp"

namespace throughline {

// Several programs may use one file; one ClaimStore is for one thread at a time.
class ClaimStore {
 public:
  // Opens the file, and makes it when there is none. Fails "not-a-store" (another kind of file), "newer-store" (made by
  // a later version), "unreadable-store".
  static Result<ClaimStore> open(const std::string& path);

  // Adds what is not there yet, in one transaction; the same set twice changes nothing, and the order of additions does
  // not matter. REQUIRES: `set` is normalised and holds the article of every claim and actor. Fails "unwritable-store",
  // "damaged-store"; then nothing was added.
  Done add(const ClaimSet& set);

  // Everything, or only what was reported by `as_of` (undated articles are then left out; skipped inputs never are).
  // Fails "damaged-store" when a row does not match its digest or is gone, "unreadable-store".
  Result<ClaimSet> load(std::optional<Day> as_of) const;

 private:
  struct Impl;
  explicit ClaimStore(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace throughline
