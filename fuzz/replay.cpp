// Runs a fuzz target without libFuzzer: over every seed and over mutations of them that are the same on every run.
//
// Usage: fuzz_NAME FOLDER. A fault ends the program, as under libFuzzer.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kMutationsPerSeed = 2000;

std::vector<std::string> read_seeds(const char* folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> seeds = {""};
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return seeds;
}

void run(const std::string& input) {
  // A copy without spare room, so that reading past the end is seen by the sanitizer.
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

// Flips, drops, doubles or splices a few bytes.
std::string mutate(std::string text, const std::string& other, std::mt19937& random) {
  for (unsigned steps = 1 + random() % 4; steps > 0; --steps) {
    const std::size_t at = text.empty() ? 0 : random() % text.size();
    switch (random() % 5) {
      case 0:
        if (!text.empty()) text[at] = static_cast<char>(random());
        break;
      case 1:
        text.insert(at, 1, static_cast<char>(random()));
        break;
      case 2:
        text.erase(at, random() % 4);
        break;
      case 3:
        text.insert(at, text.substr(at, random() % 8));
        break;
      default:
        text.insert(at, other.substr(other.empty() ? 0 : random() % other.size(), random() % 16));
        break;
    }
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::vector<std::string> seeds = read_seeds(argv[1]);
  std::mt19937 random(1);
  for (const std::string& seed : seeds) {
    run(seed);
    for (int i = 0; i < kMutationsPerSeed; ++i) run(mutate(seed, seeds[random() % seeds.size()], random));
  }
  std::printf("%zu seeds, %d mutations of each\n", seeds.size(), kMutationsPerSeed);
  return 0;
}
