#include "language/network/random_network.hpp"

#include <bit>

#include "language/byte_reader.hpp"
#include "language/hashing.hpp"

namespace throughline::language::test {
namespace {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ = mix(state_, 1);
    return static_cast<std::uint32_t>(state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_;
};

void write_float(ByteWriter& writer, float number) {
  const auto word = std::bit_cast<std::uint32_t>(number);
  for (unsigned shift = 0; shift < 32; shift += 8) {
    writer.byte(static_cast<std::uint8_t>(word >> shift));
  }
}

void write_shape(ByteWriter& writer, const std::string& name, std::uint8_t kind, std::size_t rows,
                 std::size_t columns) {
  writer.text(name);
  writer.byte(kind);
  writer.number(static_cast<std::uint32_t>(rows));
  writer.number(static_cast<std::uint32_t>(columns));
}

class TensorWriter {
 public:
  explicit TensorWriter(std::uint64_t seed) : random_(seed) {}

  void bytes(const std::string& name, std::size_t rows, std::size_t columns, float scale) {
    write_shape(writer_, name, 1, rows, columns);
    for (std::size_t i = 0; i < rows; ++i) {
      write_float(writer_, scale * (0.5F + static_cast<float>(random_.below(100)) / 100.0F));
    }
    for (std::size_t i = 0; i < rows * columns; ++i) {
      writer_.byte(static_cast<std::uint8_t>(static_cast<int>(random_.below(255)) - 127));
    }
  }
  void floats(const std::string& name, std::size_t rows, std::size_t columns, float reach) {
    write_shape(writer_, name, 0, rows, columns);
    for (std::size_t i = 0; i < rows * columns; ++i) {
      write_float(writer_, reach * (static_cast<float>(random_.below(2001)) / 1000.0F - 1.0F));
    }
  }
  void layer(const std::string& name, std::size_t rows, std::size_t columns) {
    bytes(name + ".w", rows, columns, 0.004F);
    floats(name + ".b", 1, rows, 1.0F);
  }
  void lstm(const std::string& name, std::size_t input, std::size_t width, float scale) {
    for (const std::string direction : {".f", ".b"}) {
      bytes(name + direction + ".wx", 4 * width, input, scale);
      bytes(name + direction + ".wh", 4 * width, width, 0.004F);
      floats(name + direction + ".b", 1, 4 * width, 1.0F);
    }
  }
  [[nodiscard]] const std::vector<std::uint8_t>& written() const { return writer_.bytes(); }

 private:
  Random random_;
  ByteWriter writer_;
};

}  // namespace

std::vector<std::uint8_t> random_tensors(const NetworkSizes& sizes, std::uint64_t seed) {
  TensorWriter writer(seed);
  writer.bytes("vectors", sizes.vectors + 1, sizes.input, 0.008F);
  writer.bytes("written", sizes.vectors + 1, sizes.input, 0.008F);
  writer.bytes("features", sizes.features, sizes.input, 0.004F);
  writer.floats("input.scale", 1, 3 * sizes.input, 40.0F);
  writer.bytes("context", kContextBitCount, 8 * sizes.width, 0.004F);
  writer.lstm("lstm1", 3 * sizes.input, sizes.width, 0.0004F);
  writer.bytes("names.context", kContextBitCount, 8 * sizes.width, 0.004F);
  writer.lstm("names.lstm1", 3 * sizes.input, sizes.width, 0.0004F);
  writer.lstm("lstm2", 2 * sizes.width, sizes.width, 0.004F);
  writer.lstm("lstm3", 2 * sizes.width, sizes.width, 0.004F);
  writer.layer("tags", sizes.tags, 2 * sizes.width);
  writer.layer("arc.dep", sizes.arcs, 2 * sizes.width);
  writer.layer("arc.head", sizes.arcs, 2 * sizes.width);
  writer.layer("arc.u", sizes.arcs, sizes.arcs);
  writer.floats("arc.root", 1, sizes.arcs, 1.0F);
  writer.layer("label.dep", sizes.labels, 2 * sizes.width);
  writer.layer("label.head", sizes.labels, 2 * sizes.width);
  writer.floats("label.root", 1, sizes.labels, 1.0F);
  writer.layer("label", sizes.relations, 3 * sizes.labels);
  writer.layer("names", kPathLabelCount, 2 * sizes.width);
  writer.floats("names.transitions", kPathLabelCount + 1, kPathLabelCount, 2.0F);
  writer.floats("names.end", 1, kPathLabelCount, 1.0F);
  return writer.written();
}

std::vector<std::uint8_t> even_keys(std::size_t count) {
  ByteWriter writer;
  writer.number(static_cast<std::uint32_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    writer.number(static_cast<std::uint32_t>(0xFFFFFFFFU / (count + 1)));
  }
  return writer.bytes();
}

std::vector<std::uint8_t> even_shared_keys(std::size_t count, std::size_t rows) {
  ByteWriter writer;
  writer.number(static_cast<std::uint32_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    writer.number(static_cast<std::uint32_t>(0xFFFFFFFFU / (count + 1)));
    writer.number(static_cast<std::uint32_t>(1 + i % rows));
  }
  return writer.bytes();
}

WordTables even_tables(std::size_t count) {
  return {WordRows::read(even_keys(count)).value(), WordRows::read_shared(even_shared_keys(3 * count, count)).value()};
}

std::vector<std::string> relation_names(std::size_t count) {
  std::vector<std::string> names = {"parataxis", "root"};
  while (names.size() < count) {
    names.push_back("relation" + std::to_string(names.size()));
  }
  return names;
}

Network read_random_network(const std::vector<std::uint8_t>& section, const NetworkSizes& sizes) {
  const auto tensors = Tensors::read(section);
  return Network::read(tensors.value(), even_tables(sizes.vectors), relation_names(sizes.relations), sizes.tags)
      .value();
}

std::vector<std::vector<Word>> random_sentences(const std::vector<std::size_t>& lengths, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::vector<Word>> sentences;
  for (const std::size_t length : lengths) {
    auto& words = sentences.emplace_back();
    for (std::size_t i = 0; i < length; ++i) {
      words.push_back(describe_word((random.below(4) == 0 ? "W" : "w") + std::to_string(random.below(900))));
    }
  }
  return sentences;
}

std::vector<std::vector<ContextBits>> random_context(const std::vector<std::vector<Word>>& sentences,
                                                     std::uint64_t seed) {
  Random random(seed);
  std::vector<std::vector<ContextBits>> context;
  for (const auto& words : sentences) {
    auto& bits = context.emplace_back();
    for (std::size_t i = 0; i < words.size(); ++i) {
      bits.push_back(random.below(3) == 0 ? 1U << random.below(26) : 0U);
    }
  }
  return context;
}

}  // namespace throughline::language::test
