#include "language/network/network.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "language/network/fixed_point.hpp"
#include "language/network/sentence_pieces.hpp"

namespace throughline::language {
namespace {

// As many pieces as keep the kernels busy, and as many words as keep their numbers in a cache.
constexpr std::size_t kMostPieces = 24;
constexpr std::size_t kMostWords = 512;

// Words [begin, end) of a sentence.
struct Place {
  std::size_t sentence = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
};

// All pieces of all sentences, long ones first: those of a batch then end at about the same time.
std::vector<Place> find_places(std::span<const std::vector<Word>> sentences) {
  std::vector<Place> places;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    std::size_t begin = 0;
    for (const std::size_t end : find_piece_ends(sentences[s])) {
      if (end > begin) {
        places.push_back({s, begin, end});
      }
      begin = end;
    }
  }
  std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.size() > b.size(); });
  return places;
}

std::size_t count_batch(std::span<const Place> places) {
  std::size_t words = 0;
  std::size_t count = 0;
  while (count < places.size() && count < kMostPieces && (count == 0 || words + places[count].size() <= kMostWords)) {
    words += places[count++].size();
  }
  return count;
}

// Heads within a piece as heads within its sentence. The pieces behind the first hang on the first one's root.
void join_pieces(std::span<const std::vector<Word>> sentences, std::uint8_t joining,
                 std::span<SentenceReading> readings) {
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    SentenceReading& reading = readings[s];
    std::int32_t first_root = kRootHead;
    for (std::size_t i = 0; i < reading.heads.size(); ++i) {
      if (reading.heads[i] != kRootHead) {
        continue;
      }
      if (first_root == kRootHead) {
        first_root = static_cast<std::int32_t>(i);
      } else {
        reading.heads[i] = first_root;
        reading.relations[i] = joining;
      }
    }
  }
}

}  // namespace

struct Network::Batch {
  std::vector<Place> places;
  std::vector<BatchPiece> pieces;
  std::vector<Word> words;
  std::vector<ContextBits> context;

  Batch(std::span<const Place> some, std::span<const std::vector<Word>> sentences,
        std::span<const std::vector<ContextBits>> bits)
      : places(some.begin(), some.end()) {
    for (const Place& place : places) {
      pieces.push_back({words.size(), place.size()});
      const auto begin = static_cast<std::ptrdiff_t>(place.begin);
      const auto end = static_cast<std::ptrdiff_t>(place.end);
      words.insert(words.end(), sentences[place.sentence].begin() + begin, sentences[place.sentence].begin() + end);
      context.insert(context.end(), bits[place.sentence].begin() + begin, bits[place.sentence].begin() + end);
    }
  }
};

std::optional<Network> Network::read(const Tensors& tensors, WordTables words, std::span<const std::string> relations,
                                     std::size_t tag_count) {
  const std::array<std::string, 5> names = {"tags", "arc.dep", "arc.head", "label.dep", "label.head"};
  const std::string name = "names";
  auto encoder = Encoder::read(tensors, std::move(words));
  auto outputs = DenseLayer::read(tensors, names, kHiddenUnit);
  auto arcs = ArcScorer::read(tensors);
  auto relation_scorer = RelationScorer::read(tensors, relations);
  auto name_layer = DenseLayer::read(tensors, std::span(&name, 1), kHiddenUnit);
  const FloatTensor* const transitions = tensors.floats("names.transitions");
  const FloatTensor* const ends = tensors.floats("names.end");
  if (!encoder || !outputs || !arcs || !relation_scorer || !name_layer || transitions == nullptr || ends == nullptr) {
    return std::nullopt;
  }
  const auto paths = NamePaths::read(*transitions, *ends);
  if (!paths) {
    return std::nullopt;
  }
  Network network;
  network.encoder_ = std::move(*encoder);
  network.outputs_ = std::move(*outputs);
  network.tag_count_ = tag_count;
  network.arcs_ = std::move(*arcs);
  network.relations_ = std::move(*relation_scorer);
  network.names_ = std::move(*name_layer);
  network.paths_ = *paths;
  return network.fits(tag_count) ? std::optional(std::move(network)) : std::nullopt;
}

