// The network that reads sentences: tags, heads with their relations, and names, all from one pass.
//
// A word's form gives its vector (word_input); bidirectional LSTM layers read the sentence (encoder); tags come from a
// linear layer, heads from arc_scorer, relations from relation_scorer, names from the best path (name_path). Weights
// and states are bytes and every sum is one of whole numbers, so all machines and kernels give the same answers.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/network/arc_scorer.hpp"
#include "language/network/encoder.hpp"
#include "language/network/name_path.hpp"
#include "language/network/relation_scorer.hpp"
#include "language/tag_set.hpp"

namespace throughline::language {

inline constexpr std::int32_t kRootHead = -1;

// What the network makes of a sentence; an entry for each word.
struct SentenceReading {
  std::vector<TagId> tags;
  std::vector<std::int32_t> heads;  // place in the sentence; kRootHead for one word
  std::vector<std::uint8_t> relations;
  std::vector<NameLabel> names;

  friend bool operator==(const SentenceReading&, const SentenceReading&) = default;
};

// What is kept from call to call. Not to be shared by threads.
struct NetworkMemory {
  EncoderMemory encoder;
  ArcMemory arcs;
  RelationMemory relations;
  std::vector<std::int32_t> sums;
  std::vector<float> numbers;
  std::vector<std::int8_t> vectors;
};

class Network {
 public:
  // `relations` names the relations, `tag_count` is the number of tags. Nothing when a tensor is missing or has another
  // shape than its neighbours ask for.
  static std::optional<Network> read(const Tensors& tensors, WordTables words, std::span<const std::string> relations,
                                     std::size_t tag_count);

  // Reads all sentences; context[i] has the bits of the words of sentences[i].
  [[nodiscard]] std::vector<SentenceReading> read_sentences(std::span<const std::vector<Word>> sentences,
                                                            std::span<const std::vector<ContextBits>> context,
                                                            const Kernels& kernels, NetworkMemory& memory) const;

 private:
  // The parts of the layer behind the encoder, in their order.
  enum Output : std::size_t {
    output_tags,
    output_arc_dependents,
    output_arc_heads,
    output_label_dependents,
    output_label_heads
  };
  struct Batch;

  [[nodiscard]] bool fits(std::size_t tag_count) const;
  void read_batch(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                  std::span<SentenceReading> readings) const;
  void read_syntax(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                   std::span<SentenceReading> readings) const;
  void read_names(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                  std::span<SentenceReading> readings) const;

  Encoder encoder_;
  DenseLayer outputs_;
  std::size_t tag_count_ = 0;
  ArcScorer arcs_;
  RelationScorer relations_;
  DenseLayer names_;
  NamePaths paths_;
};

}  // namespace throughline::language
