// A value's fields are listed once, in the order of docs/FORMATS.md, by a function `fields(visit, value)`. FieldWriter
// writes what it lists and FieldReader reads it, so that neither can know a field that the other does not.
//
//   visit.field(key, value)           required; a missing optional is null
//   visit.null_if_blank(key, text)    an empty text is null
//   visit.absent_if_none(key, value)  an empty list, or a missing optional, has no field at all
//   visit.flat(span)                  "begin" and "end" among the fields around them
//   visit.hex(key, words)             64-bit words as one text, 16 digits each: beyond what JSON numbers hold
//   visit.first_of(key, text, other_key, other)  the text if there is one, else the other
#pragma once

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace throughline::formats {

// T or const T: `fields` takes both, to read and to write.
template <class T, class Value>
concept Of = std::same_as<std::remove_const_t<T>, Value>;

template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool kIsPair = false;
template <class A, class B>
inline constexpr bool kIsPair<std::pair<A, B>> = true;

}  // namespace throughline::formats
