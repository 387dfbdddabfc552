// The file of --actors: what a user says of names, as the table "actor_aliases".
#pragma once

#include <string>

#include "throughline/file_system.hpp"
#include "throughline/result.hpp"
#include "throughline/tables.hpp"

namespace throughline::cli {

// Fails as reading a file and a table does, and "bad-actors" on a row that has not a name, a canonical name and a kind.
Result<Table> read_actor_file(const FileSystem& files, const std::string& path);

}  // namespace throughline::cli
