#include "throughline/claim_spool.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/digest.hpp"
#include "values/article_versions.hpp"

namespace throughline {
namespace {

// One set an article, in the order of their ids.
std::map<std::string, ClaimSet> split_by_article(ClaimSet set) {
  std::map<std::string, ClaimSet> split;
  for (ArticleInfo& article : set.articles) split[article.id].articles.push_back(std::move(article));
  for (Actor& actor : set.actors) split[actor.article].actors.push_back(std::move(actor));
  for (Claim& claim : set.claims) split[claim.article].claims.push_back(std::move(claim));
  return split;
}

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

ClaimSet union_of(std::vector<ClaimSet> sets) {
  values::drop_older_texts(sets);
  ClaimSet all;
  for (ClaimSet& set : sets) all = merge(std::move(all), std::move(set));
  return all;
}

}  // namespace

// The bytes between one record and the next are never looked at again: they are handed on as they were put aside.
class ClaimSpool::Stream final : public ByteSource {
 public:
  explicit Stream(const ClaimSpool& spool) : spool_(spool), piece_(write_claims_header(spool.stream_)) {}

  Result<std::size_t> read(std::span<char> into) override {
    while (taken_ == piece_.size() && next_ <= spool_.parts_.size()) {
      auto piece = piece_at(next_++);
      if (!piece.ok()) return piece.error();
      piece_ = std::move(piece).value();
      taken_ = 0;
    }
    const std::size_t count = piece_.copy(into.data(), into.size(), taken_);
    taken_ += count;
    return count;
  }

 private:
  Result<std::string> piece_at(std::size_t i) const {
    if (i == spool_.parts_.size()) return spool_.skipped_records() + write_claims_end(spool_.stream_, spool_.counts_);
    return spool_.scratch_->get(spool_.parts_[i].begin, spool_.parts_[i].size);
  }

  const ClaimSpool& spool_;
  std::string piece_;
  std::size_t taken_ = 0;
  std::size_t next_ = 0;
};

void ClaimSpool::add(ClaimSet set) {
  std::vector<SkippedInput> skipped = std::exchange(set.skipped, {});
  const auto split = split_by_article(normalise(std::move(set)));
  std::vector<std::string> records;
  records.reserve(split.size());
  for (const auto& [article, one] : split) records.push_back(write_claims_records(one));

  const std::scoped_lock lock(mutex_);
  append(skipped_, std::move(skipped));
  std::size_t at = 0;
  for (const auto& [article, one] : split) {
    if (fault_) return;
    auto part = put(one, records[at++]);
    if (part.ok()) {
      parts_.push_back(std::move(part).value());
    } else {
      fault_ = part.error();
    }
  }
}

Result<ClaimSpool::Part> ClaimSpool::put(const ClaimSet& set, std::string_view records) {
  const auto begin = scratch_->put(records);
  if (!begin.ok()) return begin.error();
  Part part{.begin = begin.value(), .size = records.size(), .counts = count_records(set)};
  if (set.articles.empty()) return part;
  const ArticleInfo& article = set.articles.front();
  part.article = article.id;
  const auto basis = std::find(bases_.begin(), bases_.end(), article.published_basis);
  part.basis = static_cast<std::uint32_t>(basis - bases_.begin());
  if (basis == bases_.end()) bases_.push_back(article.published_basis);
  return part;
}

Result<ClaimSpool::Part> ClaimSpool::join(std::span<const Part> parts) {
  if (parts.size() == 1) return parts.front();
  std::vector<ClaimSet> sets;
  for (const Part& part : parts) {
    const auto records = scratch_->get(part.begin, part.size);
    if (!records.ok()) return records.error();
    auto set = read_claims(write_claims_header({}) + records.value() + write_claims_end({}, part.counts), {});
    if (!set.ok()) return set.error();
    sets.push_back(std::move(set).value());
  }
  const ClaimSet all = union_of(std::move(sets));
  return put(all, write_claims_records(all));
}

Done ClaimSpool::finish() {
  if (fault_) return *fault_;
  std::ranges::sort(parts_, {}, [](const Part& part) { return std::tie(part.article, part.begin); });
  std::vector<Part> joined;
  for (std::span<const Part> rest = parts_; !rest.empty();) {
    const auto same = [&](const Part& part) { return part.article == rest.front().article; };
    const auto count = static_cast<std::size_t>(std::ranges::find_if_not(rest, same) - rest.begin());
    auto part = join(rest.first(count));
    if (!part.ok()) return part.error();
    joined.push_back(std::move(part).value());
    rest = rest.subspan(count);
  }
  parts_ = std::move(joined);
  std::ranges::sort(skipped_);
  skipped_.erase(std::unique(skipped_.begin(), skipped_.end()), skipped_.end());
  return find_stream();
}

std::string ClaimSpool::skipped_records() const { return write_claims_records({.skipped = skipped_}); }

Done ClaimSpool::find_stream() {
  const std::string skipped = skipped_records();
  std::uint64_t size = skipped.size();
  counts_ = {.skipped = static_cast<std::uint32_t>(skipped_.size())};
  for (const Part& part : parts_) {
    size += part.size;
    counts_.articles += part.counts.articles;
    counts_.actors += part.counts.actors;
    counts_.claims += part.counts.claims;
  }
  base::Digester digester;
  base::begin_part(digester, size);
  for (const Part& part : parts_) {
    const auto records = scratch_->get(part.begin, part.size);
    if (!records.ok()) return records.error();
    digester.add(records.value());
  }
  digester.add(skipped);
  stream_ = base::content_id("s", digester);
  return done();
}

std::map<std::string, std::size_t> ClaimSpool::date_bases() const {
  std::map<std::string, std::size_t> bases;
  for (const Part& part : parts_) bases[bases_[part.basis]] += part.counts.articles;
  return bases;
}

std::unique_ptr<ByteSource> ClaimSpool::open() const { return std::make_unique<Stream>(*this); }

}  // namespace throughline
