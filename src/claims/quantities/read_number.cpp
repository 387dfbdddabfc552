#include "claims/quantities/read_number.hpp"

#include <array>
#include <span>

#include "claims/quantities/read_digits.hpp"

namespace throughline::claims {
namespace {

using Kind = NumberWordKind;

const Decimal kLeastVague(10);  // "several" and "a few" are below
bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
  for (const std::string_view entry : list) {
    if (entry == word) return true;
  }
  return false;
}

const NumberWord* word_at(const Lexemes& lexemes, std::size_t i, const NumberWords& words) {
  return i < lexemes.size() && lexemes[i].kind != LexemeKind::number ? words.find(lexemes[i].form) : nullptr;
}

class NumberReader {
 public:
  NumberReader(const Lexemes& lexemes, std::size_t at, const NumberWords& words, bool behind_sign)
      : lexemes_(lexemes), words_(words), next_(at), behind_sign_(behind_sign) {
    read_.begin = at;
  }

  std::optional<NumberRead> read() {
    const bool digits = lexemes_[next_].kind == LexemeKind::number;
    const bool found = digits ? read_in_digits() : read_words();
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
  bool read_in_digits() {
    const auto digits = read_digits(lexemes_, next_, words_, behind_sign_);
    if (!digits) return false;
    value_ = digits->value;
    read_.in_digits = true;
    read_.is_fraction = digits->is_fraction;
    next_ = digits->end;
    return true;
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
        return form_at(lexemes_, next_) == "dozen" ? read_lone_scale() : read_couple();
      default:
        return read_small();
    }
  }

  bool read_lone_scale() {
    const std::string_view before = next_ > 0 ? form_at(lexemes_, next_ - 1) : std::string_view();
    const bool opens = before == "another" || before == "additional" || before == "further" || before == "extra";
    if (!opens || form_at(lexemes_, next_).size() <= 3) return false;
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
    if (form == "half" && (is_half_of_game() || is_half_more())) return false;
    // "a third-party audit"
    if (form_at(lexemes_, next_ + 1) == "-" && is_glued(lexemes_, next_ + 1) && form == "third") return false;
    value_ = count.times(word->value);
    value_ = value_ ? find_share(*value_, word->divisor) : value_;
    read_.is_fraction = true;
    ++next_;
    const std::size_t hyphen = form_at(lexemes_, next_) == "-" ? 1 : 0;
    if (form_at(lexemes_, next_ + hyphen) == "a" && is_scale(next_ + 2 * hyphen + 1)) {
      next_ += 2 * hyphen + 1;
    } else if (form_at(lexemes_, next_) == "of" && form_at(lexemes_, next_ + 1) == "a" && is_scale(next_ + 2)) {
      next_ += 2;  // "a quarter of a million"
    }
    return value_.has_value();
  }

