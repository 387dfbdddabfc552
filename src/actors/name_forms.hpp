// The forms in which names stand in one article, and which of them mean the same.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "actors/kind_evidence.hpp"

namespace throughline::actors {

struct NameForm {
  std::string written;  // as met first
  KindEvidence evidence;
  KindEvidence context;  // the part of it that is not the name recogniser's
  ActorKind kind = ActorKind::other;
  std::string fuller;  // key of the form that it is short for; empty for none
  std::string why;     // rule and evidence
};

// By form in folded case.
using NameForms = std::map<std::string, NameForm>;

std::string form_key(std::string_view written);

// Sets `kind` and `fuller`: a surname is short for the one full name of a person that ends in it, a beginning or end of
// an organisation's name for the one name that has it. Nothing is linked that two could mean. `fuller` never points to
// a form that itself is short for another.
void link_forms(NameForms& forms);

}  // namespace throughline::actors
