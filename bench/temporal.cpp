// How fast the stage temporal/ goes, alone, after sentences and tokens are there: bench_temporal [FILE...]
//
// Reads the files as plain text (without any, the articles of samples/), takes two megabytes of them, and times the
// tagger on them with and without the words of the language engine; then on a megabyte each of texts made to slow it
// down, at two sizes, so that what is not linear shows. Prints megabytes a second of processor time, the best of five.
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

constexpr std::size_t kMegabyte = 1'000'000;
constexpr std::size_t kNewsBytes = 2 * kMegabyte;
constexpr int kRounds = 5;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::string read_samples() {
  std::set<std::filesystem::path> paths;
  const std::filesystem::path samples = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "samples";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(samples)) {
    const bool article = entry.path().parent_path().filename() == "articles";
    if (article && entry.is_regular_file()) paths.insert(entry.path());
  }
  std::string text;
  for (const auto& path : paths) text += read_file(path) + "\n\n";
  return text;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (!piece.empty() && text.size() < bytes) text += piece;
  return text;
}

Annotation article_of(std::string text) {
  Annotation annotation;
  annotation.article.text = std::move(text);
  annotation.article.info.published = make_day(2025, 3, 5);
  return annotation;
}

Annotation one_sentence(std::string text) {
  Annotation annotation = article_of(std::move(text));
  annotation.sentences = {{{0, static_cast<std::uint32_t>(annotation.article.text.size())}, 0, true}};
  return annotation;
}

struct Timing {
  double seconds = 0;
  std::size_t found = 0;
};

Timing best_of(const TimeTagger& tagger, const Annotation& annotation) {
  Timing best{1e9, 0};
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t start = std::clock();
    best.found = tagger.find_times(annotation).size();
    best.seconds = std::min(best.seconds, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

void report(std::string_view name, std::size_t bytes, const Timing& timing) {
  const double megabytes = static_cast<double>(bytes) / static_cast<double>(kMegabyte);
  fmt::print("{:44} {:5.1f} MB {:8.1f} MB/s {:8} times\n", name, megabytes, megabytes / std::max(timing.seconds, 1e-9),
             timing.found);
}

void time_news(const TimeTagger& tagger, const LanguageEngine& engine, const std::string& text) {
  Annotation annotation = article_of(text.substr(0, kNewsBytes));
  annotation.sentences = split_sentences(annotation.article.text);
  report("news, sentences", annotation.article.text.size(), best_of(tagger, annotation));
  annotation.tokens = engine.analyse(annotation.article.text, annotation.sentences).tokens;
  report("news, sentences and tokens", annotation.article.text.size(), best_of(tagger, annotation));
}

void time_worst(const TimeTagger& tagger) {
  for (const std::string_view piece : {"Jan ", "7", "7 ", "2-", "1998-", "5 March 1998; ", "a.", "last past next "}) {
    for (const std::size_t bytes : {kMegabyte / 4, kMegabyte, 4 * kMegabyte}) {
      const Annotation annotation = one_sentence(repeated(piece, bytes));
      report(fmt::format("one sentence of \"{}\"", piece), annotation.article.text.size(), best_of(tagger, annotation));
    }
  }
}

}  // namespace
}  // namespace throughline

int main(int count, char** arguments) {
  using namespace throughline;
  const auto tables = TableSet::embedded();
  if (!tables.ok()) return 2;
  const auto engine = LanguageEngine::load(embedded_file("english.tlm"), tables.value());
  if (!engine.ok()) return 2;
  std::string text;
  for (int i = 1; i < count; ++i) text += read_file(arguments[i]) + "\n\n";
  if (text.empty()) text = repeated(read_samples(), kNewsBytes);
  const TimeTagger tagger(tables.value());
  time_news(tagger, engine.value(), text);
  time_worst(tagger);
  return 0;
}
