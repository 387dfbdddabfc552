#include "throughline/pipeline.hpp"

namespace throughline {

Result<std::unique_ptr<ByteSource>> open_input(const FileSystem& files, const InputFile& file,
                                               const Result<std::string>& standard_input) {
  if (file.path != "-") return files.open(file.path);
  if (!standard_input.ok()) return standard_input.error();
  return make_memory_source(standard_input.value());
}

}  // namespace throughline
