#include "read/mail_format.hpp"

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/decode_text.hpp"
#include "read/html/html_encoding.hpp"
#include "read/mime.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kFewestText = 200;  // bytes; a shorter text part beside HTML says only that there is HTML

// The first part of this type that is no attachment, in the order of the message.
const MimePart* find_part(const MimePart& part, std::string_view type) {
  const bool attached = base::starts_with_ignoring_ascii_case(part.header("content-disposition"), "attachment");
  if (part.parts.empty()) return part.media_type == type && !attached ? &part : nullptr;
  for (const MimePart& inner : part.parts)
    if (const MimePart* found = find_part(inner, type)) return found;
  return nullptr;
}

std::string text_of(const MimePart& part) {
  if (auto decoded = part.charset.empty() ? std::nullopt : decode_as(part.body, part.charset))
    return std::move(decoded->text);
  return decode_text(part.body).text;
}

// "Coastline Daily <news@example.com>" names the paper.
std::string name_of_sender(std::string_view from) {
  const std::string name = decode_header(from.substr(0, from.find('<')));
  std::string plain;
  for (char c : name)
    if (c != '"') plain.push_back(c);
  return std::string(base::trim(plain));
}

RawArticle from_html(const MimePart& part, const MailTables& tables) {
  const DecodedText page = decode_html(part.body, part.charset);
  std::vector<RawArticle> articles = read_html(page.text, tables.pages, tables.format);
  return articles.empty() ? RawArticle() : std::move(articles.front());
}

}  // namespace

MailArticles read_mail(std::string_view bytes, const MailTables& tables) {
  const auto message = parse_mime(bytes);
  if (!message) return {{}, "it has no header"};
  const MimePart* text = find_part(*message, "text/plain");
  const MimePart* html = find_part(*message, "text/html");
  RawArticle raw;
  std::string words = text == nullptr ? std::string() : clean_text(text_of(*text));
  if (html != nullptr && words.size() < kFewestText) raw = from_html(*html, tables);
  if (raw.body.empty()) raw.body = std::move(words);
  raw.title.clear();
  raw.published.clear();
  raw.authors.clear();
  const DateReader& dates = tables.format.dates;
  set_field(raw, Field::title, clean_text(decode_header(message->header("subject"))), "mail", dates);
  set_field(raw, Field::published, clean_text(decode_header(message->header("date"))), "mail", dates);
  set_field(raw, Field::outlet, clean_text(name_of_sender(message->header("from"))), "mail", dates);
  if (raw.body.empty() && text == nullptr && html == nullptr) return {{}, "it holds no text"};
  return {{std::move(raw)}, {}};
}

MailArticles read_mhtml(std::string_view bytes, const MailTables& tables) {
  const auto message = parse_mime(bytes);
  const MimePart* page = message ? find_part(*message, "text/html") : nullptr;
  if (page == nullptr) return {{}, "it holds no page"};
  const DecodedText decoded = decode_html(page->body, page->charset);
  std::vector<RawArticle> articles = read_html(decoded.text, tables.pages, tables.format);
  for (RawArticle& raw : articles) {
    const DateReader& dates = tables.format.dates;
    for (std::string_view url : {message->header("snapshot-content-location"), page->header("content-location")})
      set_field(raw, Field::url, url, "mhtml", dates);
    if (!raw.captured) set_field(raw, Field::capture, message->header("date"), "mhtml", dates);
  }
  return {std::move(articles), {}};
}

}  // namespace throughline::reading
