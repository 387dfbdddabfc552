#include "store/database.hpp"
#include "store/store_reading.hpp"
#include "store/store_writing.hpp"
#include "store/story_schema.hpp"
#include "throughline/store.hpp"

namespace throughline {

struct ClaimStore::Impl {
  explicit Impl(const std::string& file) : path(file), database(file) {}

  std::string path;
  store::Database database;
};

namespace {

using store::Recognised;
using store::Trouble;

Diagnostic store_fault(std::string code, std::string message, const std::string& path, std::string remedy) {
  return {.severity = Severity::error,
          .code = std::move(code),
          .message = std::move(message),
          .path = path,
          .remedy = std::move(remedy)};
}

Diagnostic not_a_store(const std::string& path) {
  return store_fault("not-a-store", "this file holds something else than a store", path,
                     "name a store, or a file that is not there yet");
}

Diagnostic newer_store(const std::string& path) {
  return store_fault("newer-store", "this store was made by a later version", path, "install the later version");
}

Diagnostic damaged_store(const std::string& path) {
  return store_fault("damaged-store", "what is stored is not what was written", path,
                     "restore a copy, or add the articles to a new store");
}

// `code` when the file itself is sound.
Diagnostic trouble(const store::Database& database, const std::string& path, std::string code) {
  switch (database.trouble()) {
    case Trouble::not_a_database:
      return not_a_store(path);
    case Trouble::damaged:
      return damaged_store(path);
    case Trouble::unavailable:
      break;
  }
  return store_fault(std::move(code), database.message(), path, "see that the file and its folder can be written");
}

}  // namespace

ClaimStore::ClaimStore(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<ClaimStore> ClaimStore::open(const std::string& path) {
  if (path.empty()) return store_fault("unreadable-store", "a store needs a file", path, "name a file");
  auto impl = std::make_shared<Impl>(path);
  store::Database& database = impl->database;
  if (!database.is_open()) return trouble(database, path, "unreadable-store");
  switch (store::recognise(database)) {
    case Recognised::other:
      return not_a_store(path);
    case Recognised::newer:
      return newer_store(path);
    case Recognised::failed:
      return trouble(database, path, "unreadable-store");
    case Recognised::empty:
    case Recognised::store:
      break;
  }
  const bool ready =
      store::configure(database) && (store::recognise(database) == Recognised::store || store::create_tables(database));
  if (!ready) return trouble(database, path, "unreadable-store");
  return ClaimStore(std::move(impl));
}

Done ClaimStore::add(const ClaimSet& set) {
  impl_->database.forget_trouble();
  store::Transaction transaction(impl_->database);
  const bool added = transaction.is_open() && store::add_to_tables(impl_->database, set) && transaction.commit();
  if (!added) return trouble(impl_->database, impl_->path, "unwritable-store");
  return done();
}

Result<ClaimSet> ClaimStore::load(std::optional<Day> as_of) const {
  impl_->database.forget_trouble();
  auto set = store::read_tables(impl_->database, as_of);
  if (!set) return trouble(impl_->database, impl_->path, "unreadable-store");
  return *std::move(set);
}

}  // namespace throughline
