#include "graph/status_subjects.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace throughline::graph {
namespace {

using Parties = std::set<std::string, std::less<>>;

struct Subject {
  std::string thing;  // "ceasefire"
  Parties parties;
};

Subject parsed(std::string_view subject) {
  const std::size_t colon = subject.find(": ");
  Subject result{std::string(subject.substr(0, colon)), {}};
  if (colon == std::string_view::npos) return result;
  subject.remove_prefix(colon + 2);
  for (;;) {
    const std::size_t comma = subject.find(", ");
    result.parties.emplace(subject.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    subject.remove_prefix(comma + 2);
  }
}

bool holds(const Parties& all, const Parties& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// The fullest sets of parties of each thing: of two or more parties, and within no other.
std::map<std::string, std::set<Parties>> fullest_parties(const std::vector<Claim>& claims) {
  std::map<std::string, std::set<Parties>> fullest;
  for (const Claim& claim : claims) {
    if (!claim.status) continue;
    Subject subject = parsed(claim.status->subject);
    if (subject.parties.size() >= 2) fullest[subject.thing].insert(std::move(subject.parties));
  }
  for (auto& [thing, sets] : fullest) {
    std::erase_if(sets, [&sets = sets](const Parties& some) {
      return std::any_of(sets.begin(), sets.end(), [&](const Parties& all) { return all != some && holds(all, some); });
    });
  }
  return fullest;
}

std::string written(const std::string& thing, const Parties& parties) {
  std::string subject = thing;
  std::string_view between = ": ";
  for (const std::string& party : parties) {
    subject.append(between).append(party);
    between = ", ";
  }
  return subject;
}

}  // namespace

std::vector<Claim> join_status_subjects(std::vector<Claim> claims) {
  const auto fullest = fullest_parties(claims);
  for (Claim& claim : claims) {
    if (!claim.status) continue;
    const Subject subject = parsed(claim.status->subject);
    const auto found = fullest.find(subject.thing);
    if (found == fullest.end() || found->second.size() != 1) continue;
    const Parties& parties = *found->second.begin();
    if (holds(parties, subject.parties)) claim.status->subject = written(subject.thing, parties);
  }
  return claims;
}

}  // namespace throughline::graph
