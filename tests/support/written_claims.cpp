#include "support/written_claims.hpp"

#include <sstream>
#include <stdexcept>
#include <utility>

#include "support/claim_builder.hpp"

namespace throughline::testing {
namespace {

// "count ships waiting = 40" gives "ships waiting", "40".
std::pair<std::string, std::string> sides_of(const std::string& text) {
  const std::size_t mark = text.find(" = ");
  if (mark == std::string::npos) throw std::invalid_argument("no ' = ' in: " + text);
  return {text.substr(0, mark), text.substr(mark + 3)};
}

void add_number(ClaimHandle& claim, const std::string& rest, Qualifier qualifier) {
  const auto [measure, value] = sides_of(rest);
  claim.count(measure, std::stoll(value), qualifier);
}

void add_pair(ClaimHandle& claim, const std::string& word, const std::string& rest) {
  if (word == "count") return add_number(claim, rest, Qualifier::exact);
  if (word == "least") return add_number(claim, rest, Qualifier::at_least);
  if (word == "about") return add_number(claim, rest, Qualifier::about);
  const auto [first, second] = sides_of(rest);
  if (word == "state") {
    claim.status(first, second);
  } else if (word == "after") {
    claim.relative_to("+" + second + " " + first);
  } else {
    throw std::invalid_argument("unknown word: " + word);
  }
}

void add_attribute(ClaimHandle& claim, const std::string& attribute) {
  const std::size_t space = attribute.find(' ');
  const std::string word = attribute.substr(0, space);
  const std::string rest = space == std::string::npos ? std::string() : attribute.substr(space + 1);
  if (word == "on")
    claim.on(rest);
  else if (word == "assumed")
    claim.on(rest, Certainty::assumed);
  else if (word == "by")
    claim.by(rest);
  else if (word == "to")
    claim.by(rest, Role::patient);
  else if (word == "in")
    claim.in(rest);
  else if (word == "said")
    claim.said_by(rest);
  else if (word == "denied")
    claim.denied_by(rest);
  else if (word == "planned")
    claim.modality(Modality::planned);
  else if (word == "possible")
    claim.modality(Modality::possible);
  else if (word == "not")
    claim.negative();
  else if (word == "says")
    claim.kind(ClaimKind::statement);
  else
    add_pair(claim, word, rest);
}

void add_predicate(ClaimHandle& claim, const std::string& predicate) {
  const std::size_t slash = predicate.find('/');
  if (slash == std::string::npos) {
    claim.did(predicate);
  } else {
    claim.did(predicate.substr(0, slash), predicate.substr(slash + 1));
  }
}

void add_claim(ClaimBuilder& told, const std::string& line) {
  const std::size_t brace = line.find(" {");
  if (brace == std::string::npos || line.back() != '}') throw std::invalid_argument("no braces in: " + line);
  ClaimHandle claim = told.claim(line.substr(0, brace));
  std::string list = line.substr(brace + 2, line.size() - brace - 3) + ", ";
  bool is_first = true;
  for (std::size_t comma = list.find(", "); comma != std::string::npos; comma = list.find(", ")) {
    const std::string attribute = list.substr(0, comma);
    if (is_first) add_predicate(claim, attribute);
    if (!is_first) add_attribute(claim, attribute);
    is_first = false;
    list.erase(0, comma + 2);
  }
}

void add_article(ClaimBuilder& told, const std::string& line) {
  std::istringstream words(line);
  std::string article, id, day, outlet;
  words >> article >> id >> day;
  std::getline(words >> std::ws, outlet);
  told.article(id, day == "-" ? "" : day).outlet(outlet);
}

}  // namespace

WrittenClaims read_written_claims(std::string_view text) {
  ClaimBuilder told;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("article ")) {
      add_article(told, line);
    } else if (!line.empty()) {
      add_claim(told, line);
    }
  }
  WrittenClaims written{told.set(), {}};
  for (const Claim& claim : written.set.claims) {
    written.numbers[claim.id] = std::stoi(claim.id.substr(claim.id.rfind('-') + 1)) - 999;
  }
  return written;
}

}  // namespace throughline::testing
