# Every library that the project stands on, all from Debian. Names on the right are what the rooms link to.
find_package(Boost 1.74 REQUIRED)                 # Boost::headers: Graph, Date_Time, both header-only here
find_package(RapidJSON REQUIRED)
find_package(fmt 9 REQUIRED)                      # fmt::fmt
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)  # ICU::uc
find_package(SQLite3 REQUIRED)                    # SQLite::SQLite3
find_package(ZLIB REQUIRED)                       # ZLIB::ZLIB
find_package(OpenSSL REQUIRED COMPONENTS Crypto)  # OpenSSL::Crypto: SHA-256 that other programs check
find_package(LibXml2 2.9 REQUIRED)               # LibXml2::LibXml2: the SAX parsers of HTML and XML
find_package(LibArchive 3.6 REQUIRED)            # LibArchive::LibArchive
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)

add_library(throughline_rapidjson INTERFACE)
target_include_directories(throughline_rapidjson SYSTEM INTERFACE ${RAPIDJSON_INCLUDE_DIRS})
