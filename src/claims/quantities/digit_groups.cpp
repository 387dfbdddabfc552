#include "claims/quantities/digit_groups.hpp"

#include <algorithm>

namespace throughline::claims {
namespace {

bool is_number_at(const Lexemes& lexemes, std::size_t i) {
  return i < lexemes.size() && lexemes[i].kind == LexemeKind::number;
}

// Groups of three digits behind up to three: "12 500 000", "12 000", "1'500". A space may stand between two numbers, so
// a lone group behind one is a sum of thousands only when it is "000" or the space does not break.
class GroupReader {
 public:
  GroupReader(const Lexemes& lexemes, std::size_t at) : lexemes_(lexemes), at_(at), digits_(lexemes[at].form) {}

  std::optional<GroupedNumber> read() {
    if (digits_.size() > 3 || digits_.find('.') != std::string::npos) return points();
    std::size_t end = at_ + 1;
    std::size_t groups = 0;
    while (const auto next = group_at(end)) {
      digits_ += lexemes_[*next - 1].form;
      end = *next;
      ++groups;
    }
    const bool holds = groups > 1 || (groups == 1 && (is_sure_ || lexemes_[end - 1].form == "000"));
    return holds ? made_of(end) : std::nullopt;
  }

 private:
  // "1.500.000"
  std::optional<GroupedNumber> points() {
    const std::size_t first = digits_.find('.');
    const bool grouped = first != std::string::npos && first > 0 && first <= 3 && digits_.size() == first + 8 &&
                         digits_[first + 4] == '.' && std::ranges::count(digits_, '.') == 2;
    if (!grouped) return std::nullopt;
    std::erase(digits_, '.');
    return made_of(at_ + 1);
  }

  // Where the group of three digits ends that stands at a lexeme, behind a space or an apostrophe.
  std::optional<std::size_t> group_at(std::size_t i) {
    const bool quoted = (form_at(lexemes_, i) == "'" || form_at(lexemes_, i) == "’") && is_glued(lexemes_, i) &&
                        is_glued(lexemes_, i + 1);
    const std::size_t group = quoted ? i + 1 : i;
    if (!is_number_at(lexemes_, group) || size(lexemes_[group].span) != 3) return std::nullopt;
    const std::uint32_t gap = lexemes_[group].span.begin - lexemes_[group - 1].span.end;
    if (!quoted && (gap == 0 || gap > 3)) return std::nullopt;
    is_sure_ = is_sure_ || quoted || gap > 1;
    return group + 1;
  }

  std::optional<GroupedNumber> made_of(std::size_t end) const {
    const auto value = digits_[0] == '0' ? std::nullopt : Decimal::parse(digits_);
    return value ? std::optional(GroupedNumber{*value, end}) : std::nullopt;
  }

  const Lexemes& lexemes_;
  std::size_t at_;
  std::string digits_;
  bool is_sure_ = false;  // a mark or a space that does not break stands between two groups
};

}  // namespace

std::optional<GroupedNumber> read_groups(const Lexemes& lexemes, std::size_t at) {
  return GroupReader(lexemes, at).read();
}

}  // namespace throughline::claims
