#include "store/store_reading.hpp"

#include <iterator>

#include "store/article_rows.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

// What `seal` should hold.
struct Sum {
  std::int64_t articles = 0;
  std::int64_t skipped = 0;
  std::int64_t marks = 0;

  friend bool operator==(const Sum&, const Sum&) = default;
};

class TableReader {
 public:
  TableReader(const Database& database, std::optional<Day> as_of) : database_(database), as_of_(as_of) {}

  bool read() { return read_articles() && read_skipped() && is_sealed(); }
  ClaimSet take() { return normalise(std::move(set_)); }

 private:
  bool read_articles() {
    Statement rows = database_.prepare("SELECT id, reported, stream, mark FROM article NOT INDEXED");
    Step step = rows.step();
    for (; step == Step::row; step = rows.step()) {
      const auto reported = rows.number_or_null(1);
      const std::string_view stream = rows.text(2);
      const std::int64_t mark = mark_of(rows.text(0), reported, stream);
      if (mark != rows.number(3)) return false;
      ++sum_.articles;
      sum_.marks ^= mark;
      const bool wanted = !as_of_ || (reported && *reported <= as_of_->number);
      if (wanted && !add_stream(stream)) return false;
    }
    return step == Step::done;
  }

  bool add_stream(std::string_view stream) {
    auto part = read_claims(stream, "");
    if (!part.ok()) return false;
    ClaimSet records = std::move(part).value();
    append(set_.articles, std::move(records.articles));
    append(set_.actors, std::move(records.actors));
    append(set_.claims, std::move(records.claims));
    return true;
  }

  bool read_skipped() {
    Statement rows = database_.prepare("SELECT path, code, mark FROM skipped NOT INDEXED");
    Step step = rows.step();
    for (; step == Step::row; step = rows.step()) {
      SkippedInput skipped{std::string(rows.text(0)), std::string(rows.text(1))};
      const std::int64_t mark = mark_of(skipped);
      if (mark != rows.number(2)) return false;
      ++sum_.skipped;
      sum_.marks ^= mark;
      set_.skipped.push_back(std::move(skipped));
    }
    return step == Step::done;
  }

  bool is_sealed() const {
    Statement seal = database_.prepare("SELECT articles, skipped, marks FROM seal");
    return seal.step() == Step::row && sum_ == Sum{seal.number(0), seal.number(1), seal.number(2)};
  }

  const Database& database_;
  std::optional<Day> as_of_;
  ClaimSet set_;
  Sum sum_;
};

}  // namespace

std::optional<ClaimSet> read_tables(const Database& database, std::optional<Day> as_of) {
  TableReader reader(database, as_of);
  if (!reader.read()) return std::nullopt;
  return reader.take();
}

}  // namespace throughline::store
