// Which files a store knows, and what each held when it was read last.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/marked_rows.hpp"
#include "throughline/claim_set.hpp"

namespace throughline::store {

struct KnownFile {
  std::string digest;
  std::vector<std::string> articles;  // ids
  std::int64_t mark = 0;
};

// REQUIRES: as for ArticleShelf.
class FileShelf {
 public:
  FileShelf(const Database& database, SealChange& seal);

  bool is_ready() const { return next_skipped_.has_value(); }

  // False in case of failure; else `file` says what is known.
  bool find(std::string_view place, std::optional<KnownFile>& file);
  bool put(std::string_view place, std::string_view digest, const std::vector<std::string>& articles,
           const std::optional<KnownFile>& before);

  // Null in case of failure.
  std::optional<bool> is_held_elsewhere(std::string_view article, std::string_view place);
  bool hold(std::string_view article, std::string_view place);
  bool let_go(std::string_view article, std::string_view place);

  // Null in case of failure.
  std::optional<bool> has_skipped(std::string_view place);
  // Makes `skipped` what could not be used of a file; whether anything changed goes to `changed`.
  bool set_skipped(std::string_view place, const std::vector<SkippedInput>& skipped, std::int64_t version,
                   bool& changed);

 private:
  Statement find_file_;
  Statement find_holdings_;
  Statement find_skipped_;
  RowWriter files_;
  RowWriter holdings_;
  RowWriter skipped_;
  std::optional<std::int64_t> next_skipped_;
};

}  // namespace throughline::store
