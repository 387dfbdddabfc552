#include "support/memory_file_system.hpp"

#include <algorithm>

namespace throughline::test {
namespace {

Diagnostic failure(std::string code, const std::string& path) {
  Diagnostic diagnostic;
  diagnostic.message = code;
  diagnostic.code = std::move(code);
  diagnostic.path = path;
  return diagnostic;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string without_slash_at_end(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

MemoryFileSystem& MemoryFileSystem::add(const std::string& path, std::string_view bytes) {
  add_folder(folder_of(path));
  nodes_[path] = {FileKind::regular, std::string(bytes)};
  return *this;
}

MemoryFileSystem& MemoryFileSystem::add_folder(const std::string& path) {
  for (std::string folder = path; !folder.empty(); folder = folder_of(folder))
    nodes_[folder] = {FileKind::directory, {}};
  return *this;
}

MemoryFileSystem& MemoryFileSystem::add_link(const std::string& path, const std::string& target) {
  add_folder(folder_of(path));
  links_[path] = target;
  return *this;
}

MemoryFileSystem& MemoryFileSystem::add_special(const std::string& path) {
  add_folder(folder_of(path));
  nodes_[path] = {FileKind::other, {}};
  return *this;
}

MemoryFileSystem& MemoryFileSystem::forbid(const std::string& path) {
  forbidden_.insert(path);
  return *this;
}

// Replaces the links along a path; as often as a kernel would before it sees a loop.
std::string MemoryFileSystem::follow(const std::string& path) const {
  std::string real = without_slash_at_end(path);
  for (int hops = 0; hops < 40; ++hops) {
    const auto link = std::find_if(links_.begin(), links_.end(), [&](const auto& entry) {
      return real == entry.first || real.starts_with(entry.first + "/");
    });
    if (link == links_.end()) return real;
    real = link->second + real.substr(link->first.size());
  }
  return {};
}

FileKind MemoryFileSystem::kind(const std::string& path) const {
  const auto node = nodes_.find(follow(path));
  return node == nodes_.end() ? FileKind::absent : node->second.kind;
}

Result<std::vector<std::string>> MemoryFileSystem::list(const std::string& path) const {
  const std::string folder = follow(path);
  if (kind(path) != FileKind::directory || forbidden_.contains(folder)) return failure("unreadable-folder", path);
  std::vector<std::string> names;
  const auto add_name = [&](const std::string& entry) {
    if (folder_of(entry) == folder) names.push_back(entry.substr(folder.size() + 1));
  };
  for (const auto& [entry, node] : nodes_) add_name(entry);
  for (const auto& [entry, target] : links_) add_name(entry);
  std::sort(names.begin(), names.end());
  return names;
}

Result<std::string> MemoryFileSystem::read(const std::string& path) const {
  const std::string file = follow(path);
  if (kind(path) == FileKind::absent || forbidden_.contains(file)) return failure("unreadable-file", path);
  if (kind(path) != FileKind::regular) return failure("not-a-file", path);
  return nodes_.at(file).bytes;
}

Done MemoryFileSystem::write(const std::string& path, std::string_view bytes) {
  const std::string file = follow(path);
  const std::string folder = folder_of(file);
  const bool no_folder = !folder.empty() && kind(folder) != FileKind::directory;
  if (no_folder || forbidden_.contains(file) || kind(path) == FileKind::directory) {
    return failure("unwritable-file", path);
  }
  nodes_[file] = {FileKind::regular, std::string(bytes)};
  return done();
}

std::string MemoryFileSystem::identity(const std::string& path) const {
  return kind(path) == FileKind::absent ? std::string() : follow(path);
}

}  // namespace throughline::test
