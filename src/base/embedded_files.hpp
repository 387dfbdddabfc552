// The files of data/ and models/ as they were built into the program (see cmake/embed_files.cmake).
#pragma once

#include <span>
#include <string_view>

namespace throughline {

struct EmbeddedFile {
  std::string_view path;
  const char* begin;
  const char* end;
};

std::span<const EmbeddedFile> embedded_files();

}  // namespace throughline
