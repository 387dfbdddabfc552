// The least that another program does with the installed library: read a date, load the tables, split a text.
#include <cstdio>

#include "throughline/edtf.hpp"
#include "throughline/stages.hpp"

int main() {
  const auto march = throughline::parse_edtf("2025-03");
  const auto tables = throughline::TableSet::embedded();
  if (!march || !tables) return 1;
  std::printf("%s %zu\n", to_string(*march->last).c_str(), throughline::split_sentences("One. Two.").size());
}
