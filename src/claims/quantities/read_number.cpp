#include "claims/quantities/read_number.hpp"

#include <array>
#include <span>

namespace throughline::claims {
namespace {

using Kind = NumberWordKind;

const Decimal kLeastVague(10);  // "several" and "a few" are below
constexpr std::array<std::string_view, 4> kOrdinalEndings = {"st", "nd", "rd", "th"};

bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
  for (const std::string_view entry : list) {
    if (entry == word) return true;
  }
  return false;
}

const NumberWord* word_at(const Lexemes& lexemes, std::size_t i, const NumberWords& words) {
  return i < lexemes.size() && lexemes[i].kind != LexemeKind::number ? words.find(lexemes[i].form) : nullptr;
}

// "G20", "COVID-19", "4:39", "3.1.4", "#7", but not the 10 of "5 million-10 million".
bool is_part_of_code(const Lexemes& lexemes, std::size_t at) {
  if (!is_glued(lexemes, at)) return false;
  const Lexeme& before = lexemes[at - 1];
  if (before.kind == LexemeKind::word) return true;
  if (before.kind == LexemeKind::number) return true;
  if (before.form == ":" || before.form == "/" || before.form == "#" || before.form == ".") {
    return is_glued(lexemes, at - 1);
  }
  const bool ends_amount = at >= 3 && lexemes[at - 3].kind == LexemeKind::number;
  return before.form == "-" && is_glued(lexemes, at - 1) && lexemes[at - 2].kind == LexemeKind::word && !ends_amount;
}

// What stands right behind the digits makes them something else: "3rd", "1990s", "4:39", "9/11", "9AB8", "5G", but not
// "32m2".
bool turns_into_other(const Lexemes& lexemes, std::size_t after) {
  if (!is_glued(lexemes, after)) return false;
  const Lexeme& next = lexemes[after];
  const bool digits_follow = is_glued(lexemes, after + 1) && lexemes[after + 1].kind == LexemeKind::number;
  if (next.kind == LexemeKind::word) {
    const bool is_power =
        next.form.ends_with("m") && (form_at(lexemes, after + 1) == "2" || form_at(lexemes, after + 1) == "3");
    return (digits_follow && !is_power) || is_one_of(next.form, kOrdinalEndings) || next.form == "s" ||
           next.form == "x" || (next.is_capital && (next.form == "g" || next.form == "d"));
  }
  return (next.form == ":" || next.form == "/") && digits_follow;
}

class NumberReader {
 public:
  NumberReader(const Lexemes& lexemes, std::size_t at, const NumberWords& words, bool behind_sign)
      : lexemes_(lexemes), words_(words), next_(at), behind_sign_(behind_sign) {
    read_.begin = at;
  }

  std::optional<NumberRead> read() {
    const bool digits = lexemes_[next_].kind == LexemeKind::number;
    const bool found = digits ? read_digits() : read_words();
    if (!found) return std::nullopt;
    read_scales(digits);
    read_half();
    if (next_ == read_.begin) return std::nullopt;
    read_.end = next_;
    if (!read_.is_vague) {
      read_.value = value_;
      if (!value_) return std::nullopt;
    }
    return read_;
  }

 private:
  bool read_digits() {
    if (!behind_sign_ && is_part_of_code(lexemes_, next_)) return false;
    if (read_slashed(next_)) return true;
    if (turns_into_other(lexemes_, next_ + 1)) return false;
    if (opens_with_zero(lexemes_[next_].form)) return false;
    value_ = Decimal::parse(lexemes_[next_].form);
    if (!value_) return false;
    read_.in_digits = true;
    ++next_;
    if (const NumberWord* word = word_at(lexemes_, next_, words_);
        word != nullptr && word->kind == Kind::fraction && lexemes_[next_].form.size() <= 3 &&
        static_cast<unsigned char>(lexemes_[next_].form[0]) >= 0x80) {
      add(fraction_of(*word));
      ++next_;
    } else if (const auto slashed = slashed_at(next_); slashed && value_->is_whole()) {
      add(*slashed);  // "3 1/2"
      next_ += 3;
    }
    return true;
  }

  // "2/3" of halves, thirds, quarters, fifths and eighths before a word; "9/11" and "1/2/2024" are dates.
  std::optional<Decimal> slashed_at(std::size_t at) const {
    if (form_at(lexemes_, at + 1) != "/" || !is_glued(lexemes_, at + 1) || !is_glued(lexemes_, at + 2)) {
      return std::nullopt;
    }
    const auto above = Decimal::parse(form_at(lexemes_, at));
    const std::string_view below = form_at(lexemes_, at + 2);
    const bool is_small = below == "2" || below == "3" || below == "4" || below == "5" || below == "8";
    const bool ends = at + 3 < lexemes_.size() && lexemes_[at + 3].kind == LexemeKind::word;
    if (!above || !is_small || !ends || !above->is_whole()) return std::nullopt;
    const std::int64_t divisor = below[0] - '0';
    return *above < Decimal(divisor) ? find_share(*above, divisor) : std::nullopt;
  }

