// The elements and attributes of HTML that reading looks at. All others are `other` and stand for nothing but their
// content.
#pragma once

#include <cstdint>
#include <string_view>

namespace throughline::reading {

enum class Tag : std::uint8_t {
  other,
  text,  // no element: a run of characters
  a,
  address,
  amp_ad,
  article,
  aside,
  b,
  blockquote,
  body,
  br,
  button,
  caption,
  center,
  cite,
  code,
  dd,
  details,
  dialog,
  div,
  dl,
  dt,
  em,
  fieldset,
  figcaption,
  figure,
  footer,
  form,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  img,
  label,
  li,
  link,
  main,
  menu,
  meta,
  nav,
  ol,
  p,
  pre,
  q,
  script,
  section,
  small,
  span,
  strong,
  summary,
  sup,
  table,
  tbody,
  td,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  ul,
};

enum class Attribute : std::uint8_t {
  none,
  aria_hidden,
  aria_label,
  charset,
  css_class,
  content,
  data_component,
  data_testid,
  datetime,
  hidden,
  href,
  http_equiv,
  id,
  itemprop,
  itemscope,
  itemtype,
  lang,
  name,
  property,
  pubdate,
  rel,
  role,
  style,
  title,
  type,
};

// `name` in lower case.
Tag tag_named(std::string_view name);
Attribute attribute_named(std::string_view name);

// Whether the element starts a line of its own.
bool is_block(Tag tag);
bool is_heading(Tag tag);

// What the filter does with an element: how its content is read, and whether it counts as a level of nesting.
enum class Content : std::uint8_t {
  nested,       // elements and text
  void_,        // nothing: no end tag
  self_closed,  // its end tag may be missing ("li")
  dropped,      // text that no reader sees: up to its end tag
};

// `name` in lower case.
Content content_of(std::string_view name);

}  // namespace throughline::reading
