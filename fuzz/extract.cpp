// Any bytes: what is extracted can be written and read again and is the same, and makes a timeline that can be, too.
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "require.hpp"
#include "throughline/file_system.hpp"
#include "throughline/formats.hpp"
#include "throughline/pipeline.hpp"

using namespace throughline;

namespace {

ClaimSet extract(const Pipeline& pipeline, std::string bytes) {
  InputList inputs;
  inputs.files.push_back({"-", "-", {}});
  ExtractOptions options;
  options.standard_input = std::move(bytes);
  static const std::unique_ptr<FileSystem> kFiles = make_disk_file_system();
  return pipeline.extract(*kFiles, inputs, options, [](const Progress&) {}).claims;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Pipeline kPipeline = Pipeline::make(TableSet::embedded().value()).value();
  const ClaimSet claims = extract(kPipeline, std::string(reinterpret_cast<const char*>(data), size));
  const auto again = read_claims(write_claims(claims), "fuzz");
  require(again.ok() && again.value() == claims);
  const Timeline timeline = kPipeline.build(claims, {});
  const auto read = read_timeline(write_timeline(timeline), "fuzz");
  require(read.ok() && read.value() == timeline);
  return 0;
}
