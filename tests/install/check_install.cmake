# Installs the build folder BUILD to a folder of its own and builds a program of another project, SOURCE, against it.
cmake_minimum_required(VERSION 3.25)
set(prefix "${BUILD}/installed/prefix")
set(consumer "${BUILD}/installed/consumer")
file(REMOVE_RECURSE "${BUILD}/installed")

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${prefix}")
run("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE}" -B "${consumer}" "-DCMAKE_PREFIX_PATH=${prefix}"
    "-DCMAKE_EXE_LINKER_FLAGS=${LINKER_FLAGS}")
run("${CMAKE_COMMAND}" --build "${consumer}")
run("${consumer}/consumer")
if(NOT output STREQUAL "2025-03-31 2\n")
  message(FATAL_ERROR "the consumer wrote: ${output}")
endif()
run("${prefix}/bin/throughline" --version)
