// Everything that reading has to say to the user, each in one place: code, words and remedy. Path and
// place are filled in by whoever knows them.
#pragma once

#include <string>
#include <string_view>

#include "throughline/diagnostics.hpp"

namespace throughline::reading {

Diagnostic not_text();
// A timeline, a difference or the like, where an article was wanted.
Diagnostic own_output();
Diagnostic long_article();
Diagnostic unsupported_format();
Diagnostic invalid_utf8(std::string_view read_as);
Diagnostic control_character();
Diagnostic bad_json(const std::string& why);
Diagnostic empty_article();
Diagnostic other_language(std::string_view language);
Diagnostic unreadable_date(std::string_view words);
// `either` names the two days: "may be 2025-04-03 or 2025-03-04".
Diagnostic ambiguous_date(std::string_view words, std::string_view either);
Diagnostic undated_article();
Diagnostic retracted_article();
Diagnostic document_too_large();
Diagnostic damaged_archive(std::string_view why);
Diagnostic archive_bomb();
Diagnostic archive_too_deep();
Diagnostic archive_too_many();
Diagnostic bad_warc(std::string_view why);
Diagnostic bad_feed(std::string_view why);
Diagnostic bad_mail(std::string_view why);
Diagnostic bad_csv(std::string_view why);

}  // namespace throughline::reading
