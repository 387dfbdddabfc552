#include "language/model_file.hpp"

#include <fmt/format.h>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::string_view kMagic = "TLMODEL\n";
constexpr std::size_t kVersionSize = 4;
constexpr std::size_t kChecksumSize = 8;
constexpr std::size_t kHeaderSize = kMagic.size() + kVersionSize + kChecksumSize;

std::uint64_t checksum(std::span<const std::uint8_t> bytes) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const std::uint8_t byte : bytes) {
    hash = (hash ^ byte) * 1099511628211ULL;
  }
  return hash;
}

std::uint64_t read_little_endian(std::span<const std::uint8_t> bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) {
    value = value << 8U | bytes[i];
  }
  return value;
}

void append_little_endian(std::vector<std::uint8_t>& bytes, std::uint64_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }
}

Diagnostic damaged(std::string what) {
  Diagnostic fault;
  fault.code = "damaged-model";
  fault.message = "the language model is damaged: " + std::move(what);
  fault.remedy = "install the program again, or make the model again as models/README.md says";
  return fault;
}

Diagnostic other_version(std::uint64_t version) {
  Diagnostic fault;
  fault.code = "model-version";
  fault.message =
      fmt::format("the language model has version {}, this program reads version {}", version, kModelVersion);
  fault.remedy = "use the model that came with this program";
  return fault;
}

}  // namespace

Result<ModelFile> ModelFile::open(std::string_view text) {
  const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  if (text.size() < kHeaderSize || !text.starts_with(kMagic)) {
    return damaged("it does not begin like one");
  }
  const std::uint64_t version = read_little_endian(bytes.subspan(kMagic.size(), kVersionSize));
  if (version != kModelVersion) {
    return other_version(version);
  }
  const auto body = bytes.subspan(kHeaderSize);
  if (read_little_endian(bytes.subspan(kMagic.size() + kVersionSize, kChecksumSize)) != checksum(body)) {
    return damaged("its checksum does not fit its bytes");
  }
  ByteReader reader(body);
  ModelFile file;
  while (reader.ok() && !reader.at_end()) {
    std::string name = reader.text();
    file.sections_[std::move(name)] = reader.bytes(reader.number());
  }
  if (!reader.ok()) {
    return damaged("a section is cut short");
  }
  return file;
}

std::span<const std::uint8_t> ModelFile::section(std::string_view name) const {
  const auto found = sections_.find(name);
  return found == sections_.end() ? std::span<const std::uint8_t>() : found->second;
}

std::vector<std::string> ModelFile::names(std::string_view section_name) const {
  ByteReader reader(section(section_name));
  std::vector<std::string> names;
  while (reader.ok() && !reader.at_end()) {
    names.push_back(reader.text());
  }
  return reader.ok() ? names : std::vector<std::string>();
}

std::vector<std::uint8_t> write_model_file(const ModelSections& sections) {
  ByteWriter body;
  for (const auto& [name, bytes] : sections) {
    body.text(name);
    body.number(static_cast<std::uint32_t>(bytes.size()));
    body.append(bytes);
  }
  std::vector<std::uint8_t> file(kMagic.begin(), kMagic.end());
  append_little_endian(file, kModelVersion, kVersionSize);
  append_little_endian(file, checksum(body.bytes()), kChecksumSize);
  file.insert(file.end(), body.bytes().begin(), body.bytes().end());
  return file;
}

std::vector<std::uint8_t> write_names(std::span<const std::string> names) {
  ByteWriter writer;
  for (const std::string& name : names) {
    writer.text(name);
  }
  return writer.bytes();
}

}  // namespace throughline::language
