// Messages that carry an article: e-mail (.eml), and pages that a browser saved as one file (MHTML, RFC 2557).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/html/html_format.hpp"
#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

struct MailTables {
  const FormatTables& format;
  const PageTables& pages;
};

struct MailArticles {
  std::vector<RawArticle> articles;
  std::string fault;  // empty: none
};

// The subject is the title, the sender the author, the day of sending the day of publication. The text part is read,
// the HTML part where there is no text.
MailArticles read_mail(std::string_view bytes, const MailTables& tables);

// The page that the message holds. The day of the message is that of saving.
MailArticles read_mhtml(std::string_view bytes, const MailTables& tables);

}  // namespace throughline::reading