  bool read_slashed(std::size_t at) {
    value_ = slashed_at(at);
    if (!value_) return false;
    read_.in_digits = read_.is_fraction = true;
    next_ = at + 3;
    return true;
  }

  // "020 7946 0018": digits of a telephone number or a code, which count nothing
  static bool opens_with_zero(std::string_view digits) {
    return digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
  }

  // "twenty-one", "three hundred and five", "a dozen", "half a million", "two thirds", "dozens".
  bool read_words() {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    if (word == nullptr) return false;
    switch (word->kind) {
      case Kind::article:
        return read_article();
      case Kind::fraction:
        return read_fraction(Decimal(1));
      case Kind::vague:
        return read_vague(*word);
      case Kind::scale:  // "another million"; "several hundred" tells no number,
        return read_lone_scale();
      case Kind::multiple:  // and neither does "score" alone
        return read_couple();
      default:
        return read_small();
    }
  }

  bool read_lone_scale() {
    const std::string_view before = next_ > 0 ? form_at(lexemes_, next_ - 1) : std::string_view();
    if (before != "another" || form_at(lexemes_, next_).size() <= 3) return false;
    value_ = Decimal(1);
    return true;
  }

  // "a couple of thousand": two, more or less
  bool read_couple() {
    if (form_at(lexemes_, next_) != "couple" || form_at(lexemes_, next_ + 1) != "of" || !is_scale(next_ + 2)) {
      return false;
    }
    value_ = Decimal(2);
    read_.is_round = true;
    next_ += 2;
    return true;
  }

  // "a dozen", "a hundred", "a third", "a half"
  bool read_article() {
    const NumberWord* next = word_at(lexemes_, next_ + 1, words_);
    if (next == nullptr) return false;
    if (next->kind == Kind::fraction) {
      ++next_;
      return read_fraction(Decimal(1));
    }
    const bool counts = (next->kind == Kind::scale && form_at(lexemes_, next_ + 1).size() > 3) ||
                        (next->kind == Kind::multiple && form_at(lexemes_, next_ + 1) == "dozen");
    if (!counts) return false;
    ++next_;
    value_ = Decimal(1);
    return true;
  }

  bool read_fraction(Decimal count) {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    const std::string_view form = form_at(lexemes_, next_);
    // "third", "quarter" and the like alone are ordinals or three months: a share has a number or article before it,
    // or is "half".
    const bool alone = next_ == read_.begin;
    if (alone && form != "half" && static_cast<unsigned char>(form[0]) < 0x80) return false;
    if (form == "half" && is_half_of_game()) return false;
    // "a third-party audit"
    if (form_at(lexemes_, next_ + 1) == "-" && is_glued(lexemes_, next_ + 1) && form == "third") return false;
    value_ = count.times(word->value);
    value_ = value_ ? find_share(*value_, word->divisor) : value_;
    read_.is_fraction = true;
    ++next_;
    if (form_at(lexemes_, next_) == "a" && is_scale(next_ + 1)) {
      ++next_;
    } else if (form_at(lexemes_, next_) == "of" && form_at(lexemes_, next_ + 1) == "a" && is_scale(next_ + 2)) {
      next_ += 2;  // "a quarter of a million"
    } else if (form == "half" && (form_at(lexemes_, next_) == "dozen")) {
      read_.is_round = true;
    }
    return value_.has_value();
  }

  // "the first half"
  bool is_half_of_game() const {
    const std::string_view before = next_ > 0 ? form_at(lexemes_, next_ - 1) : std::string_view();
    return before == "first" || before == "second";
  }

  bool read_vague(const NumberWord& word) {
    // "few", "several", "many" tell no number.
    if (!word.low || *word.low < kLeastVague) return false;
    read_.is_vague = true;
    read_.low = word.low;
    read_.high = word.high;
    ++next_;
    if (form_at(lexemes_, next_) == "of") {
      const NumberWord* inner = word_at(lexemes_, next_ + 1, words_);
      if (inner != nullptr && inner->kind == Kind::vague && inner->low && *inner->low >= kLeastVague) {
        read_.low = read_.low->times(*inner->low);
        read_.high = read_.high ? read_.high->times(*inner->low) : std::nullopt;
        next_ += 2;
      }
    }
    return true;
  }

  // Numbers below a hundred in words.
  bool read_small() {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    const std::string_view form = form_at(lexemes_, next_);
    if (form == "both" || form == "single" || form == "duo" || form == "nil") return false;
    value_ = word->value;
    ++next_;
    if (word->kind == Kind::ten) read_unit_after_ten();
    const std::size_t hyphen = form_at(lexemes_, next_) == "-" ? 1 : 0;
    const NumberWord* then = word_at(lexemes_, next_ + hyphen, words_);
    if (then != nullptr && then->kind == Kind::fraction && form_at(lexemes_, next_ + hyphen) != "half" &&
        !(form == "one" && form_at(lexemes_, next_ + hyphen).ends_with("s"))) {
      next_ += hyphen;
      return read_fraction(*value_);
    }
    return true;
  }

