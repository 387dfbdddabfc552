// Front matter, the simple part that publishers write: YAML, one `key: value` a line between two lines `---`; TOML, one
// `key = value` a line between two lines `+++`; or one JSON object.
//
// Values are bare or in quotes. Nested keys, lists and tags are read over.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::reading {

struct FrontMatterField {
  std::string key;
  std::string value;

  friend bool operator==(const FrontMatterField&, const FrontMatterField&) = default;
};

struct FrontMatter {
  std::vector<FrontMatterField> fields;
  std::size_t end = 0;  // where the text after it begins
};

// Null when the text does not begin with front matter or it is never closed.
std::optional<FrontMatter> read_front_matter(std::string_view text);

}  // namespace throughline::reading
