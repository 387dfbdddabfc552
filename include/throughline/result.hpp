// A value, or the diagnostic that says why there is none. Stages never throw across their borders.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "throughline/diagnostics.hpp"

namespace throughline {

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Diagnostic error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok().
  const T& value() const& {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  T& value() & {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  T&& value() && {
    assert(ok());
    return std::move(*std::get_if<0>(&state_));
  }

  // REQUIRES: !ok().
  const Diagnostic& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Diagnostic> state_;
};

// A result without a value: done, or why not.
using Done = Result<std::monostate>;
inline Done done() { return Done(std::monostate{}); }

}  // namespace throughline