bool Network::fits(std::size_t tag_count) const {
  const auto rows = [&](Output output) { return outputs_.begin_of(output + 1) - outputs_.begin_of(output); };
  return tag_count > 0 && rows(output_tags) == tag_count && rows(output_arc_dependents) == arcs_.size() &&
         rows(output_arc_heads) == arcs_.size() && rows(output_label_dependents) == relations_.size() &&
         outputs_.rows() - outputs_.begin_of(output_label_heads) == relations_.size() &&
         outputs_.columns() == encoder_.syntax_size() && names_.rows() == kPathLabelCount &&
         names_.columns() == encoder_.name_size();
}

std::vector<SentenceReading> Network::read_sentences(std::span<const std::vector<Word>> sentences,
                                                     std::span<const std::vector<ContextBits>> context,
                                                     const Kernels& kernels, NetworkMemory& memory) const {
  std::vector<SentenceReading> readings(sentences.size());
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const std::size_t count = sentences[s].size();
    readings[s].tags.resize(count);
    readings[s].heads.resize(count, kRootHead);
    readings[s].relations.resize(count);
    readings[s].names.resize(count);
  }
  const std::vector<Place> places = find_places(sentences);
  for (std::span<const Place> rest = places; !rest.empty();) {
    const std::size_t count = count_batch(rest);
    read_batch(Batch(rest.first(count), sentences, context), kernels, memory, readings);
    rest = rest.subspan(count);
  }
  join_pieces(sentences, relations_.joining_relation(), readings);
  return readings;
}

void Network::read_batch(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                         std::span<SentenceReading> readings) const {
  encoder_.encode(kernels, batch.words, batch.context, batch.pieces, memory.encoder);
  read_syntax(batch, kernels, memory, readings);
  read_names(batch, kernels, memory, readings);
}

void Network::read_syntax(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                          std::span<SentenceReading> readings) const {
  const std::size_t height = outputs_.matrix().padded_rows();
  memory.numbers.resize(batch.words.size() * height);
  memory.vectors.resize(batch.words.size() * height);
  outputs_.apply(kernels, encoder_.syntax(memory.encoder), encoder_.syntax_size(), batch.words.size(), memory.sums,
                 memory.numbers.data());
  kernels.squash(memory.numbers.data(), memory.numbers.size(), memory.vectors.data());
  for (std::size_t p = 0; p < batch.pieces.size(); ++p) {
    const BatchPiece& piece = batch.pieces[p];
    const Place& place = batch.places[p];
    SentenceReading& reading = readings[place.sentence];
    const std::int8_t* const vectors = memory.vectors.data() + piece.first * height;
    const auto heads =
        arcs_.find_heads(kernels, vectors + outputs_.begin_of(output_arc_dependents),
                         vectors + outputs_.begin_of(output_arc_heads), height, piece.count, memory.arcs);
    const auto relations =
        relations_.find_relations(kernels, vectors + outputs_.begin_of(output_label_dependents),
                                  vectors + outputs_.begin_of(output_label_heads), height, heads, memory.relations);
    for (std::size_t i = 0; i < piece.count; ++i) {
      const float* const tags = memory.numbers.data() + (piece.first + i) * height;
      reading.tags[place.begin + i] = static_cast<TagId>(std::max_element(tags, tags + tag_count_) - tags);
      reading.heads[place.begin + i] =
          heads[i] == piece.count ? kRootHead : static_cast<std::int32_t>(place.begin + heads[i]);
      reading.relations[place.begin + i] = relations[i];
    }
  }
}

void Network::read_names(const Batch& batch, const Kernels& kernels, NetworkMemory& memory,
                         std::span<SentenceReading> readings) const {
  const std::size_t height = names_.matrix().padded_rows();
  memory.numbers.resize(batch.words.size() * height);
  names_.apply(kernels, encoder_.names(memory.encoder), encoder_.name_size(), batch.words.size(), memory.sums,
               memory.numbers.data());
  std::vector<PathScores> scores;
  for (std::size_t p = 0; p < batch.pieces.size(); ++p) {
    scores.resize(batch.pieces[p].count);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const float* const numbers = memory.numbers.data() + (batch.pieces[p].first + i) * height;
      std::transform(numbers, numbers + kPathLabelCount, scores[i].begin(),
                     [](float number) { return to_fixed(number, kPathUnit); });
    }
    const auto labels = paths_.find_labels(scores);
    std::copy(labels.begin(), labels.end(),
              readings[batch.places[p].sentence].names.begin() + static_cast<std::ptrdiff_t>(batch.places[p].begin));
  }
}

}  // namespace throughline::language