  // "an hour and a half" is not half of anything.
  bool is_half_more() const {
    return next_ > 1 && form_at(lexemes_, next_ - 1) == "a" && form_at(lexemes_, next_ - 2) == "and" &&
           form_at(lexemes_, next_ + 1) != "of";
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
    read_point();
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

  // People, or a plural that is no race, perhaps behind two words that say which: "1.2m weekly readers".
  bool counts_many(std::size_t i) const {
    constexpr std::array<std::string_view, 9> kNoThings = {"hurdles", "finals", "heats",     "races", "trials",
                                                           "titles",  "across", "backwards", "was"};
    constexpr std::array<std::string_view, 14> kStops = {"tall", "high",  "wide",  "long", "deep", "away", "from",
                                                         "of",   "above", "below", "and",  "in",   "to",   "at"};
    for (std::size_t at = i; at < i + 3 && at < lexemes_.size(); ++at) {
      const std::string_view form = lexemes_[at].form;
      if (lexemes_[at].kind != LexemeKind::word || is_one_of(form, kStops) || is_one_of(form, kNoThings)) return false;
      if (form == "people" || form == "children") return true;
      if (form.size() > 3 && form.ends_with("s") && !form.ends_with("ss") && !form.ends_with("us")) return true;
    }
    return false;
  }

  void read_scales(bool digits) {
    for (int steps = 0; steps < 6 && value_ && !read_.is_vague; ++steps) {
      const std::size_t scale = form_at(lexemes_, next_) == "-" && is_scale(next_ + 1) ? next_ + 1 : next_;
      if (!is_scale_here(scale, digits)) return;
      const NumberWord& word = *word_at(lexemes_, scale, words_);
      value_ = value_->times(word.value);
      read_.is_fraction = false;
      read_.has_scale = true;
      read_.is_round = read_.is_round || word.kind == Kind::multiple;
      next_ = scale + 1;
      if (!value_) return;
      digits ? read_digits_below(word.value) : read_rest_below(word.value);
    }
  }

  // "1 million 200 thousand"
  void read_digits_below(const Decimal& limit) {
    const NumberWord* scale = is_scale(next_ + 1) ? word_at(lexemes_, next_ + 1, words_) : nullptr;
    const bool lower = scale != nullptr && form_at(lexemes_, next_ + 1).size() > 3 && scale->value < limit;
    const auto count = lower ? Decimal::parse(form_at(lexemes_, next_)) : std::nullopt;
    const auto rest = count && *count < Decimal(1000) ? count->times(scale->value) : std::nullopt;
    if (!rest) return;
    add(*rest);
    next_ += 2;
  }

  // "... and five", "... twenty" after hundred or thousand in words; the rest has scales of its own below that one:
  // "two thousand three hundred", "one million two hundred and fifty thousand".
  void read_rest_below(const Decimal& limit) {
    const std::size_t rest = form_at(lexemes_, next_) == "and" ? next_ + 1 : next_;
    const NumberWord* word = word_at(lexemes_, rest, words_);
    if (word == nullptr || (word->kind != Kind::unit && word->kind != Kind::teen && word->kind != Kind::ten)) return;
    if (rest != next_ && form_at(lexemes_, rest) == "one") return;
    const auto before = value_;
    next_ = rest;
    read_small_into();
    while (const NumberWord* scale = lower_scale(limit)) {
      value_ = value_ ? value_->times(scale->value) : std::nullopt;
      ++next_;
      if (value_) read_rest_below(scale->value);
    }
    read_.is_round = false;
    value_ = value_ && before ? before->plus(*value_) : std::nullopt;
  }

  // The scale that stands next, when it is lower.
  const NumberWord* lower_scale(const Decimal& limit) const {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    const bool lower = word != nullptr && word->kind == Kind::scale && word->value < limit;
    return lower && form_at(lexemes_, next_).size() > 3 ? word : nullptr;
  }

  void read_small_into() {
    const NumberWord* word = word_at(lexemes_, next_, words_);
    value_ = word->value;
    ++next_;
    if (word->kind == Kind::ten) read_unit_after_ten();
  }

  // "two and a half million", "three and a half", "two-and-a-half-year"
  void read_half() {
    const std::size_t hyphen = form_at(lexemes_, next_) == "-" ? 1 : 0;
    const std::size_t step = 1 + hyphen;
    const bool half = form_at(lexemes_, next_ + hyphen) == "and" && form_at(lexemes_, next_ + hyphen + step) == "a" &&
                      form_at(lexemes_, next_ + hyphen + 2 * step) == "half";
    if (read_.is_vague || !value_ || !half) return;
    add(*find_share(Decimal(1), 2));
    next_ += hyphen + 2 * step + 1;
    read_scales(false);
  }

  // "three point one four", but not "at one point two men left"
  void read_point() {
    if (form_at(lexemes_, next_) != "point" || (read_.begin > 0 && form_at(lexemes_, read_.begin - 1) == "at")) return;
    std::string digits = to_string(*value_) + ".";
    std::size_t end = next_ + 1;
    for (; end < next_ + 5; ++end) {
      const NumberWord* word = word_at(lexemes_, end, words_);
      if (word == nullptr || word->kind != Kind::unit || !(word->value < Decimal(10))) break;
      digits += to_string(word->value);
    }
    if (end == next_ + 1) return;
    value_ = Decimal::parse(digits);
    next_ = end;
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

std::optional<NumberRead> read_number(const Lexemes& lexemes, std::size_t at, const NumberWords& words,
                                      bool behind_sign) {
  if (at >= lexemes.size()) return std::nullopt;
  return NumberReader(lexemes, at, words, behind_sign).read();
}

}  // namespace throughline::claims
