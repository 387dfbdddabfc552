#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "throughline/file_system.hpp"

using namespace throughline;
namespace fs = std::filesystem;

namespace {

// A folder of its own that goes with the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "throughline-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { fs::remove_all(path_); }

  std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void put(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

}  // namespace

TEST_CASE("a file is read whole, NUL bytes included") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  const std::string bytes("a\0b\n", 4);
  put(folder / "a.txt", bytes);
  CHECK(disk->read(folder / "a.txt").value() == bytes);
  put(folder / "empty", "");
  CHECK(disk->read(folder / "empty").value().empty());
}

TEST_CASE("names of a folder come in byte order") {
  const TemporaryFolder folder;
  for (const char* name : {"b", "a", "C", "\xC3\xA9", ".hidden"}) put(folder / name, "x");
  const auto names = make_disk_file_system()->list(folder.path());
  CHECK(names.value() == std::vector<std::string>{".hidden", "C", "a", "b", "\xC3\xA9"});
}

TEST_CASE("kinds are told apart and links are followed") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  put(folder / "file", "x");
  fs::create_symlink("file", folder / "link");
  fs::create_symlink("nowhere", folder / "broken");
  ::mkfifo((folder / "fifo").c_str(), 0600);
  CHECK(disk->kind(folder / "file") == FileKind::regular);
  CHECK(disk->kind(folder / "link") == FileKind::regular);
  CHECK(disk->kind(folder / "broken") == FileKind::absent);
  CHECK(disk->kind(folder / "fifo") == FileKind::other);
  CHECK(disk->kind(folder.path()) == FileKind::directory);
  CHECK(disk->read(folder / "link").value() == "x");
}

TEST_CASE("a FIFO is refused without waiting for a writer") {
  const TemporaryFolder folder;
  ::mkfifo((folder / "fifo").c_str(), 0600);
  CHECK(make_disk_file_system()->read(folder / "fifo").error().code == "not-a-file");
  CHECK(make_disk_file_system()->read(folder.path()).error().code == "not-a-file");
}

TEST_CASE("what cannot be read says why") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  const Result<std::string> absent = disk->read(folder / "absent");
  CHECK(absent.error().code == "unreadable-file");
  CHECK(absent.error().message == "cannot read the file: No such file or directory");
  CHECK(disk->list(folder / "absent").error().code == "unreadable-folder");
}

TEST_CASE("a file too large for memory is refused before it is read") {
  const TemporaryFolder folder;
  put(folder / "large", "");
  fs::resize_file(folder / "large", std::uintmax_t{600} * 1024 * 1024);  // sparse: takes no room
  CHECK(make_disk_file_system()->read(folder / "large").error().code == "file-too-large");
}

TEST_CASE("writing replaces a file and leaves nothing beside it") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  CHECK(disk->write(folder / "out", "old").ok());
  CHECK(disk->write(folder / "out", "new").ok());
  CHECK(disk->read(folder / "out").value() == "new");
  CHECK(disk->list(folder.path()).value() == std::vector<std::string>{"out"});
}

TEST_CASE("writing keeps permissions and follows a link") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  put(folder / "real", "old");
  fs::permissions(folder / "real", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("real", folder / "link");
  CHECK(disk->write(folder / "link", "new").ok());
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(disk->read(folder / "real").value() == "new");
  CHECK(fs::status(folder / "real").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a write that fails leaves the old file and says why") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  CHECK(disk->write(folder / "absent/out", "x").error().code == "unwritable-file");
  CHECK(disk->write(folder.path(), "x").error().message == "cannot write the file: Is a directory");
  CHECK(disk->list(folder.path()).value().empty());
}

TEST_CASE("what is no regular file is written to, never replaced") {
  const auto disk = make_disk_file_system();
  CHECK(disk->write("/dev/null", "x").ok());
  CHECK(disk->kind("/dev/null") == FileKind::other);
}

TEST_CASE("two paths to one file have one identity") {
  const TemporaryFolder folder;
  const auto disk = make_disk_file_system();
  put(folder / "a", "x");
  put(folder / "b", "x");
  fs::create_symlink("a", folder / "link");
  CHECK(disk->identity(folder / "a") == disk->identity(folder / "link"));
  CHECK(disk->identity(folder / "a") != disk->identity(folder / "b"));
  CHECK(disk->identity(folder / "absent").empty());
}
