#include "language/name_heads.hpp"

#include "language/head_edits.hpp"

namespace throughline::language {
namespace {

constexpr NameLabel kPerson = first_label(MentionType::per);

bool is_outside(std::int32_t head, std::size_t begin, std::size_t end) {
  return head < static_cast<std::int32_t>(begin) || head >= static_cast<std::int32_t>(end);
}

}  // namespace

void correct_name_heads(const TagSet& tags, std::span<const std::string> relations, SentenceReading& reading) {
  const auto flat = find_relation(relations, "flat");
  const auto title = find_relation(relations, "nmod:desc");
  const auto subject = find_relation(relations, "nsubj");
  if (!flat || !title || !subject) {
    return;
  }
  const std::size_t count = reading.names.size();
  for (std::size_t begin = 0; begin < count; ++begin) {
    if (reading.names[begin] != kPerson || !is_outside(reading.heads[begin], begin, begin + 1)) {
      continue;
    }
    std::size_t end = begin + 1;
    for (; end < count && reading.names[end] == kPerson + 1; ++end) {
      if (is_outside(reading.heads[end], begin, end + 1) && is_outside(reading.heads[begin], begin, end + 1)) {
        hang(reading, end, begin, *flat);
      }
    }
    const std::size_t before = begin - 1;
    const bool doubled = begin > 0 && tags.upos(reading.tags[before]) == Upos::noun &&
                         reading.relations[before] == *subject && reading.relations[begin] == *subject &&
                         reading.heads[before] == reading.heads[begin];
    if (doubled) {
      hang(reading, before, begin, *title);
    }
  }
}

}  // namespace throughline::language
