# What `cmake --install` puts in place: the program, the headers, the libraries with a find_package config, the schemas
# and the licences.
include(CMakePackageConfigHelpers)

add_library(throughline_all INTERFACE)
add_library(throughline::throughline ALIAS throughline_all)
set_target_properties(throughline_all PROPERTIES EXPORT_NAME throughline)
target_link_libraries(throughline_all INTERFACE throughline_pipeline)

# All stages but the command line, which is no library for others.
get_property(stages GLOBAL PROPERTY THROUGHLINE_STAGES)
list(REMOVE_ITEM stages throughline_cli)
set_target_properties(throughline_embedded PROPERTIES EXPORT_NAME embedded)
set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/throughline")

install(TARGETS throughline RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS throughline_all throughline_embedded ${stages} EXPORT throughline-targets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT throughline-targets NAMESPACE throughline:: DESTINATION "${package_folder}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/throughline" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/data/schema" DESTINATION "${CMAKE_INSTALL_DATADIR}/throughline" OPTIONAL
        FILES_MATCHING PATTERN "*.json")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/data/licences" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/models/ATTRIBUTION.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL
        RENAME MODEL-ATTRIBUTION.md)

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/throughline-config.cmake.in"
  "${PROJECT_BINARY_DIR}/throughline-config.cmake" INSTALL_DESTINATION "${package_folder}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/throughline-config-version.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/throughline-config.cmake" "${PROJECT_BINARY_DIR}/throughline-config-version.cmake"
        DESTINATION "${package_folder}")
