// Zip, tar, 7z and what gzip, bzip2, xz or zstd has packed, by libarchive, as a stream. Caps on entries, on bytes and
// on how much they grow keep a small file from filling the machine.
#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <span>

#include "read/read_diagnostics.hpp"
#include "read/stream/document_source.hpp"
#include "throughline/stages.hpp"

namespace throughline::reading {
namespace {

constexpr std::uint64_t kFreeBytes = std::uint64_t{8} * 1024 * 1024;  // unpacked before the ratio is looked at
constexpr std::uint64_t kMostRatio = 200;                             // bytes out of one byte in
constexpr std::uint64_t kMostBytes = std::uint64_t{16} * 1024 * 1024 * 1024;
constexpr std::uint32_t kMostEntries = 200'000;

// What the callbacks of libarchive and the sources of its entries share.
class Archive {
 public:
  Archive(BufferedSource bytes, std::shared_ptr<Growth> growth)
      : bytes_(std::move(bytes)),
        outermost_(growth == nullptr),
        growth_(outermost_ ? std::make_shared<Growth>() : std::move(growth)),
        archive_(archive_read_new(), archive_read_free) {
    archive_read_support_filter_all(archive_.get());
    archive_read_support_format_zip_streamable(archive_.get());
    archive_read_support_format_tar(archive_.get());
    archive_read_support_format_raw(archive_.get());
    failed_ = archive_read_open(archive_.get(), this, nullptr, read_piece, nullptr) != ARCHIVE_OK;
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  archive* get() { return archive_.get(); }
  bool failed() const { return failed_; }
  bool is_raw() { return archive_format(archive_.get()) == ARCHIVE_FORMAT_RAW; }

  Result<std::size_t> read(std::span<char> into) {
    if (grown_) return archive_bomb();
    const la_ssize_t got = archive_read_data(archive_.get(), into.data(), into.size());
    if (got < 0) return damaged_archive(reason());
    growth_->given += static_cast<std::uint64_t>(got);
    const std::uint64_t given = growth_->given;
    grown_ = given > kMostBytes || (given > kFreeBytes && given / (growth_->taken + 1) > kMostRatio);
    if (grown_) return archive_bomb();
    return static_cast<std::size_t>(got);
  }
  bool grown() const { return grown_; }
  std::shared_ptr<Growth> growth() const { return growth_; }

  std::string reason() {
    const char* words = archive_error_string(archive_.get());
    return words == nullptr ? "it cannot be unpacked" : words;
  }

 private:
  static la_ssize_t read_piece(archive* /*archive*/, void* self, const void** piece) {
    auto* here = static_cast<Archive*>(self);
    here->piece_ = here->bytes_.take(std::size_t{32} * 1024);
    if (here->outermost_) here->growth_->taken = here->bytes_.taken();
    *piece = here->piece_.data();
    return static_cast<la_ssize_t>(here->piece_.size());
  }

  BufferedSource bytes_;
  bool outermost_;
  std::shared_ptr<Growth> growth_;
  std::string piece_;
  std::unique_ptr<archive, int (*)(archive*)> archive_;
  bool failed_ = false;
  bool grown_ = false;
};

class EntryBytes final : public ByteSource {
 public:
  explicit EntryBytes(std::shared_ptr<Archive> archive) : archive_(std::move(archive)) {}
  Result<std::size_t> read(std::span<char> into) override { return archive_->read(into); }

 private:
  std::shared_ptr<Archive> archive_;
};

// "wire.jsonl.gz" holds "wire.jsonl", "saved.tgz" holds "saved.tar".
std::string without_packing(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string::npos) return path;
  const std::string_view ending = std::string_view(path).substr(dot + 1);
  for (std::string_view packed : {"gz", "zst", "bz2", "xz", "Z", "lz4", "br"})
    if (ending == packed) return path.substr(0, dot);
  return ending == "tgz" ? path.substr(0, dot) + ".tar" : path;
}

bool is_passed_over(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  for (std::size_t pos = 0; pos < name.size();) {
    const std::size_t end = std::min(name.find('/', pos), name.size());
    const std::string_view part = name.substr(pos, end - pos);
    if (part.starts_with('.') || (end < name.size() && part.ends_with("_files"))) return true;
    pos = end + 1;
  }
  return false;
}

class ArchiveSource final : public DocumentSource {
 public:
  ArchiveSource(std::string path, BufferedSource bytes, int depth, std::shared_ptr<Growth> growth)
      : path_(std::move(path)),
        depth_(depth),
        archive_(std::make_shared<Archive>(std::move(bytes), std::move(growth))) {}

