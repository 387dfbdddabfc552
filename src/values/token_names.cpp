#include "throughline/token.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<17> kUposNames = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                          "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

std::string_view to_string(Upos upos) { return values::name_of(kUposNames, upos); }

std::optional<Upos> parse_upos(std::string_view name) { return values::find_value<Upos>(kUposNames, name); }

}  // namespace throughline
