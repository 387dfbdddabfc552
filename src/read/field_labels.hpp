// What the labels of headers, front matter and JSON members mean: data/article_labels.tsv.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "throughline/tables.hpp"

namespace throughline::reading {

enum class Field : std::uint8_t {
  none,
  title,
  published,
  modified,
  outlet,
  url,
  author,
  id,
  language,
  body,
  capture,
  ignored
};

// By the name that tables and the user give it; Field::none: there is no such field.
Field field_named(std::string_view name);

class FieldLabels {
 public:
  explicit FieldLabels(const Table& labels);

  // Letters only count: "date_published", "datePublished" and "Date published" are one label. Field::none: unknown.
  Field find(std::string_view label) const;

 private:
  std::map<std::string, Field, std::less<>> fields_;
};

}  // namespace throughline::reading
