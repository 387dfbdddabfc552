#include "claims/pronoun_persons.hpp"

#include <algorithm>
#include <string_view>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kReach = 3;  // sentences

// 'm' or 'f' for a pronoun of the third person that means one person, else 0.
char sex_of(std::string_view word) {
  if (word == "he" || word == "him" || word == "his") return 'm';
  if (word == "she" || word == "her") return 'f';
  return 0;
}

struct Subject {
  std::size_t actor;
  std::uint32_t token;
};

class PersonFinder {
 public:
  PersonFinder(const Reading& reading, const ActorIndex& actors, const GivenNames& given_names)
      : reading_(reading), actors_(actors), given_names_(given_names) {}

  std::vector<std::pair<std::uint32_t, std::size_t>> find() && {
    for (std::uint32_t i = 0; i < reading_.size(); ++i) read_token(i);
    return std::move(meant_);
  }

 private:
  void read_token(std::uint32_t token) {
    const bool is_subject = reading_.is_relation(token, "nsubj");
    const char sex = sex_of(reading_.word(token));
    if (sex == 0) {
      const auto actor = is_subject ? actors_.actor_at(token) : std::nullopt;
      if (actor && actors_.actor(*actor).kind == ActorKind::person) note_subject(*actor, token);
      return;
    }
    if (is_quoted(reading_.token(token).span)) return;
    const Subject* subject = find_subject(token, sex);
    if (subject == nullptr) return;
    const std::size_t actor = subject->actor;
    meant_.emplace_back(token, actor);
    if (is_subject) note_subject(actor, token);
  }

  void note_subject(std::size_t actor, std::uint32_t token) {
    before_last_ = last_;
    last_ = Subject{actor, token};
  }

  const Subject* find_subject(std::uint32_t pronoun, char sex) const {
    for (const std::optional<Subject>* subject : {&last_, &before_last_}) {
      if (*subject && fits(**subject, pronoun, sex)) return &**subject;
    }
    return nullptr;
  }

  bool fits(const Subject& subject, std::uint32_t pronoun, char sex) const {
    const bool is_near = reading_.token(pronoun).sentence <= reading_.token(subject.token).sentence + kReach;
    const bool is_object = reading_.is_relation(pronoun, "obj") || reading_.is_relation(pronoun, "iobj") ||
                           reading_.is_relation(pronoun, "obl");
    const bool is_own_subject = is_object && reading_.head(pronoun) == reading_.head(subject.token);
    return is_near && !is_own_subject && given_names_.may_be(actors_.actor(subject.actor).name, sex);
  }

  // Tokens come in the order of the text, and so do quotations.
  bool is_quoted(Span token) {
    const auto& quotations = reading_.annotation().quotations;
    while (quotation_ < quotations.size() && quotations[quotation_].span.end <= token.begin) ++quotation_;
    return quotation_ < quotations.size() && contains(quotations[quotation_].span, token);
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const GivenNames& given_names_;
  std::vector<std::pair<std::uint32_t, std::size_t>> meant_;
  std::optional<Subject> last_;
  std::optional<Subject> before_last_;
  std::size_t quotation_ = 0;
};

}  // namespace

PronounPersons::PronounPersons(const Reading& reading, const ActorIndex& actors, const GivenNames& given_names)
    : meant_(PersonFinder(reading, actors, given_names).find()) {}

std::optional<std::size_t> PronounPersons::person_of(std::uint32_t token) const {
  const auto at = std::ranges::lower_bound(meant_, token, {}, &std::pair<std::uint32_t, std::size_t>::first);
  return at != meant_.end() && at->first == token ? std::optional(at->second) : std::nullopt;
}

}  // namespace throughline::claims
