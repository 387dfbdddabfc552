// What is said when a store cannot be used.
#pragma once

#include <string>

#include "store/database.hpp"
#include "throughline/diagnostics.hpp"

namespace throughline::store {

Diagnostic no_such_store(const std::string& path);
Diagnostic not_a_store(const std::string& path);
Diagnostic newer_store(const std::string& path);
Diagnostic damaged_store(const std::string& path);
Diagnostic unknown_version(const std::string& path, std::int64_t version);
Diagnostic unknown_override(const std::string& path, std::int64_t number);

// Of the database's first failure; `code` when the file itself is sound and nobody else holds it.
Diagnostic trouble_of(const Database& database, const std::string& path, std::string code);

}  // namespace throughline::store
