// Digests of content (XXH3, Y. Collet): fast and the same on every machine. They tell contents apart; they are no
// defence against someone who makes collisions on purpose (see sha256.hpp for what other programs check).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace throughline::base {

// 128 bits as 32 lower-case hexadecimal digits, most significant first.
std::string digest(std::string_view bytes);

std::uint64_t digest64(std::string_view bytes);

// The digest of bytes that come piece by piece.
class Digester {
 public:
  Digester();
  ~Digester();
  Digester(const Digester&) = delete;
  Digester& operator=(const Digester&) = delete;

  void add(std::string_view bytes);
  // Of all bytes so far.
  std::string digest() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// "c-" and 12 hexadecimal digits, for the prefix "c". Parts are joined with their lengths, so that ("ab", "c") and
// ("a", "bc") differ.
std::string content_id(std::string_view prefix, std::span<const std::string_view> parts);
std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts);
// The same of one part that comes piece by piece: `begin_part` with its bytes in all, then the pieces, then the id.
void begin_part(Digester& digester, std::uint64_t size);
std::string content_id(std::string_view prefix, const Digester& digester);

}  // namespace throughline::base
