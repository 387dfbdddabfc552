// Pairs of tellings by two outlets, and whether they tell one event.
#include <doctest/doctest.h>

#include <string>

#include "support/embedded_tables.hpp"
#include "support/written_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

struct Pair {
  const char* one;
  const char* other;
};

std::size_t events_of(const Pair& pair) {
  const std::string text = std::string("article a 2031-05-02 The Lantern\n") + pair.one +
                           "\narticle b 2031-05-03 Harbour Wire\n" + pair.other + "\n";
  const testing::WrittenClaims written = testing::read_written_claims(text);
  return build_graph(written.set, testing::embedded_tables(), {}).events().size();
}

TEST_CASE("two outlets tell one event in words of their own") {
  const Pair pairs[] = {
      {"The strike began on Thursday. {begin/start, on 2031-05-01}",
       "The strike, which began on May 1, will end within a week. {begin/start, on 2031-05-01}"},
      {"A grain ship ran aground in the Veld canal on Thursday. {run aground/crash, on 2031-05-01}",
       "The Marisa ran aground on May 1 where the Veld canal is narrow. {run aground/crash, on 2031-05-01}"},
      {"Ada Brook opened the Norland bridge. {open, on 2031-05-01, by Ada Brook}",
       "The Norland bridge was opened by the mayor, Ada Brook. {open, on 2031-05-01, by Ada Brook}"},
      {"Police arrested three dockers at the north gate. {arrest/arrest, on 2031-05-01, count arrested = 3}",
       "Three dockers were held at the north gate after a scuffle. {hold/arrest, on 2031-05-01, count arrested = 3}"},
      {"A court in Ostia rejected the appeal of Norland Rail. {reject, on 2031-05-01, by Norland Rail}",
       "Norland Rail lost in Ostia: a court rejected its appeal. {reject, on 2031-05-01, by Norland Rail}"},
      {"A shell killed four people in Veld. {kill/attack, on 2031-05-01, in Veld, count killed = 4}",
       "The shell that hit Veld killed at least six people. {kill/attack, on 2031-05-01, in Veld, least killed = 6}"},
      {"Dov Lind resigned as harbour master. {resign/resign, on 2031-05-01, by Dov Lind}",
       "Harbour master Dov Lind has resigned. {resign/resign, assumed 2031-05-03, by Dov Lind}"},
      {"The canal of Veld was blocked for six days. {block, on 2031-04}",
       "For six days the canal of Veld was blocked by a ship. {block, on 2031-04}"},
      {"Norland Rail will close the Veld line. {close, on 2031-05-09, by Norland Rail, planned}",
       "The Veld line is to be closed by Norland Rail. {close, on 2031-05-09, by Norland Rail, planned}"},
  };
  for (const Pair& pair : pairs) {
    CAPTURE(std::string(pair.one));
    CHECK(events_of(pair) == 1);
  }
}

TEST_CASE("two outlets tell two events, however alike they sound") {
  const Pair pairs[] = {
      {"A court in Ostia rejected the appeal of Norland Rail. {reject, on 2031-04-04, by Norland Rail}",
       "A court in Ostia rejected the appeal of Norland Rail. {reject, on 2031-05-02, by Norland Rail}"},
      {"A shell hit the Veld mill. {hit/attack, on 2031-05-01, in Veld}",
       "Another shell hit the Veld school. {hit/attack, on 2031-05-01, in Veld}"},
      {"Raids killed more than 100 people. {kill/attack, on 2031-01/.., least killed = 100}",
       "Raids killed more than 46000 people. {kill/attack, on 2031-01/.., least killed = 46000}"},
      {"At least 100 ships were waiting. {wait, on 2031-05-01, least ships waiting = 100}",
       "More than 230 ships were waiting, brokers said. {wait, on 2031-05-02, least ships waiting = 230}"},
      {"Ada Brook opened the Norland bridge. {open, on 2031-05-01, by Ada Brook}",
       "Ines Sol opened the school of Ostia. {open, on 2031-05-01, by Ines Sol}"},
      {"Norland Rail will close the Veld line. {close, on 2031-05-01, by Norland Rail, planned}",
       "Norland Rail closed the Veld line. {close, on 2031-05-01, by Norland Rail}"},
      {"Rebels shelled the mill of Veld. {shell/attack, on 2031-05-01, by Rebels}",
       "The army denied that rebels shelled the mill of Veld. {shell/attack, on 2031-05-01, denied The army}"},
      {"Dockers returned to work at every quay of Veld after a strike of 24 days. {return, on 2031-05-01}",
       "Rain and fog returned to the hills around Norby in the afternoon, watchers of the sky said. {return, on "
       "2031-05-01}"},
      {"Norland freed 90 prisoners. {free/release, on 2031-05-01, by Norland, count released = 90}",
       "Sudland freed four soldiers. {free/release, on 2031-05-01, by Sudland, count released = 4}"},
      {"Talks ran from April 28 to May 2 in Ostia. {talk/meet, on 2031-04-28/2031-05-02}",
       "Talks were held in Ostia on Thursday. {talk/meet, on 2031-05-01}"},
  };
  for (const Pair& pair : pairs) {
    CAPTURE(std::string(pair.one));
    CHECK(events_of(pair) == 2);
  }
}

}  // namespace
}  // namespace throughline
