// What a form in -ed or -ing is made from, by the rules of English spelling and a list of words.
#pragma once
#include <string>
#include <string_view>

#include "base/dictionary.hpp"
#include "throughline/tables.hpp"

namespace throughline::language {

class RegularVerbs {
 public:
  // Reads "dictionary_words".
  explicit RegularVerbs(const TableSet& tables);

  // The lemma of a verb's form: `learned`, unless the form ends in -ed or -ing and spelling says otherwise. "hoping" is
  // "hope" and not "hop", for "hop" doubles its consonant; and a lemma that is no word ("provok") yields to one that
  // is.
  [[nodiscard]] std::string correct(std::string_view form, std::string learned) const;

 private:
  [[nodiscard]] std::string find_word(std::string_view stem) const;
  [[nodiscard]] std::string find_prefixed_word(std::string_view stem) const;

  base::Dictionary dictionary_;
};

}  // namespace throughline::language
