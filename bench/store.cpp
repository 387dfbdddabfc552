// What a store costs: bench_store CLAIMS FOLDER [ARTICLES]
//
// Takes the articles of a claims stream as patterns (CLAIMS, from `throughline extract`), adds as many copies of them
// under other ids as ARTICLES says (100,000 without it) to a new store in FOLDER, in portions of 64 as `add` does, and
// prints claims a second of wall time, with indexes and synced commits; then adds one more article to the store opened
// anew and prints what that took and how many pages it wrote. FOLDER should lie on the disk that is to be measured.
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "throughline/formats.hpp"
#include "throughline/store.hpp"

namespace throughline {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kFilesAtATime = 64;
constexpr std::uintmax_t kPage = 4096;
constexpr std::uintmax_t kLogHeader = 32;
constexpr std::uintmax_t kFrameHeader = 24;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// One set an article, with ids of its own.
FileYield copy_of(const ClaimSet& set, std::size_t article, std::size_t number) {
  const ArticleInfo& pattern = set.articles[article % set.articles.size()];
  FileYield file;
  file.place = fmt::format("place-{}", number);
  file.digest = fmt::format("digest-{}", number);
  ArticleInfo info = pattern;
  info.id = fmt::format("a-{:012x}", number * 0x9e3779b97f4a7c15U >> 16U);
  info.digest = fmt::format("{:032x}", number);
  file.set.articles.push_back(info);
  for (Actor actor : set.actors) {
    if (actor.article != pattern.id) continue;
    actor.article = info.id;
    file.set.actors.push_back(std::move(actor));
  }
  std::size_t claims = 0;
  for (Claim claim : set.claims) {
    if (claim.article != pattern.id) continue;
    claim.article = info.id;
    claim.id = fmt::format("c-{:012x}", (number * 1000 + claims++) * 0xbf58476d1ce4e5b9U >> 16U);
    file.set.claims.push_back(std::move(claim));
  }
  file.set = normalise(std::move(file.set));
  return file;
}

bool fill(const std::string& path, const ClaimSet& patterns, std::size_t articles) {
  auto store = ClaimStore::open(path, StoreAccess::write);
  if (!store.ok()) return false;
  Addition addition;
  addition.reader = "bench";
  double spent = 0;
  std::vector<FileYield> files;
  for (std::size_t number = 1; number <= articles; ++number) {
    files.push_back(copy_of(patterns, number, number));
    if (files.size() < kFilesAtATime && number != articles) continue;
    const auto start = Clock::now();
    if (!store.value().add(files, addition).ok()) return false;
    spent += seconds_since(start);
    files.clear();
  }
  fmt::print("bulk add: {} articles, {} claims in {:.1f} s: {:.0f} claims/s, {:.0f} articles/s\n", articles,
             addition.claims, spent, addition.claims / spent, static_cast<double>(articles) / spent);
  return true;
}

bool add_one(const std::string& path, const ClaimSet& patterns, std::size_t number) {
  const FileYield file = copy_of(patterns, number, number);
  const auto start = Clock::now();
  auto store = ClaimStore::open(path, StoreAccess::existing);
  if (!store.ok()) return false;
  const double opened = seconds_since(start);
  Addition addition;
  addition.reader = "bench";
  const std::string places[] = {file.place};
  const bool added = store.value().known_files(places).ok() && store.value().add(std::span(&file, 1), addition).ok();
  const double total = seconds_since(start);
  const std::uintmax_t log = std::filesystem::file_size(path + "-wal");
  fmt::print("one article more ({} claims): {:.1f} ms, of which {:.1f} to open; {} pages written\n", addition.claims,
             1000 * total, 1000 * opened, (log - kLogHeader) / (kPage + kFrameHeader));
  return added;
}

int run(const std::string& claims, const std::string& folder, std::size_t articles) {
  std::ifstream in(claims, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto patterns = read_claims(bytes, claims);
  if (!patterns.ok() || patterns.value().articles.empty()) return 2;
  const std::string path = folder + "/bench.db";
  if (std::filesystem::exists(path)) return 2;  // never another's file
  if (!fill(path, patterns.value(), articles)) return 1;
  fmt::print("the file has {:.0f} MB\n", static_cast<double>(std::filesystem::file_size(path)) / 1e6);
  for (std::size_t i = 1; i <= 5; ++i) {
    if (!add_one(path, patterns.value(), articles + i)) return 1;
  }
  return 0;
}

}  // namespace
}  // namespace throughline

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::size_t articles = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 100'000;
  return throughline::run(argv[1], argv[2], articles);
}
