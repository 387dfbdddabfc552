#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/terminal_text.hpp"
#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::terminal_safe;
using render::TimelineIndex;
using render::wrapped;

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) all += fmt::format("{}{}", all.empty() ? "" : between, part);
  return all;
}

std::string row(std::string_view name, const std::string& words) {
  return words.empty() ? "" : fmt::format("  {:<11} {}\n", name, terminal_safe(words));
}

std::string date_line(const Claim& claim) {
  if (!claim.date) return claim.relative_to ? "unknown, hangs on " + *claim.relative_to : "unknown";
  return fmt::format("{} ({}), rule {}, {}", date_words(claim.date), claim.date->edtf, claim.date->basis,
                     to_string(claim.date->certainty));
}

std::string actors_line(const Claim& claim, const TimelineIndex& index) {
  std::string line;
  for (const ActorRole& actor : claim.actors) {
    line += fmt::format("{}{} ({})", line.empty() ? "" : ", ", index.actor_name(actor.actor), to_string(actor.role));
  }
  return line;
}

std::string counts_line(const Claim& claim) {
  std::string line;
  for (const Count& count : claim.counts) {
    line += fmt::format(
        "{}{}{}: {} [{}, {})", line.empty() ? "" : "; ", count.measure, count.of.empty() ? "" : ", " + count.of,
        render::number_words(count.value, count.low, count.high, count.qualifier), count.span.begin, count.span.end);
  }
  return line;
}

std::string status_line(const Claim& claim) {
  if (!claim.status) return {};
  return fmt::format("{}: {} [{}, {})", claim.status->subject, claim.status->state, claim.status->span.begin,
                     claim.status->span.end);
}

std::string article_line(const Claim& claim, const TimelineIndex& index) {
  const TimelineArticle* article = index.article(claim.article);
  if (article == nullptr) return claim.article;
  return fmt::format("{} ({}), published {} ({})", article->path, article->id,
                     article->published ? to_string(*article->published) : "unknown", article->published_basis);
}

std::string claim_text(const Claim& claim, const TimelineIndex& index) {
  std::string text = fmt::format("claim {} ({}, {}, {})\n", claim.id, to_string(claim.kind), to_string(claim.modality),
                                 to_string(claim.polarity));
  text += wrapped(terminal_safe(claim.quote.exact), "  \"", "   ") + "\"\n";
  text += row("bytes", fmt::format("[{}, {})", claim.quote.span.begin, claim.quote.span.end));
  text += row("article", article_line(claim, index));
  text += row("predicate", fmt::format("{} ({}) [{}, {})", claim.predicate.lemma, claim.predicate.event_class,
                                       claim.predicate.span.begin, claim.predicate.span.end));
  text += row("date", date_line(claim));
  text += row("actors", actors_line(claim, index));
  text += row("said by", render::speaker_words(claim.attributed_to));
  text += row("denied by", render::speaker_words(claim.denied_by));
  text += row("counts", counts_line(claim));
  text += row("status", status_line(claim));
  text += row("rules", joined(claim.rules, " > "));
  return text;
}

std::string claims_text(const std::vector<std::string>& ids, const TimelineIndex& index) {
  std::string text;
  for (const std::string& id : ids) {
    if (const Claim* claim = index.claim(id)) text += claim_text(*claim, index);
  }
  return text;
}

std::string entry_text(const Entry& entry, const TimelineIndex& index) {
  std::string text = fmt::format("entry {}\n", entry.id);
  text += row("headline", entry.headline) + row("date", date_words(entry.date));
  text += row("salience", fmt::format("{:.4f}, {}, {}", entry.salience, base::counted(entry.articles, "article"),
                                      base::counted(entry.origins, "independent source")));
  for (const ClaimMerge& merge : entry.merged) text += row("merged", merge.why);
  return text + claims_text(entry.claims, index);
}

std::string actor_text(const TimelineActor& actor, const Timeline& timeline, const TimelineIndex& index) {
  std::string text = fmt::format("actor {}\n", actor.id);
  text += row("name", actor.name) + row("kind", std::string(to_string(actor.kind)));
  text += row("aliases", joined(actor.aliases, ", ")) + row("roles", joined(actor.roles, ", "));
  for (const ActorMerge& merge : actor.merged) text += row("merged", fmt::format("{}: {}", merge.from, merge.why));
  for (const Claim& claim : timeline.claims) {
    const bool takes_part = std::any_of(claim.actors.begin(), claim.actors.end(),
                                        [&](const ActorRole& role) { return role.actor == actor.id; });
    if (takes_part) text += claim_text(claim, index);
  }
  return text;
}

std::string track_text(const Track& track, const TimelineIndex& index) {
  std::string text = fmt::format("track {} ({})\n", track.id, render::track_words(track));
  for (const TrackPoint& point : track.points) {
    text +=
        row(date_words(point.date),
            render::point_words(point) + (point.superseded_by.empty() ? "" : ", superseded by " + point.superseded_by));
    if (const Claim* claim = index.claim(point.claim)) text += claim_text(*claim, index);
  }
  return text;
}

std::string disagreement_text(const Disagreement& disagreement, const TimelineIndex& index) {
  std::string text =
      fmt::format("disagreement {} on {}, {}\n", disagreement.id, disagreement.track, date_words(disagreement.date));
  for (const DisagreementSide& side : disagreement.sides) text += claims_text(side.claims, index);
  return text;
}

template <class T>
const T* with_id(const std::vector<T>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::optional<std::string> write_explanation(const Timeline& timeline, std::string_view id) {
  const TimelineIndex index(timeline);
  if (const Entry* entry = with_id(timeline.entries, id)) return entry_text(*entry, index);
  if (const Claim* claim = index.claim(id)) return claim_text(*claim, index);
  if (const TimelineActor* actor = index.actor(id)) return actor_text(*actor, timeline, index);
  if (const Track* track = index.track(id)) return track_text(*track, index);
  if (const Disagreement* found = with_id(timeline.disagreements, id)) return disagreement_text(*found, index);
  return std::nullopt;
}

}  // namespace throughline
