#include "read/feed_format.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/html/page_blocks.hpp"

namespace throughline::reading {
namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kLongestText = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kPiece = std::size_t{64} * 1024;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

bool is_entry(std::string_view name) { return name == "item" || name == "entry"; }

// "content:encoded" of RSS and "content" of Atom are one name here, so are "dc:date" and "date".
Field field_of(std::string_view name, std::string_view prefix) {
  if (name == "title" && prefix != "media") return Field::title;
  if (name == "pubDate" || name == "published" || name == "issued") return Field::published;
  if (name == "date" && prefix == "dc") return Field::published;
  if (name == "updated" || name == "modified") return Field::modified;
  if (name == "link" && prefix.empty()) return Field::url;
  if (name == "creator" || name == "author") return Field::author;
  if (name == "source" && prefix.empty()) return Field::outlet;
  if (name == "language") return Field::language;
  const bool body = name == "description" || name == "encoded" || name == "content" || name == "summary";
  return body && prefix != "media" && prefix != "itunes" ? Field::body : Field::none;
}

// Follows the parser through a feed.
class FeedHandler {
 public:
  explicit FeedHandler(const FormatTables& tables) : tables_(tables) {}

  void start(std::string_view name, std::string_view prefix, std::string_view uri, int count, const xmlChar** given) {
    ++depth_;
    if (inner_depth_ > 0) {
      ++inner_depth_;
      markup("<", name);
      return;
    }
    if (is_entry(name)) begin_entry();
    if (depth_ > kDeepest) return;
    const bool atom = uri.find("Atom") != std::string_view::npos || uri.find("atom") != std::string_view::npos;
    const Field field = field_of(name, atom ? std::string_view() : prefix);
    if (field == Field::none) return;
    if (field == Field::url) take_href(count, given);
    field_ = field;
    inner_depth_ = field == Field::body ? 1 : 0;
    text_.clear();
  }

  void end(std::string_view name) {
    --depth_;
    if (inner_depth_ > 0 && --inner_depth_ > 0) {
      markup("</", name);
      return;
    }
    finish_field();
    if (is_entry(name)) end_entry();
  }

  void characters(std::string_view text) {
    if (field_ == Field::none || text_.size() > kLongestText) return;
    const bool nested = inner_depth_ > 1;
    if (!nested) {
      text_.append(text);
      return;
    }
    for (char c : text) c == '<' ? text_.append("&lt;") : text_.append(1, c);
  }

  void refuse(std::string why) { found_.fault = std::move(why); }
  FeedArticles take() { return std::move(found_); }
  bool in_entry() const { return in_entry_; }

 private:
  void begin_entry() {
    in_entry_ = true;
    entry_ = RawArticle();
    entry_.alone = false;
  }

  void end_entry() {
    in_entry_ = false;
    if (entry_.outlet.empty()) entry_.outlet = outlet_;
    if (entry_.language.empty()) entry_.language = language_;
    entry_.offset = 0;
    found_.articles.push_back(std::move(entry_));
  }

  // Atom: <link rel="alternate" href="…"/>.
  void take_href(int count, const xmlChar** given) {
    std::string_view href;
    std::string_view rel = "alternate";
    for (int i = 0; i < count; ++i, given += 5) {
      const std::string_view value(reinterpret_cast<const char*>(given[3]),
                                   static_cast<std::size_t>(given[4] - given[3]));
      if (view(given[0]) == "href") href = value;
      if (view(given[0]) == "rel") rel = value;
    }
    if (in_entry_ && rel == "alternate") set_field(entry_, Field::url, href, "feed", tables_.dates);
  }

  void markup(std::string_view opening, std::string_view name) {
    if (text_.size() < kLongestText) text_.append(opening).append(name).push_back('>');
  }

