# throughline_stage(NAME [USES stage...] [LINKS library...]): src/NAME/**.cpp as one small static library.
#
# USES names the stages that it may call: earlier ones only, as src/CMakeLists.txt lists them.
function(throughline_stage name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;LINKS")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  set(target throughline_${name})
  add_library(${target} STATIC ${sources})
  add_library(throughline::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} LINKER_LANGUAGE CXX)
  target_include_directories(${target}
    PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>"
    PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_link_libraries(${target} PRIVATE "$<BUILD_INTERFACE:throughline_compiler_options>")
  foreach(stage IN LISTS arg_USES)
    target_link_libraries(${target} PUBLIC throughline_${stage})
  endforeach()
  foreach(library IN LISTS arg_LINKS)
    target_link_libraries(${target} PRIVATE ${library})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY THROUGHLINE_STAGES ${target})
endfunction()
