# How every target of the project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Assertions stay on: a broken invariant must not become a wrong timeline.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Dev or Release" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(throughline_compiler_options INTERFACE)
target_compile_options(throughline_compiler_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Wcast-qual -Woverloaded-virtual -Wimplicit-fallthrough
  -Wno-missing-field-initializers        # designated initialisers leave the rest at their defaults on purpose
  $<$<CXX_COMPILER_ID:GNU>:-Werror>      # clang, which only the fuzzers use, warns of other things
  -ffp-contract=off                      # the same sums on every machine
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
if(THROUGHLINE_SANITIZE)
  target_compile_options(throughline_compiler_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # RapidJSON's empty stack adds to a null pointer, which clang reports; what it adds is never used.
  target_compile_options(throughline_compiler_options INTERFACE
    $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=pointer-overflow>)
  target_link_options(throughline_compiler_options INTERFACE -fsanitize=address,undefined)
endif()
if(THROUGHLINE_FUZZ)
  target_compile_options(throughline_compiler_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
