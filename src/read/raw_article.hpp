// What a format found in a file, before anything is judged: the fields as written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "throughline/day.hpp"

namespace throughline::reading {

// What "03/04/2025" may mean.
struct TwoDays {
  Day day_first;
  Day month_first;

  friend bool operator==(const TwoDays&, const TwoDays&) = default;
};

// A publication date as a header, front matter or JSON member gives it.
struct DeclaredDate {
  std::optional<Day> day;         // null: the words are no date, or one of two
  std::string basis;              // "header", "front-matter", "json"
  std::string evidence;           // the words
  std::optional<TwoDays> either;  // the two days that the words may name

  friend bool operator==(const DeclaredDate&, const DeclaredDate&) = default;
};

struct RawArticle {
  std::string id;
  std::string title;
  std::string outlet;
  std::string url;
  std::string language;
  std::vector<std::string> authors;
  std::vector<DeclaredDate> published;  // the most trusted first
  std::optional<Day> modified;
  std::optional<Day> captured;  // when a crawler or a reader saved it: it was published by then
  std::string body;
  std::vector<std::string> furniture;  // what the format itself left out, each with its rule in front
  std::size_t offset = 0;              // where it begins in the decoded text, for diagnostics
  bool alone = true;                   // the only article of its file, so that the file's name speaks of it
};

}  // namespace throughline::reading
