#include "read/html/tag.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace throughline::reading {
namespace {

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

// Sorted by name.
constexpr std::array<Named<Tag>, 66> kTags{{{"a", Tag::a},
                                            {"address", Tag::address},
                                            {"amp-ad", Tag::amp_ad},
                                            {"article", Tag::article},
                                            {"aside", Tag::aside},
                                            {"b", Tag::b},
                                            {"blockquote", Tag::blockquote},
                                            {"body", Tag::body},
                                            {"br", Tag::br},
                                            {"button", Tag::button},
                                            {"caption", Tag::caption},
                                            {"center", Tag::center},
                                            {"cite", Tag::cite},
                                            {"code", Tag::code},
                                            {"dd", Tag::dd},
                                            {"details", Tag::details},
                                            {"dialog", Tag::dialog},
                                            {"div", Tag::div},
                                            {"dl", Tag::dl},
                                            {"dt", Tag::dt},
                                            {"em", Tag::em},
                                            {"fieldset", Tag::fieldset},
                                            {"figcaption", Tag::figcaption},
                                            {"figure", Tag::figure},
                                            {"footer", Tag::footer},
                                            {"form", Tag::form},
                                            {"h1", Tag::h1},
                                            {"h2", Tag::h2},
                                            {"h3", Tag::h3},
                                            {"h4", Tag::h4},
                                            {"h5", Tag::h5},
                                            {"h6", Tag::h6},
                                            {"head", Tag::head},
                                            {"header", Tag::header},
                                            {"hr", Tag::hr},
                                            {"html", Tag::html},
                                            {"i", Tag::i},
                                            {"img", Tag::img},
                                            {"label", Tag::label},
                                            {"li", Tag::li},
                                            {"link", Tag::link},
                                            {"main", Tag::main},
                                            {"menu", Tag::menu},
                                            {"meta", Tag::meta},
                                            {"nav", Tag::nav},
                                            {"ol", Tag::ol},
                                            {"p", Tag::p},
                                            {"pre", Tag::pre},
                                            {"q", Tag::q},
                                            {"script", Tag::script},
                                            {"section", Tag::section},
                                            {"small", Tag::small},
                                            {"span", Tag::span},
                                            {"strong", Tag::strong},
                                            {"summary", Tag::summary},
                                            {"sup", Tag::sup},
                                            {"table", Tag::table},
                                            {"tbody", Tag::tbody},
                                            {"td", Tag::td},
                                            {"tfoot", Tag::tfoot},
                                            {"th", Tag::th},
                                            {"thead", Tag::thead},
                                            {"time", Tag::time},
                                            {"title", Tag::title},
                                            {"tr", Tag::tr},
                                            {"ul", Tag::ul}}};

constexpr std::array<Named<Attribute>, 28> kAttributes{{{"aria-hidden", Attribute::aria_hidden},
                                                        {"aria-label", Attribute::aria_label},
                                                        {"charset", Attribute::charset},
                                                        {"class", Attribute::css_class},
                                                        {"content", Attribute::content},
                                                        {"data-component", Attribute::data_component},
                                                        {"data-datetime", Attribute::datetime},
                                                        {"data-published", Attribute::datetime},
                                                        {"data-publishdate", Attribute::datetime},
                                                        {"data-testid", Attribute::data_testid},
                                                        {"data-timestamp", Attribute::datetime},
                                                        {"datetime", Attribute::datetime},
                                                        {"hidden", Attribute::hidden},
                                                        {"href", Attribute::href},
                                                        {"http-equiv", Attribute::http_equiv},
                                                        {"id", Attribute::id},
                                                        {"itemprop", Attribute::itemprop},
                                                        {"itemscope", Attribute::itemscope},
                                                        {"itemtype", Attribute::itemtype},
                                                        {"lang", Attribute::lang},
                                                        {"name", Attribute::name},
                                                        {"property", Attribute::property},
                                                        {"pubdate", Attribute::pubdate},
                                                        {"rel", Attribute::rel},
                                                        {"role", Attribute::role},
                                                        {"style", Attribute::style},
                                                        {"title", Attribute::title},
                                                        {"type", Attribute::type}}};

constexpr std::array<std::string_view, 15> kVoid{"area", "base",  "br",   "col",  "command", "embed",  "frame", "hr",
                                                 "img",  "input", "link", "meta", "param",   "source", "wbr"};
constexpr std::array<std::string_view, 18> kSelfClosed{"body",  "colgroup", "dd",    "dt",       "head",  "html",
                                                       "li",    "option",   "p",     "optgroup", "rp",    "rt",
                                                       "tbody", "td",       "tfoot", "th",       "thead", "tr"};
constexpr std::array<std::string_view, 16> kDropped{"applet",  "audio",    "canvas",   "iframe", "map",    "math",
                                                    "noembed", "noframes", "noscript", "object", "script", "select",
                                                    "style",   "svg",      "textarea", "video"};

template <class Value, std::size_t n>
Value find_named(const std::array<Named<Value>, n>& table, std::string_view name, Value absent) {
  auto found = std::lower_bound(table.begin(), table.end(), name,
                                [](const Named<Value>& row, std::string_view wanted) { return row.name < wanted; });
  return found != table.end() && found->name == name ? found->value : absent;
}

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Tag tag_named(std::string_view name) { return find_named(kTags, name, Tag::other); }

Attribute attribute_named(std::string_view name) { return find_named(kAttributes, name, Attribute::none); }

bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

bool is_block(Tag tag) {
  switch (tag) {
    case Tag::text:
    case Tag::other:
    case Tag::a:
    case Tag::b:
    case Tag::br:
    case Tag::cite:
    case Tag::code:
    case Tag::em:
    case Tag::i:
    case Tag::img:
    case Tag::label:
    case Tag::link:  // microdata puts both of these into the middle of sentences
    case Tag::meta:
    case Tag::q:
    case Tag::script:
    case Tag::small:
    case Tag::span:
    case Tag::strong:
    case Tag::sup:
    case Tag::time:
      return false;
    default:
      return true;
  }
}

Content content_of(std::string_view name) {
  if (is_one_of(kVoid, name)) return Content::void_;
  if (is_one_of(kSelfClosed, name)) return Content::self_closed;
  if (is_one_of(kDropped, name)) return Content::dropped;
  return Content::nested;
}

}  // namespace throughline::reading
