// The file that holds all that was learned: named sections behind a version and a checksum.
#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/result.hpp"

namespace throughline::language {

// Raised whenever features, sections or their meaning change, so that old weights are never read as new ones.
inline constexpr std::uint32_t kModelVersion = 4;

class ModelFile {
 public:
  // Checks magic, version and checksum. `bytes` must outlive the result. Fails "damaged-model", "model-version".
  static Result<ModelFile> open(std::string_view bytes);

  // The bytes of a section; empty when there is none of that name.
  [[nodiscard]] std::span<const std::uint8_t> section(std::string_view name) const;
  // A section written by `write_names`; empty when it is damaged.
  [[nodiscard]] std::vector<std::string> names(std::string_view section_name) const;

 private:
  std::map<std::string, std::span<const std::uint8_t>, std::less<>> sections_;
};

using ModelSections = std::map<std::string, std::vector<std::uint8_t>, std::less<>>;

// The bytes of a model file: "TLMODEL\n", version and checksum (little-endian), then the sections by name.
std::vector<std::uint8_t> write_model_file(const ModelSections& sections);

// A list of names as a section.
std::vector<std::uint8_t> write_names(std::span<const std::string> names);

}  // namespace throughline::language
