// The examples of docs/spec: what is written there is run as a test.
//
// An example is a fenced block that opens with "```example" and may name a file and options behind it:
//
//     ```example 2025-02-01-talks.txt --plain
//     input
//     ---
//     expected lines
//     ```
//
// The last line "---" parts what is given from what must come out.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace throughline::test {

struct SpecExample {
  std::string info;      // what stands behind "example"
  std::string input;     // each line with its line feed
  std::string expected;  // likewise
  std::size_t line = 0;  // 1-based line of the fence
};

// The examples of docs/spec/NAME, in order. Empty when the file cannot be read.
std::vector<SpecExample> read_spec_examples(const std::string& name);

}  // namespace throughline::test
