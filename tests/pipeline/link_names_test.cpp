#include "pipeline/link_names.hpp"

#include <doctest/doctest.h>

using namespace throughline;

namespace {

Mention mention(std::uint32_t begin, std::uint32_t end, MentionType type, const char* actor = "") {
  return {{begin, end}, type, actor};
}

}  // namespace

TEST_CASE("a name takes the actor of the mention that shares most of it, and keeps its span and type") {
  const std::vector<Mention> mentions = {mention(0, 5, MentionType::loc, "p-1"),
                                         mention(6, 13, MentionType::per, "p-2")};
  CHECK(link_names({mention(0, 13, MentionType::org)}, mentions) ==
        std::vector<Mention>{mention(0, 13, MentionType::org, "p-2")});
}

TEST_CASE("a mention that spans two names gives both its actor") {
  const std::vector<Mention> mentions = {mention(0, 13, MentionType::org, "p-1")};
  CHECK(link_names({mention(0, 5, MentionType::loc), mention(6, 13, MentionType::org)}, mentions) ==
        std::vector<Mention>{mention(0, 5, MentionType::loc, "p-1"), mention(6, 13, MentionType::org, "p-1")});
}

TEST_CASE("a group that overlaps no name stays a mention, in text order") {
  const std::vector<Mention> mentions = {mention(0, 4, MentionType::misc, "p-1"),
                                         mention(8, 9, MentionType::per, "p-2")};
  CHECK(link_names({mention(5, 7, MentionType::per)}, mentions) ==
        std::vector<Mention>{mention(0, 4, MentionType::misc, "p-1"), mention(5, 7, MentionType::per)});
}

TEST_CASE("a mention that the engine did not read as a name, and that is no group, is none") {
  const std::vector<Mention> mentions = {mention(0, 4, MentionType::org, "p-1")};
  CHECK(link_names({}, mentions).empty());
}
