# How every target of the house is built: warnings, sanitizers, precompiled Qt headers, include roots.
add_library(gatehouse_build INTERFACE)
target_include_directories(gatehouse_build INTERFACE "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_options(gatehouse_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=return-type -Werror=switch)
target_compile_definitions(gatehouse_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GATEHOUSE_VERSION="${PROJECT_VERSION}")
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_build INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -Wno-maybe-uninitialized)
    target_link_options(gatehouse_build INTERFACE -fsanitize=address,undefined)
endif()

# What every file includes anyway, compiled once, in gatehouse_base, and used by all others.
function(gatehouse_precompile target)
    if(NOT GATEHOUSE_PCH)
        return()
    endif()
    if(target STREQUAL "gatehouse_base")
        target_precompile_headers(${target} PRIVATE <QtCore> <functional> <memory> <optional> <variant> <tl/expected.hpp>)
    else()
        target_precompile_headers(${target} REUSE_FROM gatehouse_base)
    endif()
endfunction()

# gatehouse_library(<folder> LINK <libraries...>): every .cpp and .h of the folder, as a static library gatehouse_<folder>.
function(gatehouse_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(gatehouse_${name} STATIC ${sources})
    set_target_properties(gatehouse_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(gatehouse_${name} PUBLIC gatehouse_build ${arg_LINK})
    gatehouse_precompile(gatehouse_${name})
endfunction()
