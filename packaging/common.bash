# Shared by packaging/run and packaging/test: missing packages, and how both configure a build.
# shellcheck shell=bash

say() { printf '== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

packages_in() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# A node of another origin serves as well as Debian's.
is_present() {
    is_installed "$1" || { [ "$1" = nodejs ] && command -v node >/dev/null; }
}

# require_packages LIST...: installs what is missing from these lists, as root or with sudo; otherwise names the one line to run.
require_packages() {
    local package missing=() as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "no dpkg here: nothing is installed; the packages are named in $*"
        return
    fi
    while read -r package; do
        is_present "$package" || missing+=("$package")
    done < <(packages_in "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        # Without a terminal sudo could only ask in vain.
        if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
            as_root=(sudo)
        else
            fail "Some packages are missing. As root, run:
apt-get install -y --no-install-recommends ${missing[*]}"
        fi
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# configure PRESET [ARGUMENT...]: ccache when there is one; otherwise precompiled headers, which ccache could not cache.
configure() {
    local preset=$1 speed=(-DGATEHOUSE_PCH=ON)
    shift
    if command -v ccache >/dev/null; then
        export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
        speed=(-DGATEHOUSE_PCH=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    cmake --preset "$preset" "${speed[@]}" "$@"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
