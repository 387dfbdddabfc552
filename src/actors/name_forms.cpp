#include "actors/name_forms.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr int kSure = 3;
constexpr int kRelative = 4;

using Owners = std::map<std::string, std::set<std::string>, std::less<>>;  // an ending → keys of the names that have it

std::string_view without_article(std::string_view surname) {
  for (const std::string_view article : {"al-", "el-"}) {
    if (surname.starts_with(article)) return surname.substr(article.size());
  }
  return surname;
}

// Every proper end of a name, on word borders: of "mohammed bin rashed al thani" the last is "thani".
void add_endings(const std::string& key, Owners& owners) {
  for (std::size_t at = key.find(' '); at != std::string::npos; at = key.find(' ', at + 1)) {
    const std::string_view ending = std::string_view(key).substr(at + 1);
    owners[std::string(ending)].insert(key);
    if (const auto bare = without_article(ending); bare != ending) owners[std::string(bare)].insert(key);
  }
}

bool is_full(std::string_view key) { return key.find(' ') != std::string_view::npos; }

// Given name and surname agree, a middle name or initial stands in only one of them.
std::string outer_words(std::string_view key) {
  return std::string(key.substr(0, key.find(' '))) + " " + std::string(key.substr(key.rfind(' ') + 1));
}

void link_middle_names(NameForms& forms) {
  std::map<std::string, std::vector<std::string>> same;
  for (const auto& [key, form] : forms) {
    if (form.kind == ActorKind::person && is_full(key)) same[outer_words(key)].push_back(key);
  }
  for (const auto& [outer, keys] : same) {
    const bool plain = std::find(keys.begin(), keys.end(), outer) != keys.end();
    if (keys.size() != 2 || !plain) continue;
    NameForm& shorter = forms[outer];
    shorter.fuller = keys[0] == outer ? keys[1] : keys[0];
    shorter.why = "same given name and surname: " + shorter.written + " is " + forms[shorter.fuller].written;
  }
}

// The recogniser's word alone keeps no surname from its bearer.
bool may_be_person(const NameForm& form) {
  const KindEvidence& context = form.context;
  const int against = std::max({context.place, context.organization, context.other});
  return form.kind == ActorKind::person || against < kSure || context.person >= against;
}

Owners endings_of(const NameForms& forms, ActorKind kind) {
  Owners owners;
  for (const auto& [key, form] : forms) {
    const bool thing = kind == ActorKind::other && !may_be_person(form);
    if (form.kind == kind && form.fuller.empty() && is_full(key) && !thing) add_endings(key, owners);
  }
  return owners;
}

bool may_be_organization(std::string_view key, const NameForm& form) {
  return form.kind == ActorKind::organization || (form.kind == ActorKind::other && is_full(key));
}

void link(NameForms& forms, const Owners& owners, ActorKind kind) {
  const std::string_view rule =
      kind == ActorKind::organization ? "end of one name only: " : "surname of one person only: ";
  for (auto& [key, form] : forms) {
    const bool fits = kind == ActorKind::organization ? may_be_organization(key, form) : may_be_person(form);
    if (!form.fuller.empty() || !fits) continue;
    auto found = owners.find(without_article(key));
    if (found == owners.end()) found = owners.find(key);
    if (found == owners.end() || found->second.size() != 1 || *found->second.begin() == key) continue;
    form.fuller = *found->second.begin();
    NameForm& full = forms.at(form.fuller);
    full.evidence.add(form.evidence);
    if (kind == ActorKind::other) full.kind = full.evidence.kind();
    form.kind = full.kind;
    form.why = std::string(rule) + form.written + " is " + forms.at(form.fuller).written;
  }
}

// "Kfir Bibas" beside a Shiri Bibas: kinship makes a person of a name that was taken for something else.
void weigh_families(NameForms& forms) {
  std::set<std::string, std::less<>> families;
  for (const auto& [key, form] : forms) {
    if (is_full(key) && form.kind == ActorKind::person) families.insert(key.substr(key.rfind(' ') + 1));
  }
  for (auto& [key, form] : forms) {
    if (!is_full(key) || form.kind == ActorKind::person || form.context.organization >= kSure) continue;
    if (!families.contains(std::string_view(key).substr(key.rfind(' ') + 1))) continue;
    form.evidence.person += kRelative;
    form.kind = form.evidence.kind();
  }
}

// A form that was linked before its own fuller form was.
void follow_links(NameForms& forms) {
  for (auto& [key, form] : forms) {
    if (form.fuller.empty()) continue;
    if (const NameForm& next = forms.at(form.fuller); !next.fuller.empty() && next.fuller != key)
      form.fuller = next.fuller;
  }
}

}  // namespace

std::string form_key(std::string_view written) { return base::fold_case(written); }

void link_forms(NameForms& forms) {
  for (auto& [key, form] : forms) form.kind = form.evidence.kind();
  weigh_families(forms);
  link_middle_names(forms);
  link(forms, endings_of(forms, ActorKind::person), ActorKind::person);
  link(forms, endings_of(forms, ActorKind::organization), ActorKind::organization);
  link(forms, endings_of(forms, ActorKind::other), ActorKind::other);
  follow_links(forms);
}

}  // namespace throughline::actors
