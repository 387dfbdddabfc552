#include <doctest/doctest.h>

#include "support/temporary_folder.hpp"
#include "throughline/streaming.hpp"

using namespace throughline;

namespace {

void check_keeps_bytes(Scratch& scratch) {
  CHECK(scratch.put("one").value() == 0);
  CHECK(scratch.put("").value() == 3);
  CHECK(scratch.put("three").value() == 3);
  CHECK(scratch.get(3, 5).value() == "three");
  CHECK(scratch.get(0, 3).value() == "one");
  CHECK(scratch.get(8, 0).value().empty());
}

}  // namespace

TEST_CASE("a scratch gives back what was put there") {
  const testing::TemporaryFolder folder;
  check_keeps_bytes(*make_memory_scratch());
  check_keeps_bytes(*make_disk_scratch(folder.path()));
}

TEST_CASE("a scratch leaves no file behind, and works where none can be made") {
  const testing::TemporaryFolder folder;
  const auto scratch = make_disk_scratch(folder.path());
  REQUIRE(scratch->put("bytes").ok());
  CHECK(make_disk_file_system()->list(folder.path()).value().empty());
  check_keeps_bytes(*make_disk_scratch(folder.path() + "/absent"));
}

TEST_CASE("a file is written from a source, whole or not at all") {
  class Failing final : public ByteSource {
   public:
    Result<std::size_t> read(std::span<char> into) override {
      if (std::exchange(read_, true)) return Diagnostic{.code = "lost-scratch", .message = "lost"};
      into[0] = 'x';
      return std::size_t{1};
    }

   private:
    bool read_ = false;
  };
  const testing::TemporaryFolder folder;
  const std::string path = folder.path() + "/out";
  const std::string bytes(200000, 'b');
  REQUIRE(write_file(path, *make_memory_source(bytes)).ok());
  CHECK(make_disk_file_system()->read(path).value() == bytes);
  Failing failing;
  CHECK(write_file(path, failing).error().code == "unwritable-file");
  CHECK(make_disk_file_system()->read(path).value() == bytes);
}
