#include <memory>
#include <utility>

#include "actors/actor_aliases.hpp"
#include "actors/cast_builder.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct ActorResolver::Impl {
  actors::Knowledge knowledge;
  actors::ActorAliases aliases;
};

ActorResolver::ActorResolver(const TableSet& tables)
    : impl_(std::make_shared<const Impl>(
          Impl{actors::Knowledge(tables), actors::ActorAliases(tables.table("actor_aliases"))})) {}

ActorsFound ActorResolver::resolve_actors(const Annotation& annotation) const {
  const actors::Knowledge& knowledge = impl_->knowledge;
  const actors::ArticleWords words(annotation);
  actors::Findings findings;
  std::vector<bool> taken(words.size());
  findings.pieces = actors::find_pieces(words, knowledge);
  findings.roles = actors::find_roles(words, knowledge, findings.pieces, taken);
  findings.groups = actors::find_groups(words, knowledge, findings.pieces, taken);
  ActorsFound found = actors::build_cast(words, knowledge, findings).found(annotation.article.info.id);
  impl_->aliases.apply(annotation.article.text, found);
  return found;
}

}  // namespace throughline
