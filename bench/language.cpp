// Measures the language engine: words a second of each step, time to load, memory; or prints what it finds.
//
//   bench_language FILE...             processor time of each step over the files, as bodies of text
//   bench_language --annotate FILE...  a line of throughline.annotation/1 for each file: sentences, words and names
//
// With --annotate the figures of syntax and names can be taken without the stages that come after.
#include <fmt/format.h>
#include <sys/resource.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "language/gazetteer_tables.hpp"
#include "language/learned_model.hpp"
#include "language/name_repair.hpp"
#include "language/tokenizer.hpp"
#include "throughline/formats.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

using language::Word;

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

// Runs `work` often enough to be measured; gives the seconds of one run.
template <typename Work>
double measure(Work work) {
  work();
  constexpr double kLongEnough = 1.0;
  int runs = 0;
  const double start = processor_seconds();
  while (processor_seconds() - start < kLongEnough) {
    work();
    ++runs;
  }
  return (processor_seconds() - start) / runs;
}

struct Article {
  std::string text;
  std::vector<Sentence> sentences;
  std::vector<std::vector<Word>> words;
  std::vector<std::vector<language::ContextBits>> context;
};

std::vector<std::vector<Word>> describe(const Article& article, const language::Tokenizer& tokenizer) {
  std::vector<std::vector<Word>> words;
  for (const Sentence& sentence : article.sentences) {
    auto& row = words.emplace_back();
    for (const Span span : tokenizer.find_words(article.text, sentence.span)) {
      row.push_back(language::describe_word(words_of(article.text, span)));
    }
  }
  return words;
}

void print_row(const char* step, double seconds, std::size_t words) {
  fmt::print("{:<34} {:>7.1f} us a thousand words, {:>9.0f} words a second\n", step,
             seconds * 1e9 / static_cast<double>(words), static_cast<double>(words) / seconds);
}

void measure_steps(std::vector<Article>& articles, const TableSet& tables, const LanguageEngine& engine) {
  const SentenceSplitter splitter(tables);
  const language::Tokenizer tokenizer(tables);
  const language::Gazetteer gazetteer = language::build_gazetteer(tables);
  const auto file = language::ModelFile::open(embedded_file("english.tlm"));
  const auto model = language::read_learned_model(file.value());
  std::size_t words = 0;
  for (Article& article : articles) {
    article.sentences = splitter.split_sentences(article.text);
    article.words = describe(article, tokenizer);
    article.context = language::find_word_context(article.words, gazetteer);
    for (const auto& sentence : article.words) {
      words += sentence.size();
    }
  }
  fmt::print("{} words in {} articles\n", words, articles.size());
  const auto row = [&](const char* step, const auto& work) {
    print_row(step, measure([&] {
                for (const Article& article : articles) {
                  work(article);
                }
              }),
              words);
  };
  row("sentences", [&](const Article& a) { splitter.split_sentences(a.text); });
  row("words and their features", [&](const Article& a) { describe(a, tokenizer); });
  row("context, known names", [&](const Article& a) { language::find_word_context(a.words, gazetteer); });
  for (const language::Kernels* kernels :
       {language::avx512_kernels(), language::avx2_kernels(), &language::portable_kernels()}) {
    if (kernels != nullptr) {
      language::NetworkMemory memory;
      row(fmt::format("network, {}", kernels->name).c_str(), [&](const Article& a) {
        static_cast<void>(model->network.read_sentences(a.words, a.context, *kernels, memory));
      });
    }
  }
  row("all, with lemmas and names",
      [&](const Article& a) { static_cast<void>(engine.analyse(a.text, splitter.split_sentences(a.text))); });
}

void annotate(const std::string& path, const LanguageEngine& engine) {
  Annotation annotation;
  annotation.article.info.id = std::filesystem::path(path).stem().string();
  annotation.article.text = read_text(path);
  annotation.sentences = split_sentences(annotation.article.text);
  LanguageAnalysis analysis = engine.analyse(annotation.article.text, annotation.sentences);
  annotation.tokens = std::move(analysis.tokens);
  annotation.mentions = std::move(analysis.names);
  std::cout << write_annotation(annotation);
}

long resident_kilobytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

int run(std::vector<std::string> paths) {
  const TableSet tables = TableSet::embedded().value();
  const double start = processor_seconds();
  const LanguageEngine engine = LanguageEngine::load(embedded_file("english.tlm"), tables).value();
  const double loaded = processor_seconds() - start;
  if (!paths.empty() && paths.front() == "--annotate") {
    for (std::size_t i = 1; i < paths.size(); ++i) {
      annotate(paths[i], engine);
    }
    return 0;
  }
  std::vector<Article> articles;
  for (const std::string& path : paths) {
    articles.emplace_back().text = read_text(path);
  }
  fmt::print("loaded in {:.3f} s, {} kB\n", loaded, resident_kilobytes());
  measure_steps(articles, tables, engine);
  fmt::print("{} kB at most\n", resident_kilobytes());
  return 0;
}

}  // namespace
}  // namespace throughline

int main(int argc, char** argv) { return throughline::run({argv + 1, argv + argc}); }
