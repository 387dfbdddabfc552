// Names that no table knows: runs of capitalised words.
#pragma once

#include <optional>

#include "actors/article_words.hpp"
#include "actors/knowledge.hpp"

namespace throughline::actors {

// Whether a name may begin at the word: it has a capital that is not due to its place alone.
bool may_begin_name(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i);

// A word with a capital that could stand inside a name.
bool is_plain_capital(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i);

// The end of up to two lower-case particles and a capital ("von der Leyen", "bin Salman", "al-Rishq"); `at` for none.
std::uint32_t after_particles(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t at);

// The name that begins at `first`. REQUIRES: may_begin_name.
WordRange find_name_run(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first);

// The end of an organisation's name that begins with the words of `start` (a place, a people, a name of its own) and
// goes on to a head noun such as Ministry; null when it does not go on.
std::optional<std::uint32_t> organization_end(const ArticleWords& words, const Knowledge& knowledge, WordRange start);

// Whether the words end in a head noun of organisations or a company's legal form.
bool ends_in_organization_head(const ArticleWords& words, const Knowledge& knowledge, WordRange range);

}  // namespace throughline::actors
