#include "store/store_writing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "store/article_shelf.hpp"
#include "store/file_shelf.hpp"
#include "store/version_numbers.hpp"
#include "store/version_row.hpp"
#include "values/article_versions.hpp"

namespace throughline::store {
namespace {

std::vector<std::string> ids_of(const ClaimSet& set) {
  std::vector<std::string> ids;
  ids.reserve(set.articles.size());
  for (const ArticleInfo& article : set.articles) ids.push_back(article.id);
  return ids;
}

// Both are sorted.
std::vector<std::string> only_in(const std::vector<std::string>& have, const std::vector<std::string>& lack) {
  std::vector<std::string> found;
  std::ranges::set_difference(have, lack, std::back_inserter(found));
  return found;
}

// Of those that came, the first that shares its words with the old text; empty when none does. Only so many are
// looked at, for a file may hold thousands.
std::string newer_text(const ArticleInfo& old_text, const ClaimSet& set, const std::vector<std::string>& came) {
  constexpr std::size_t kMostLookedAt = 200;
  for (std::size_t i = 0; i < std::min(came.size(), kMostLookedAt); ++i) {
    const auto article = std::ranges::lower_bound(set.articles, came[i], {}, &ArticleInfo::id);
    if (values::share_their_words(*article, old_text)) return came[i];
  }
  return {};
}

class FileAdder {
 public:
  FileAdder(const Database& database, Addition& addition, std::int64_t version)
      : database_(database),
        addition_(addition),
        version_(version),
        articles_(database, seal_),
        files_(database, seal_),
        versions_(database, kVersions, seal_) {}

  bool is_ready() const { return articles_.is_ready() && files_.is_ready(); }

  bool add(const FileYield& file) {
    std::optional<KnownFile> before;
    if (!files_.find(file.place, before)) return false;
    const std::vector<std::string> now = ids_of(file.set);
    const std::vector<std::string> then = before ? before->articles : std::vector<std::string>();
    for (const ClaimSet& part : split_by_article(file.set)) {
      if (!add_article(part, file.place, std::ranges::binary_search(then, part.articles.front().id))) return false;
    }
    if (!files_.set_skipped(file.place, file.set.skipped, version_, changed_)) return false;
    const std::vector<std::string> came = only_in(now, then);
    for (const std::string& id : only_in(then, now)) {
      if (!take_out(id, file, came)) return false;
    }
    if (before && before->digest == file.digest && before->articles == now) return true;
    for (const std::string& id : came) {
      if (!files_.hold(id, file.place)) return false;
    }
    return files_.put(file.place, file.digest, now, before);
  }

  bool finish() {
    if (changed_ && !write_version()) return false;
    return write_seal(database_, seal_);
  }

 private:
  bool add_article(const ClaimSet& part, std::string_view place, bool was_here) {
    std::optional<Standing> standing;
    if (!articles_.find_standing(part.articles.front().id, standing)) return false;
    if (!standing) return add_new(part);
    const auto kept = articles_.read_kept(standing->article);
    if (!kept) return false;
    const ArticleContent content = content_of(part);
    if (content.digest == kept->digest) return true;
    const auto elsewhere = files_.is_held_elsewhere(content.id, place);
    if (!elsewhere) return false;
    const ArticleInfo& old_text = kept->set.articles.front();
    const bool same_text = old_text.digest == part.articles.front().digest;
    if ((was_here && !*elsewhere) || (same_text && kept->reader != addition_.reader)) {
      return replace(*standing, content, same_text);
    }
    if (!same_text) {
      return values::is_later_text(part.articles.front(), old_text) ? replace(*standing, content, false)
                                                                    : record_superseded(content, content.id);
    }
    const ClaimSet joined = merge(kept->set, part);
    return joined == kept->set || replace(*standing, content_of(joined), true);
  }

  bool add_new(const ClaimSet& part) {
    const ArticleContent content = content_of(part);
    changed_ = true;
    ++addition_.added;
    const auto row = articles_.put(content, addition_.reader, addition_.claims);
    return row && articles_.begin_stay(*row, content.id, version_);
  }

  bool replace(const Standing& standing, const ArticleContent& content, bool same_text) {
    changed_ = true;
    ++(same_text ? addition_.reread : addition_.updated);
    const auto row = articles_.put(content, addition_.reader, addition_.claims);
    return row && articles_.end_stay(standing, content.id, version_, content.id) &&
           articles_.begin_stay(*row, content.id, version_);
  }

  // An older text of an article that has a newer one already: on record, but it never counted.
  bool record_superseded(const ArticleContent& content, std::string_view next) {
    const std::uint32_t before = addition_.claims;
    const auto row = articles_.put(content, addition_.reader, addition_.claims);
    if (!row) return false;
    if (addition_.claims == before) return true;
    changed_ = true;
    return articles_.note_stay(*row, content.id, version_, next);
  }

  // An article that its file no longer holds: one of those that came may be its newer text.
  bool take_out(const std::string& id, const FileYield& file, const std::vector<std::string>& came) {
    const auto elsewhere = files_.is_held_elsewhere(id, file.place);
    std::optional<Standing> standing;
    if (!elsewhere || !files_.let_go(id, file.place) || !articles_.find_standing(id, standing)) return false;
    if (*elsewhere || !standing) return true;
    const auto kept = articles_.read_kept(standing->article);
    if (!kept) return false;
    const std::string next = newer_text(kept->set.articles.front(), file.set, came);
    if (next.empty()) return true;
    changed_ = true;
    ++addition_.updated;
    if (addition_.added > 0) --addition_.added;  // what was counted as new is the newer text
    return articles_.end_stay(*standing, id, version_, next);
  }

  bool write_version() {
    std::optional<VersionRow> before;
    if (addition_.version && !find_version(database_, fmt::format("WHERE number = {}", version_), before)) return false;
    if (before && !versions_.remove(version_, before->mark)) return false;
    VersionRow row;
    row.version.number = version_;
    row.version.made = addition_.made;
    row.version.deed = "add";
    row.version.reader = addition_.reader;
    row.version.articles = addition_.added;
    row.version.updated = addition_.updated + addition_.reread;
    row.version.claims = addition_.claims;
    row.version.skipped = addition_.skipped;
    addition_.version = version_;
    return insert_version(versions_, row);
  }

  const Database& database_;
  Addition& addition_;
  std::int64_t version_;
  bool changed_ = false;
  SealChange seal_;
  ArticleShelf articles_;
  FileShelf files_;
  RowWriter versions_;
};

}  // namespace

bool add_files(const Database& database, std::span<const FileYield> files, Addition& addition) {
  const auto version = addition.version ? addition.version : next_number(database, kVersions.name);
  if (!version) return false;
  FileAdder adder(database, addition, *version);
  if (!adder.is_ready()) return false;
  for (const FileYield& file : files) {
    addition.skipped += static_cast<std::uint32_t>(file.set.skipped.size());
    if (!adder.add(file)) return false;
  }
  return adder.finish();
}

}  // namespace throughline::store