  void read_unit_after_ten() {
    const std::size_t unit = form_at(lexemes_, next_) == "-" ? next_ + 1 : next_;
    const NumberWord* word = word_at(lexemes_, unit, words_);
    if (word == nullptr || word->kind != Kind::unit || word->value >= Decimal(10)) return;
    add(word->value);
    next_ = unit + 1;
  }

  bool is_scale(std::size_t i) const {
    const NumberWord* word = word_at(lexemes_, i, words_);
    return word != nullptr && (word->kind == Kind::scale || form_at(lexemes_, i) == "dozen");
  }

  // A letter as scale ("5M", "3k") stands behind the digits without a space; a small "m" may be metres, so it wants a
  // currency or many things behind it ("1.2m people").
  bool is_scale_here(std::size_t i, bool digits) const {
    if (!is_scale(i)) return false;
    const std::string_view form = form_at(lexemes_, i);
    if (form.size() > 3) return true;
    if (!digits) return false;
    if (form.size() > 1) return true;
    if (!is_glued(lexemes_, i)) return false;
    return form == "k" || behind_sign_ || lexemes_[i].is_capital || (form == "m" && counts_many(i + 1));
  }

  // People, or a plural that is no race.
  bool counts_many(std::size_t i) const {
    constexpr std::array<std::string_view, 9> kNoThings = {"hurdles", "finals", "heats",     "races", "trials",
                                                           "titles",  "across", "backwards", "was"};
    const std::string_view form = form_at(lexemes_, i);
    if (form == "people" || form == "children") return true;
    const bool plural = form.size() > 3 && form.ends_with("s") && !form.ends_with("ss") && !form.ends_with("us");
    return plural && !is_one_of(form, kNoThings);
  }

  void read_scales(bool digits) {
    if (read_.is_vague || !value_) return;
    Decimal total(0);
    for (int steps = 0; steps < 6; ++steps) {
      const std::size_t scale = form_at(lexemes_, next_) == "-" && is_scale(next_ + 1) ? next_ + 1 : next_;
      if (!is_scale_here(scale, digits)) break;
      const NumberWord* word = word_at(lexemes_, scale, words_);
      value_ = value_->times(word->value);
      if (!value_) return;
      read_.is_fraction = false;
      read_.has_scale = true;
      read_.is_round = read_.is_round || word->kind == Kind::multiple;
      next_ = scale + 1;
      read_rest_below(digits);
      if (!value_) return;
    }
  }

  // "... and five", "... twenty" after hundred or thousand in words.
  void read_rest_below(bool digits) {
    if (digits) return;
    const std::size_t rest = form_at(lexemes_, next_) == "and" ? next_ + 1 : next_;
    const NumberWord* word = word_at(lexemes_, rest, words_);
    if (word == nullptr || (word->kind != Kind::unit && word->kind != Kind::teen && word->kind != Kind::ten)) return;
    if (rest != next_ && form_at(lexemes_, rest) == "one") return;
    const Decimal before = *value_;
    const std::size_t kept = next_;
    next_ = rest;
    if (!read_small_into()) {
      next_ = kept;
      value_ = before;
      return;
    }
    // "two thousand three hundred": the rest has a scale of its own.
    while (is_scale(next_) && form_at(lexemes_, next_) == "hundred") {
      value_ = value_->times(Decimal(100));
      ++next_;
    }
    read_.is_round = false;
    value_ = before.plus(*value_);
  }

  bool read_small_into() {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    value_ = word->value;
    ++next_;
    if (word->kind == Kind::ten) read_unit_after_ten();
    return value_.has_value();
  }

  // "two and a half million", "three and a half"
  void read_half() {
    if (read_.is_vague || !value_ || form_at(lexemes_, next_) != "and" || form_at(lexemes_, next_ + 1) != "a" ||
        form_at(lexemes_, next_ + 2) != "half") {
      return;
    }
    add(*find_share(Decimal(1), 2));
    next_ += 3;
    read_scales(false);
  }

  static Decimal fraction_of(const NumberWord& word) {
    return find_share(word.value, word.divisor).value_or(Decimal(0));
  }

  void add(const Decimal& more) { value_ = value_ ? value_->plus(more) : std::nullopt; }

  const Lexemes& lexemes_;
  const NumberWords& words_;
  std::size_t next_;
  bool behind_sign_;
  std::optional<Decimal> value_;
  NumberRead read_;
};

}  // namespace

std::optional<Decimal> find_share(const Decimal& value, std::int64_t divisor) {
  if (const auto exact = value.divided_by(divisor)) return exact;
  const auto scaled = value.times(Decimal(10'000'000'000'000'000));
  if (!scaled) return std::nullopt;
  const auto digits = to_string(*scaled);
  std::int64_t whole = 0;
  for (const char digit : digits) whole = whole * 10 + (digit - '0');
  return Decimal(whole / divisor).divided_by(10'000'000'000'000'000);
}

std::optional<NumberRead> read_number(const Lexemes& lexemes, std::size_t at, const NumberWords& words,
                                      bool behind_sign) {
  if (at >= lexemes.size()) return std::nullopt;
  return NumberReader(lexemes, at, words, behind_sign).read();
}

}  // namespace throughline::claims
