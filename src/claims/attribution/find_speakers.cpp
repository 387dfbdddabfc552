#include "claims/attribution/find_speakers.hpp"

#include <algorithm>

#include "claims/attribution/find_sources.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr std::uint32_t kReach = 3;  // sentences

class SpeakerFinder {
 public:
  SpeakerFinder(const Reading& reading, const ActorIndex& actors, const GivenNames& given_names, const RuleSet& working)
      : reading_(reading), actors_(actors), given_names_(given_names), active_(working) {}

  std::optional<Speaker> find(const AttributionFound& found) {
    if (!found.attribution.source || !found.source) return std::nullopt;
    const Span span = span_of(found);
    if (is_relative_pronoun(words_of(reading_.text(), span))) return std::nullopt;
    Speaker speaker{{}, std::string(words_of(reading_.text(), span)), span};
    if (const auto actor = actor_of(*found.source, span)) {
      speaker.actor = actors_.id(*actor);
      if (actors_.actor(*actor).kind == ActorKind::person) last_ = {{*actor, *found.source}};
    }
    return speaker;
  }

 private:
  // "a clerk who said": the clerk speaks, not the pronoun.
  Span span_of(const AttributionFound& found) const {
    const Span span = *found.attribution.source;
    if (!is_relative_pronoun(words_of(reading_.text(), span))) return span;
    return source_span(reading_, active_, *found.source);
  }

  struct Spoke {
    std::size_t actor;
    std::uint32_t token;
  };

  std::optional<std::size_t> actor_of(std::uint32_t source, Span span) const {
    const std::string_view word = reading_.word(source);
    if ((word == "he" || word == "she") && active_.has(Rule::pronoun_speaker))
      return antecedent_of(source, word == "he" ? 'm' : 'f');
    if (word == "it" && active_.has(Rule::body_speaker)) return body_before(source);
    // A person named in the source speaks, whoever the title's owner is: "the ministry's spokesman, A. B.".
    std::optional<std::size_t> person;
    for (const ActorMention& mention : actors_.mentions_in(span)) {
      if (actors_.actor(mention.actor).kind == ActorKind::person && !is_possessor(mention.span)) person = mention.actor;
    }
    if (person && active_.has(Rule::person_in_source) && reading_.token(source).upos != Upos::pron) return person;
    if (const auto at_head = actors_.actor_at(source)) return at_head;
    const auto mentions = actors_.mentions_in(span);
    return mentions.size() == 1 && !is_possessor(mentions.front().span) ? std::optional(mentions.front().actor)
                                                                        : std::nullopt;
  }

  bool is_possessor(Span span) const {
    const TokenRange tokens = reading_.tokens_in(span);
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      if (reading_.is_exactly(i, "nmod:poss")) return true;
    }
    return false;
  }

  // "It said": the body that was the last subject in this sentence, else of the main verb of the one before.
  std::optional<std::size_t> body_before(std::uint32_t pronoun) const {
    const std::uint32_t sentence = reading_.token(pronoun).sentence;
    const std::uint32_t first = reading_.sentence(sentence > 0 ? sentence - 1 : 0).begin;
    for (std::uint32_t i = pronoun; i > first; --i) {
      const std::uint32_t token = i - 1;
      if (!reading_.is_relation(token, "nsubj") || reading_.token(token).upos == Upos::pron) continue;
      const bool is_main = !reading_.head(*reading_.head(token));
      if (reading_.token(token).sentence != sentence && !is_main) continue;
      if (reading_.child(token, "conj")) return std::nullopt;
      const auto actor = actors_.actor_at(token);
      if (!actor) return std::nullopt;
      const ActorKind kind = actors_.actor(*actor).kind;
      const bool is_body = kind != ActorKind::person && kind != ActorKind::group;
      return is_body ? actor : std::nullopt;
    }
    return std::nullopt;
  }

  // The last speaker, else the last person that was a subject.
  std::optional<std::size_t> antecedent_of(std::uint32_t pronoun, char sex) const {
    const std::uint32_t sentence = reading_.token(pronoun).sentence;
    const auto fits = [&](std::size_t actor) { return given_names_.may_be(actors_.actor(actor).name, sex); };
    const std::uint32_t first = sentence > kReach ? sentence - kReach : 0;
    for (std::uint32_t i = pronoun; i > reading_.sentence(first).begin; --i) {
      const std::uint32_t token = i - 1;
      const bool spoke = last_ && last_->token == token;
      if (!spoke && !reading_.is_relation(token, "nsubj")) continue;
      const auto actor = spoke ? std::optional(last_->actor) : actors_.actor_at(token);
      if (actor && actors_.actor(*actor).kind == ActorKind::person && fits(*actor)) return actor;
    }
    return std::nullopt;
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const GivenNames& given_names_;
  const RuleSet& active_;
  std::optional<Spoke> last_;
};

}  // namespace

std::vector<std::optional<Speaker>> find_speakers(const Reading& reading, const ActorIndex& actors,
                                                  const GivenNames& given_names, const RuleSet& working,
                                                  const std::vector<AttributionFound>& attributions) {
  SpeakerFinder finder(reading, actors, given_names, working);
  std::vector<std::optional<Speaker>> speakers;
  speakers.reserve(attributions.size());
  for (const AttributionFound& found : attributions) speakers.push_back(finder.find(found));
  return speakers;
}

}  // namespace throughline::claims
