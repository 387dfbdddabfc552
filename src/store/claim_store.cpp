#include <sys/stat.h>

#include "base/digest.hpp"
#include "store/database.hpp"
#include "store/deflate.hpp"
#include "store/examination.hpp"
#include "store/file_shelf.hpp"
#include "store/migration.hpp"
#include "store/override_rows.hpp"
#include "store/schema.hpp"
#include "store/store_faults.hpp"
#include "store/store_reading.hpp"
#include "store/store_writing.hpp"
#include "store/version_numbers.hpp"
#include "store/version_row.hpp"
#include "throughline/store.hpp"

namespace throughline {

struct ClaimStore::Impl {
  Impl(const std::string& file, store::Access access) : path(file), database(file, access) {}

  Diagnostic unreadable() const { return store::trouble_of(database, path, "unreadable-store"); }
  Diagnostic unwritable() const { return store::trouble_of(database, path, "unwritable-store"); }

  std::string path;
  store::Database database;
};

namespace {

using store::Recognised;

store::Access access_of(StoreAccess access) {
  switch (access) {
    case StoreAccess::read:
      return store::Access::read;
    case StoreAccess::existing:
      return store::Access::existing;
    case StoreAccess::write:
      break;
  }
  return store::Access::write;
}

bool is_there(const std::string& path) {
  struct stat file {};
  return ::stat(path.c_str(), &file) == 0;
}

// Null when the store can be used; else what stands against it, as far as its head tells.
std::optional<Diagnostic> refusal(const store::Database& database, const std::string& path, bool may_make) {
  switch (store::recognise(database)) {
    case Recognised::other:
      return store::not_a_store(path);
    case Recognised::newer:
      return store::newer_store(path);
    case Recognised::failed:
      return store::trouble_of(database, path, "unreadable-store");
    case Recognised::empty:
      return may_make ? std::nullopt : std::optional(store::not_a_store(path));
    case Recognised::older:
    case Recognised::store:
      break;
  }
  return std::nullopt;
}

bool make_ready(store::Database& database) {
  if (!store::configure(database)) return false;
  switch (store::recognise(database)) {
    case Recognised::store:
      return true;
    case Recognised::older:
      return store::migrate(database);
    default:
      return store::create_store(database);
  }
}

}  // namespace

ClaimStore::ClaimStore(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<ClaimStore> ClaimStore::open(const std::string& path, StoreAccess access) {
  const bool may_make = access == StoreAccess::write;
  if (path.empty() || (!may_make && !is_there(path))) return store::no_such_store(path);
  auto impl = std::make_shared<Impl>(path, access_of(access));
  if (!impl->database.is_open()) return impl->unreadable();
  if (auto refused = refusal(impl->database, path, may_make)) return *std::move(refused);
  const bool current = store::recognise(impl->database) == Recognised::store;
  if (access == StoreAccess::read && current) return ClaimStore(std::move(impl));
  if (access == StoreAccess::read) {
    // Only to bring it up to date.
    auto updated = open(path, StoreAccess::existing);
    if (!updated.ok()) return updated.error();
    return open(path, StoreAccess::read);
  }
  if (!make_ready(impl->database)) return impl->unwritable();
  return ClaimStore(std::move(impl));
}

Result<std::map<std::string, std::string>> ClaimStore::known_files(std::span<const std::string> places) const {
  impl_->database.forget_trouble();
  store::SealChange unused;
  store::FileShelf files(impl_->database, unused);
  std::map<std::string, std::string> known;
  for (const std::string& place : places) {
    std::optional<store::KnownFile> file;
    const auto had_trouble = files.has_skipped(place);
    if (!files.find(place, file) || !had_trouble) return impl_->unreadable();
    if (file && !*had_trouble) known.emplace(place, std::move(file->digest));
  }
  return known;
}

Done ClaimStore::add(std::span<const FileYield> files, Addition& addition) {
  impl_->database.forget_trouble();
  Addition outcome = addition;
  store::Transaction transaction(impl_->database);
  const bool added = transaction.is_open() && store::add_files(impl_->database, files, outcome) && transaction.commit();
  if (!added) return impl_->unwritable();
  addition = std::move(outcome);
  return done();
}

Result<ClaimSet> ClaimStore::load(std::optional<Day> as_of, std::optional<std::int64_t> version) const {
  impl_->database.forget_trouble();
  const auto last = store::next_number(impl_->database, store::kVersions.name);
  if (!last) return impl_->unreadable();
  if (version && (*version < 1 || *version >= *last)) return store::unknown_version(impl_->path, *version);
  auto set = store::read_tables(impl_->database, {as_of, version});
  if (!set) return impl_->unreadable();
  return *std::move(set);
}

Result<std::vector<NumberedOverride>> ClaimStore::overrides(std::optional<std::int64_t> version) const {
  impl_->database.forget_trouble();
  auto overrides = store::read_override_rows(impl_->database, version);
  if (!overrides) return impl_->unreadable();
  return *std::move(overrides);
}

Result<std::size_t> ClaimStore::change_overrides(std::span<const Override> add, std::span<const std::int64_t> remove,
                                                 const std::string& made) {
  impl_->database.forget_trouble();
  store::Transaction transaction(impl_->database);
  if (!transaction.is_open()) return impl_->unwritable();
  const auto change = store::change_override_rows(impl_->database, add, remove, made);
  if (change && change->unknown) return store::unknown_override(impl_->path, *change->unknown);
  if (!change || !transaction.commit()) return impl_->unwritable();
  return change->changed;
}

Result<std::int64_t> ClaimStore::keep(const BuiltTimeline& built) {
  impl_->database.forget_trouble();
  store::Transaction transaction(impl_->database);
  if (!transaction.is_open()) return impl_->unwritable();
  const std::string digest = base::digest(built.json);
  std::optional<store::VersionRow> last;
  if (!store::find_version(impl_->database, "WHERE deed = 'build' ORDER BY number DESC LIMIT 1", last)) {
    return impl_->unwritable();
  }
  const auto number = store::next_number(impl_->database, store::kVersions.name);
  if (!number) return impl_->unwritable();
  if (last && last->version.number + 1 == *number && last->version.digest == digest) return last->version.number;
  store::VersionRow row;
  row.version.number = *number;
  row.version.made = built.made;
  row.version.deed = "build";
  row.version.reader = built.reader;
  row.version.entries = built.entries;
  row.version.options = built.options;
  row.version.digest = digest;
  row.size = static_cast<std::int64_t>(built.json.size());
  row.document = store::deflated(built.json);
  store::SealChange seal;
  store::RowWriter versions(impl_->database, store::kVersions, seal);
  const bool kept = store::insert_version(versions, row) && store::write_seal(impl_->database, seal);
  if (!kept || !transaction.commit()) return impl_->unwritable();
  return *number;
}

Result<std::optional<std::string>> ClaimStore::built(std::int64_t version) const {
  impl_->database.forget_trouble();
  std::optional<store::VersionRow> row;
  store::Statement found = impl_->database.prepare(store::select_rows(store::kVersions, "WHERE number = ?1"));
  const store::Step step = found.bind(1, version).step();
  if (step == store::Step::done) return store::unknown_version(impl_->path, version);
  if (step == store::Step::row) row = store::version_row(found);
  if (!row) return impl_->unreadable();
  if (row->document.empty()) return std::optional<std::string>();
  auto text = store::inflated(row->document, static_cast<std::size_t>(row->size.value_or(0)));
  if (!text || base::digest(*text) != row->version.digest) return store::damaged_store(impl_->path);
  return text;
}

Result<std::vector<StoreVersion>> ClaimStore::versions() const {
  impl_->database.forget_trouble();
  std::vector<StoreVersion> versions;
  store::Statement rows = impl_->database.prepare(store::select_rows(store::kVersions, "ORDER BY number DESC"));
  store::Step step = rows.step();
  for (; step == store::Step::row; step = rows.step()) {
    auto row = store::version_row(rows);
    if (!row) return impl_->unreadable();
    versions.push_back(std::move(row->version));
  }
  if (step == store::Step::failed) return impl_->unreadable();
  return versions;
}

Result<StoreHealth> ClaimStore::examine() const {
  impl_->database.forget_trouble();
  return store::examine_tables(impl_->database);
}

}  // namespace throughline
