// JSON Patch (RFC 6902) made so that few operations say what changed: elements of arrays are paired by what names them,
// and stay where the longest run of pairs in the same order lies.
#include <algorithm>
#include <map>

#include "formats/increasing_run.hpp"
#include "formats/json_fault_diagnostic.hpp"
#include "formats/json_parser.hpp"
#include "formats/json_pointer.hpp"
#include "formats/json_text.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

using formats::JsonValue;
using formats::pointer_to;
using Kind = JsonValue::Kind;

std::string one_line(const JsonValue& value) { return json_text(value, formats::JsonWriter::Layout::one_line); }

// What an element of an array is called: its id, the claim that it tells, or all that it holds.
std::string name_of(const JsonValue& element) {
  for (const std::string_view key : {"id", "claim"}) {
    const JsonValue* const named = element.find(key);
    if (named && named->is(Kind::string)) return named->text;
  }
  return one_line(element);
}

// Names made unique by counting those that came before: "x#0", "x#1".
std::vector<std::string> unique_names(const JsonValue& array) {
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> names;
  names.reserve(array.items.size());
  for (const JsonValue& element : array.items) {
    std::string name = name_of(element);
    const std::size_t nth = seen[name]++;
    names.push_back(std::move(name) + "#" + std::to_string(nth));
  }
  return names;
}

// (index in `from`, index in `to`), both rising: the elements that stay.
std::vector<std::pair<std::size_t, std::size_t>> kept_elements(const JsonValue& from, const JsonValue& to) {
  std::map<std::string, std::size_t> places;
  const std::vector<std::string> from_names = unique_names(from);
  for (std::size_t i = 0; i < from_names.size(); ++i) places.emplace(from_names[i], i);
  std::vector<std::pair<std::size_t, std::size_t>> shared;
  std::size_t at = 0;
  for (const std::string& name : unique_names(to)) {
    const auto place = places.find(name);
    if (place != places.end()) shared.emplace_back(place->second, at);
    ++at;
  }
  return formats::longest_increasing_run(shared);
}

class PatchBuilder {
 public:
  void compare(const JsonValue& from, const JsonValue& to, const std::string& path) {
    if (from == to) return;
    if (from.is(Kind::object) && to.is(Kind::object) && keeps_order(from, to)) {
      compare_members(from, to, path);
    } else if (from.is(Kind::array) && to.is(Kind::array)) {
      compare_elements(from, to, path);
    } else {
      replace(path, to);
    }
  }

  std::vector<PatchOperation> take() { return std::move(patch_); }

 private:
  void replace(const std::string& path, const JsonValue& value) {
    patch_.push_back({"replace", path, one_line(value)});
  }
  void add(std::string path, const JsonValue& value) { patch_.push_back({"add", std::move(path), one_line(value)}); }
  void remove(std::string path) { patch_.push_back({"remove", std::move(path), ""}); }

  // A member that is added comes last: where that gives another order, the object is replaced, so that the patched
  // document is the same bytes and not only the same value.
  static bool keeps_order(const JsonValue& from, const JsonValue& to) {
    std::vector<std::string_view> patched;
    for (const std::string& key : from.keys) {
      if (to.find(key)) patched.push_back(key);
    }
    for (const std::string& key : to.keys) {
      if (!from.find(key)) patched.push_back(key);
    }
    return std::equal(patched.begin(), patched.end(), to.keys.begin(), to.keys.end());
  }

  void compare_members(const JsonValue& from, const JsonValue& to, const std::string& path) {
    for (const std::string& key : from.keys) {
      if (!to.find(key)) remove(pointer_to(path, key));
    }
    for (std::size_t i = 0; i < to.keys.size(); ++i) {
      const JsonValue* const before = from.find(to.keys[i], i);
      const std::string place = pointer_to(path, to.keys[i]);
      before ? compare(*before, to.items[i], place) : add(place, to.items[i]);
    }
  }

  // From the last to the first, so that indexes before it hold.
  void remove_others(const JsonValue& from, const std::vector<std::pair<std::size_t, std::size_t>>& kept,
                     const std::string& path) {
    auto next = kept.rbegin();
    for (std::size_t i = from.items.size(); i-- > 0;) {
      if (next != kept.rend() && next->first == i) {
        ++next;
      } else {
        remove(pointer_to(path, i));
      }
    }
  }

  void compare_elements(const JsonValue& from, const JsonValue& to, const std::string& path) {
    const auto kept = kept_elements(from, to);
    if (kept.empty()) return replace(path, to);
    remove_others(from, kept, path);
    auto next = kept.begin();
    for (std::size_t i = 0; i < to.items.size(); ++i) {
      if (next != kept.end() && next->second == i) {
        compare(from.items[next->first], to.items[i], pointer_to(path, i));
        ++next;
      } else {
        add(pointer_to(path, i), to.items[i]);
      }
    }
  }

  std::vector<PatchOperation> patch_;
};

}  // namespace

Result<std::vector<PatchOperation>> make_patch(std::string_view from_json, std::string_view to_json) {
  const auto from = formats::parse_json(from_json);
  if (const auto* fault = std::get_if<formats::JsonFault>(&from)) return formats::bad_json(from_json, *fault);
  const auto to = formats::parse_json(to_json);
  if (const auto* fault = std::get_if<formats::JsonFault>(&to)) return formats::bad_json(to_json, *fault);
  PatchBuilder builder;
  builder.compare(std::get<JsonValue>(from), std::get<JsonValue>(to), "");
  return builder.take();
}

}  // namespace throughline