  void finish_field() {
    const Field field = std::exchange(field_, Field::none);
    if (field == Field::none) return;
    inner_depth_ = 0;
    std::string words = text_;
    text_.clear();
    if (field == Field::body || field == Field::title) words = plain(words);
    words = clean_text(words);
    if (in_entry_)
      set_field(entry_, field, words, "feed", tables_.dates);
    else if (field == Field::title && outlet_.empty())
      outlet_ = one_line(words, 200);
    else if (field == Field::language)
      language_ = one_line(words, 40);
  }

  static std::string plain(const std::string& words) {
    const bool marked = words.find('<') != std::string::npos || words.find('&') != std::string::npos;
    return marked ? text_of_fragment(words) : words;
  }

  const FormatTables& tables_;
  FeedArticles found_;
  RawArticle entry_;
  std::string outlet_;
  std::string language_;
  std::string text_;
  Field field_ = Field::none;
  int depth_ = 0;
  int inner_depth_ = 0;  // elements open within a body, itself the first
  bool in_entry_ = false;
};

struct Context {
  FeedHandler handler;
  xmlParserCtxtPtr parser = nullptr;
};

Context& context_of(void* data) { return *static_cast<Context*>(data); }

void on_start(void* data, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int /*spaces*/,
              const xmlChar** /*namespaces*/, int count, int /*defaulted*/, const xmlChar** attributes) {
  context_of(data).handler.start(view(name), view(prefix), view(uri), count, attributes);
}

void on_end(void* data, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/) {
  context_of(data).handler.end(view(name));
}

void on_characters(void* data, const xmlChar* text, int size) {
  context_of(data).handler.characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

void on_entity(void* data, const xmlChar* /*name*/, int /*type*/, const xmlChar* /*publicly*/,
               const xmlChar* /*system*/, xmlChar* /*content*/) {
  context_of(data).handler.refuse("it declares entities of its own");
  xmlStopParser(context_of(data).parser);
}

xmlEntityPtr on_get_entity(void* /*data*/, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

xmlSAXHandler make_handler() {
  xmlSAXHandler handler{};
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_characters;
  handler.ignorableWhitespace = on_characters;
  handler.cdataBlock = on_characters;
  handler.entityDecl = on_entity;
  handler.getEntity = on_get_entity;
  return handler;
}

// The text is UTF-8 by now, whatever its declaration says.
std::string_view without_declaration(std::string_view text) {
  text = base::without_byte_order_mark(text);
  while (!text.empty() && base::is_ascii_space(text.front())) text.remove_prefix(1);
  if (!text.starts_with("<?xml")) return text;
  const std::size_t end = text.find("?>");
  return end == std::string_view::npos ? text : text.substr(end + 2);
}

// A declared entity makes libxml2 begin a document of its own, also for a reader of events, and leaves it to us.
void free_parser(xmlParserCtxtPtr parser) {
  xmlFreeDoc(parser->myDoc);
  parser->myDoc = nullptr;
  xmlFreeParserCtxt(parser);
}

}  // namespace

FeedArticles read_feed(std::string_view text, const FormatTables& tables) {
  static const bool kStarted = (xmlInitParser(), true);
  static_cast<void>(kStarted);
  text = without_declaration(text);
  Context context{FeedHandler(tables), nullptr};
  xmlSAXHandler handler = make_handler();
  const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> parser(
      xmlCreatePushParserCtxt(&handler, &context, nullptr, 0, nullptr), free_parser);
  if (!parser) return {};
  context.parser = parser.get();
  xmlCtxtUseOptions(parser.get(), XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
  for (std::size_t pos = 0; pos < text.size() && parser->disableSAX != 1; pos += kPiece) {
    const std::string_view piece = text.substr(pos, kPiece);
    xmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), pos + kPiece >= text.size() ? 1 : 0);
  }
  const bool cut = context.handler.in_entry();
  if (cut || parser->disableSAX == 1) {
    FeedArticles found = context.handler.take();
    if (found.fault.empty()) found.fault = "it is broken or cut off";
    return found;
  }
  return context.handler.take();
}

}  // namespace throughline::reading