  std::optional<Document> next() override {
    while (!done_) {
      if (inner_) {
        if (auto document = inner_->next()) return placed(std::move(*document));
        inner_.reset();
        if (archive_->grown()) done_ = true;  // its last document said so
      }
      if (done_) break;
      if (auto refused = open_next()) return refused;
    }
    return std::nullopt;
  }

 private:
  Document finish(Diagnostic why) {
    done_ = true;
    return refused_document(path_, std::move(why));
  }

  // A refused document when the archive cannot be read on; null when there is an entry to read, or the end.
  std::optional<Document> open_next() {
    if (depth_ >= kDeepestNesting) return finish(archive_too_deep());
    if (archive_->failed()) return finish(damaged_archive(archive_->reason()));
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(archive_->get(), &entry);
    if (status == ARCHIVE_EOF) {
      done_ = true;
      return any_ ? std::nullopt : std::optional(refused_document(path_, empty_article()));
    }
    if (status < ARCHIVE_WARN) return finish(damaged_archive(archive_->reason()));
    if (++entries_ > kMostEntries) return finish(archive_too_many());
    return open_entry(entry);
  }

  std::optional<Document> open_entry(archive_entry* entry) {
    const bool raw = archive_->is_raw();
    const char* given = archive_entry_pathname_utf8(entry);
    if (given == nullptr) given = archive_entry_pathname(entry);
    inner_name_ = raw || given == nullptr ? without_packing(path_) : std::string(given);
    inner_prefix_ = raw ? path_ : path_ + ':' + inner_name_;
    if (!raw && archive_entry_filetype(entry) != AE_IFREG) return std::nullopt;
    if (!raw && (is_passed_over(inner_name_) || !ArticleReader::reads(inner_name_))) return std::nullopt;
    any_ = true;
    if (archive_entry_is_encrypted(entry) != 0)
      return refused_document(inner_prefix_, damaged_archive("it is encrypted"));
    inner_ = open_source(inner_name_, std::make_unique<EntryBytes>(archive_), depth_ + 1, archive_->growth());
    return std::nullopt;
  }

  // The inner path is told behind that of the archive.
  Document placed(Document document) {
    std::string behind = document.path.substr(std::min(inner_name_.size(), document.path.size()));
    document.path = inner_prefix_ + behind;
    document.alone = document.alone && !document.refused;
    return document;
  }

  std::string path_;
  int depth_;
  std::shared_ptr<Archive> archive_;
  std::unique_ptr<DocumentSource> inner_;
  std::string inner_name_;
  std::string inner_prefix_;
  std::uint32_t entries_ = 0;
  bool any_ = false;
  bool done_ = false;
};

}  // namespace

bool is_archive(std::string_view head) {
  using namespace std::string_view_literals;
  for (std::string_view magic : {"\x1F\x8B"sv, "PK\x03\x04"sv, "PK\x05\x06"sv, "\x28\xB5\x2F\xFD"sv, "BZh"sv,
                                 "\xFD"
                                 "7zXZ\0"sv})
    if (head.starts_with(magic)) return true;
  return head.size() > 262 && head.substr(257, 5) == "ustar";
}

std::unique_ptr<DocumentSource> make_archive_source(std::string path, BufferedSource bytes, int depth,
                                                    std::shared_ptr<Growth> growth) {
  return std::make_unique<ArchiveSource>(std::move(path), std::move(bytes), depth, std::move(growth));
}

}  // namespace throughline::reading
