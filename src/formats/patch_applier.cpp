// Applies "add", "remove" and "replace" of JSON Patch (RFC 6902, section 4).
#include <fmt/format.h>

#include "formats/json_fault_diagnostic.hpp"
#include "formats/json_parser.hpp"
#include "formats/json_pointer.hpp"
#include "formats/json_text.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

using formats::JsonValue;
using Kind = JsonValue::Kind;

enum class Verb : std::uint8_t { add, remove, replace };

std::optional<Verb> parse_verb(std::string_view op) {
  if (op == "add") return Verb::add;
  if (op == "remove") return Verb::remove;
  if (op == "replace") return Verb::replace;
  return std::nullopt;
}

// The place of a key, or the number of members when there is none.
std::size_t place_of(const JsonValue& object, std::string_view key) {
  const JsonValue* const member = object.find(key);
  return member ? static_cast<std::size_t>(member - object.items.data()) : object.items.size();
}

std::optional<std::size_t> index_in(const JsonValue& array, std::string_view token) {
  const auto index = formats::parse_index(token);
  return index && *index < array.items.size() ? index : std::nullopt;
}

JsonValue* child(JsonValue& parent, std::string_view token) {
  if (parent.is(Kind::object)) {
    const std::size_t place = place_of(parent, token);
    return place < parent.items.size() ? &parent.items[place] : nullptr;
  }
  const auto index = parent.is(Kind::array) ? index_in(parent, token) : std::nullopt;
  return index ? &parent.items[*index] : nullptr;
}

bool add_member(JsonValue& object, const std::string& key, JsonValue value) {
  const std::size_t place = place_of(object, key);
  if (place < object.items.size()) {
    object.items[place] = std::move(value);
  } else {
    object.keys.push_back(key);
    object.items.push_back(std::move(value));
  }
  return true;
}

bool add_element(JsonValue& array, std::string_view token, JsonValue value) {
  const auto index = token == "-" ? std::optional(array.items.size()) : formats::parse_index(token);
  if (!index || *index > array.items.size()) return false;
  array.items.insert(array.items.begin() + static_cast<std::ptrdiff_t>(*index), std::move(value));
  return true;
}

bool add(JsonValue& parent, const std::string& token, JsonValue value) {
  if (parent.is(Kind::object)) return add_member(parent, token, std::move(value));
  return parent.is(Kind::array) && add_element(parent, token, std::move(value));
}

bool remove(JsonValue& parent, std::string_view token) {
  const JsonValue* const gone = child(parent, token);
  if (!gone) return false;
  const auto place = gone - parent.items.data();
  parent.items.erase(parent.items.begin() + place);
  if (parent.is(Kind::object)) parent.keys.erase(parent.keys.begin() + place);
  return true;
}

bool replace(JsonValue& parent, std::string_view token, JsonValue value) {
  JsonValue* const old = child(parent, token);
  if (old) *old = std::move(value);
  return old != nullptr;
}

JsonValue* find_parent(JsonValue& root, const std::vector<std::string>& keys) {
  JsonValue* at = &root;
  for (std::size_t i = 0; at && i + 1 < keys.size(); ++i) at = child(*at, keys[i]);
  return at;
}

// Whether the operation fits the document. `value` is null for "remove".
bool apply(JsonValue& root, Verb verb, const std::vector<std::string>& keys, JsonValue value) {
  if (keys.empty()) {  // the whole document
    if (verb == Verb::remove) return false;
    root = std::move(value);
    return true;
  }
  JsonValue* const parent = find_parent(root, keys);
  if (!parent) return false;
  switch (verb) {
    case Verb::add:
      return add(*parent, keys.back(), std::move(value));
    case Verb::remove:
      return remove(*parent, keys.back());
    case Verb::replace:
      return replace(*parent, keys.back(), std::move(value));
  }
  return false;
}

bool apply(JsonValue& root, const PatchOperation& operation) {
  const auto verb = parse_verb(operation.op);
  const auto keys = formats::parse_pointer(operation.path);
  if (!verb || !keys) return false;
  if (*verb == Verb::remove) return apply(root, *verb, *keys, {});
  auto value = formats::parse_json(operation.value);
  return std::holds_alternative<JsonValue>(value) && apply(root, *verb, *keys, std::get<JsonValue>(std::move(value)));
}

Diagnostic bad_patch(const PatchOperation& operation, std::size_t number) {
  return {.severity = Severity::error,
          .code = "bad-patch",
          .message =
              fmt::format("operation {}, {} \"{}\", does not fit the document", number, operation.op, operation.path),
          .remedy = "apply the patch to the document that it was made from"};
}

}  // namespace

Result<std::string> apply_patch(std::string_view json, std::span<const PatchOperation> patch) {
  auto parsed = formats::parse_json(json);
  if (const auto* fault = std::get_if<formats::JsonFault>(&parsed)) return formats::bad_json(json, *fault);
  auto& root = std::get<JsonValue>(parsed);
  for (std::size_t i = 0; i < patch.size(); ++i) {
    if (!apply(root, patch[i])) return bad_patch(patch[i], i + 1);
  }
  return json_text(root, formats::JsonWriter::Layout::indented) + "\n";
}

}  // namespace throughline
