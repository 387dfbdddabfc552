#include "read/read_diagnostics.hpp"

#include <fmt/format.h>

namespace throughline::reading {
namespace {

Diagnostic diagnostic(Severity severity, std::string code, std::string message, std::string remedy) {
  Diagnostic made;
  made.severity = severity;
  made.code = std::move(code);
  made.message = std::move(message);
  made.remedy = std::move(remedy);
  return made;
}

}  // namespace

Diagnostic not_text() {
  return diagnostic(Severity::warning, "not-text", "this is no text; the file is skipped",
                    "give text, HTML, JSON, feeds or mail in UTF-8; save the text of a PDF or a word processor's file");
}

Diagnostic own_output() {
  return diagnostic(Severity::error, "not-an-article",
                    "this was written by throughline and is no article; it is skipped",
                    "give the articles themselves, or claims made with throughline extract");
}

Diagnostic long_article() {
  return diagnostic(Severity::warning, "long-article", "the article is longer than 2 MiB; what comes after is left out",
                    "give each article as a file of its own");
}

Diagnostic unsupported_format() {
  return diagnostic(Severity::warning, "unsupported-format", "this is markup; the file is skipped",
                    "save the page as text, or give it as .txt, .md, .json or .jsonl");
}

Diagnostic invalid_utf8(std::string_view read_as) {
  std::string message = read_as == "windows-1252" ? "invalid UTF-8; the file is read as Windows-1252"
                                                  : "invalid bytes; they are replaced by U+FFFD";
  return diagnostic(Severity::warning, "invalid-utf8", std::move(message), "save the file as UTF-8");
}

Diagnostic control_character() {
  return diagnostic(Severity::warning, "control-character", "control characters; they are read as spaces",
                    "remove them from the file");
}

Diagnostic bad_json(const std::string& why) {
  return diagnostic(Severity::error, "bad-json", fmt::format("no valid JSON: {}", why),
                    "repair it, or give the articles before and after it by themselves");
}

Diagnostic empty_article() {
  return diagnostic(Severity::warning, "empty-article", "there is no text in this article; it is skipped",
                    "save the article's text; JSON needs it in the member \"text\"");
}

Diagnostic other_language(std::string_view language) {
  std::string which = language == "und" ? std::string("another language") : fmt::format("\"{}\"", language);
  return diagnostic(Severity::warning, "other-language",
                    fmt::format("the article is in {}, not in English; it is skipped", which),
                    "give an English version");
}

Diagnostic unreadable_date(std::string_view words) {
  return diagnostic(Severity::warning, "unreadable-date", fmt::format("no day can be read from \"{}\"", words),
                    "write the publication date as YYYY-MM-DD");
}

Diagnostic ambiguous_date(std::string_view words, std::string_view either) {
  return diagnostic(Severity::warning, "ambiguous-date", fmt::format("\"{}\" {}", words, either),
                    "say which stands first, --date-order day or --date-order month, or give --published DATE");
}

Diagnostic undated_article() {
  return diagnostic(Severity::note, "undated-article", "no publication date was found; relative dates stay unresolved",
                    "give --published DATE, a line \"Published: YYYY-MM-DD\" or a file name that has the date");
}

Diagnostic retracted_article() {
  return diagnostic(Severity::note, "retracted-article",
                    "the outlet has taken this article back; nothing of it is told but that",
                    "leave the article out when that is not wanted either");
}

Diagnostic document_too_large() {
  return diagnostic(Severity::error, "document-too-large", "the document is larger than 64 MiB; it is skipped",
                    "split it into smaller files");
}

Diagnostic damaged_archive(std::string_view why) {
  return diagnostic(Severity::error, "damaged-archive", fmt::format("the archive cannot be read on: {}", why),
                    "fetch it again; what came before is read");
}

Diagnostic archive_bomb() {
  return diagnostic(Severity::error, "archive-bomb",
                    "the archive grows without measure when it is unpacked; the rest of it is skipped",
                    "unpack it by hand if you trust it");
}

Diagnostic archive_too_deep() {
  return diagnostic(Severity::error, "archive-too-deep", "archives lie within archives more than three deep",
                    "unpack the outer ones by hand");
}

Diagnostic archive_too_many() {
  return diagnostic(Severity::error, "archive-too-many",
                    "the archive holds more than 200,000 files; the rest is skipped", "split it");
}

Diagnostic bad_warc(std::string_view why) {
  return diagnostic(Severity::error, "bad-warc", fmt::format("this record of the WARC file is skipped: {}", why),
                    "fetch the file again; the records before and after are read");
}

Diagnostic bad_feed(std::string_view why) {
  return diagnostic(Severity::error, "bad-feed", fmt::format("the feed cannot be read on: {}", why),
                    "fetch it again; the entries before are read");
}

Diagnostic bad_mail(std::string_view why) {
  return diagnostic(Severity::error, "bad-mail", fmt::format("the message cannot be read: {}", why),
                    "save it again with its full source");
}

Diagnostic bad_csv(std::string_view why) {
  return diagnostic(Severity::error, "bad-csv", fmt::format("the table cannot be read: {}", why),
                    "give it a first row that names a column \"text\"");
}

}  // namespace throughline::reading
