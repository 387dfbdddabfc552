#include "store/store_faults.hpp"

#include <fmt/format.h>

namespace throughline::store {
namespace {

Diagnostic store_fault(std::string code, std::string message, const std::string& path, std::string remedy) {
  return {.severity = Severity::error,
          .code = std::move(code),
          .message = std::move(message),
          .path = path,
          .remedy = std::move(remedy)};
}

}  // namespace

Diagnostic no_such_store(const std::string& path) {
  return store_fault("no-such-store", "there is no store of this name", path,
                     "make one with throughline add PATH... --store FILE");
}

Diagnostic not_a_store(const std::string& path) {
  return store_fault("not-a-store", "this file holds something else than a store", path,
                     "name a store, or a file that is not there yet");
}

Diagnostic newer_store(const std::string& path) {
  return store_fault("newer-store", "this store was made by a later version of throughline", path,
                     "install the later version");
}

Diagnostic damaged_store(const std::string& path) {
  return store_fault("damaged-store", "what is stored is not what was written", path,
                     "see throughline doctor --store FILE; restore a copy, or add the articles to a new store");
}

Diagnostic unknown_version(const std::string& path, std::int64_t version) {
  return store_fault("unknown-version", fmt::format("the store has no version {}", version), path,
                     "see throughline log --store FILE");
}

Diagnostic unknown_override(const std::string& path, std::int64_t number) {
  return store_fault("unknown-override", fmt::format("no override in force has the number {}", number), path,
                     "see throughline override list --store FILE");
}

Diagnostic trouble_of(const Database& database, const std::string& path, std::string code) {
  switch (database.trouble()) {
    case Trouble::not_a_database:
      return not_a_store(path);
    case Trouble::damaged:
      return damaged_store(path);
    case Trouble::locked:
      return store_fault("locked-store", "another program is writing to the store", path,
                         "wait until it is done, then try again");
    case Trouble::full:
      return store_fault("full-disk", "there is no space left for the store; nothing was changed", path,
                         "make room on the disk, then try again");
    case Trouble::unavailable:
      break;
  }
  return store_fault(std::move(code), database.message(), path, "see that the file and its folder can be written");
}

}  // namespace throughline::store
