// Definite descriptions ("the mayor", "the company"): whom of those named so far they can mean.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::actors {

// Grows as the article is read, so that a description only means someone named before it.
class Descriptions {
 public:
  // The actor can be meant by every end of `name` on word borders ("port company" and "company").
  void add_name(std::size_t actor, std::string_view name);
  // The actor can be meant by the role, and by the role without its complement ("mayor of Lorn": "mayor").
  void add_role(std::size_t actor, std::string_view role);
  void add(std::size_t actor, std::string_view words);
  // The one actor that the words can mean; null when it is none or more than one.
  std::optional<std::size_t> find(std::string_view words) const;

 private:
  struct Meaning {
    std::size_t actor;
    bool shared;
  };
  std::map<std::string, Meaning, std::less<>> meanings_;  // by words in folded case
};

}  // namespace throughline::actors
