// A story kept on disk: articles, claims, overrides and what was built, in one SQLite file with a digest with every
// row.
//
// Every change gives the store a new version, numbered from 1. What an earlier version held can be loaded again: an
// article that was updated is superseded from that version on, and its old claims stay on record.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "throughline/claim_set.hpp"
#include "throughline/override.hpp"
#include "throughline/result.hpp"

namespace throughline {

enum class StoreAccess : std::uint8_t {
  read,      // the file must be there; nothing is written
  existing,  // the file must be there
  write      // the file is made when it is not there
};

// What one file held when it was read.
struct FileYield {
  std::string place;   // names where the file lies, the same at each addition; any text
  std::string digest;  // of its bytes and of how they were read
  ClaimSet set;        // normalised
};

// One addition, which may come in several portions.
struct Addition {
  std::string made;    // when: ISO 8601, UTC
  std::string reader;  // which program and tables read the articles: claims of another reader are replaced
  std::optional<std::int64_t> version;  // set by `add` when something changed
  std::uint32_t added = 0;              // articles that were not there
  std::uint32_t updated = 0;            // articles that superseded an older text
  std::uint32_t reread = 0;             // the same texts, read differently
  std::uint32_t claims = 0;             // put on record
  std::uint32_t skipped = 0;            // inputs that could not be used
};

// One line of the store's log.
struct StoreVersion {
  std::int64_t number = 0;
  std::string made;
  std::string deed;  // "add", "override", "build", "migrate"
  std::string reader;
  std::uint32_t articles = 0;
  std::uint32_t updated = 0;
  std::uint32_t claims = 0;
  std::uint32_t skipped = 0;
  std::optional<std::uint32_t> entries;  // of a build
  std::string options;                   // of a build: what shaped it, in words
  std::string digest;                    // of a build: of the timeline's JSON

  friend bool operator==(const StoreVersion&, const StoreVersion&) = default;
};

struct BuiltTimeline {
  std::string made;
  std::string reader;
  std::uint32_t entries = 0;
  std::string options;
  std::string json;  // throughline.timeline/1
};

struct NumberedOverride {
  std::int64_t number = 0;
  Override override;

  friend bool operator==(const NumberedOverride&, const NumberedOverride&) = default;
};

struct StoreHealth {
  std::int64_t rows = 0;
  std::uint32_t articles = 0;    // that count now
  std::uint32_t superseded = 0;  // texts on record that no longer do
  std::uint32_t claims = 0;      // on record
  std::uint32_t versions = 0;
  std::vector<std::string> faults;  // one line each; empty: sound
};

// Several programs may use one file, of which one writes at a time; one ClaimStore is for one thread at a time.
class ClaimStore {
 public:
  // Opens the file; one of an older version is brought up to date first. Fails "no-such-store", "not-a-store" (another
  // kind of file), "newer-store" (made by a later version), "unreadable-store", "locked-store", "damaged-store".
  static Result<ClaimStore> open(const std::string& path, StoreAccess access);

  // The digests of the files that the store knows, by place; without those of which something could not be used, for
  // they are read again each time. Fails "damaged-store", "unreadable-store".
  Result<std::map<std::string, std::string>> known_files(std::span<const std::string> places) const;

  // Adds what the files hold, in one transaction; the same again changes nothing. An article that is gone from its file
  // is superseded by one of that file that shares its words; others that are gone stay. REQUIRES: each set holds the
  // article of every claim and actor. Fails "unwritable-store", "full-disk", "locked-store", "damaged-store"; then
  // nothing was added, and `addition` is as it was.
  Done add(std::span<const FileYield> files, Addition& addition);

  // What counts at a version (null: now): all of it, or only what was reported by `as_of` (undated articles are then
  // left out; skipped inputs never are). Fails "damaged-store" when a row does not match its digest or is gone,
  // "unknown-version", "unreadable-store".
  Result<ClaimSet> load(std::optional<Day> as_of, std::optional<std::int64_t> version = std::nullopt) const;

  // Overrides in force at a version (null: now), by number. Fails as `load`.
  Result<std::vector<NumberedOverride>> overrides(std::optional<std::int64_t> version = std::nullopt) const;
  // Puts those that are not in force into force, and those of `numbers` out of it, in one version; gives how many
  // changed. Fails as `add`, and "unknown-override".
  Result<std::size_t> change_overrides(std::span<const Override> add, std::span<const std::int64_t> remove,
                                       const std::string& made);

  // Keeps a built timeline as a version and gives its number; that of the last build when it is the same again.
  Result<std::int64_t> keep(const BuiltTimeline& built);
  // The timeline that a version keeps; null when that version is no build. Fails as `load`.
  Result<std::optional<std::string>> built(std::int64_t version) const;

  // All versions, the newest first. Fails "damaged-store", "unreadable-store".
  Result<std::vector<StoreVersion>> versions() const;

  // Everything looked through: SQLite's own check, every digest, rows that belong to nothing. Fails "unreadable-store".
  Result<StoreHealth> examine() const;

 private:
  struct Impl;
  explicit ClaimStore(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace throughline
