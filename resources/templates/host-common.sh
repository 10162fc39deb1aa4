#!/bin/sh
# Tests from this host, for Gatehouse: @place@. Read it before you run it. It asks by curl and reads; it writes no file,
# changes nothing, sends no key or token, and prints no secret. Copy what it prints between the two marker lines, markers
# included, and give it to Gatehouse: gatehousectl check NAME --host-output FILE
set -u
LC_ALL=C
export LC_ALL

if ! command -v curl >/dev/null 2>&1; then
    echo 'curl is not here: nothing was tested.' >&2
    exit 69
fi

report=''

# add KEY VALUE: one line of the report, printable and short.
add() {
    report="$report$1=$(printf '%s' "$2" | tr '\n\r\t' '   ' | tr -cd '\040-\176' | cut -c1-600 | sed -e 's#//[^/@ ]*@#//***@#g' -e 's/ *$//')
"
}

# header NAME: of the last answer, in lower case.
header() {
    printf '%s\n' "$answer" | tr -d '\r' | tr '[:upper:]' '[:lower:]' | sed -n "s/^$1: *//p" | tail -n 1
}

# body: of the last answer, without what curl added.
body() {
    printf '%s\n' "$answer" | tr -d '\r' | sed -e '1,/^$/d' -e '/^@@ .* @@$/d' -e '/^curl: ([0-9]*) /d'
}

# pieces: of JSON, a name or value a line.
pieces() {
    sed 's/[][{},]/\
/g'
}

# ask RUNG:TARGET URL [OPTION of curl...]: the answer stays in $answer.
ask() {
    check=$1
    url=$2
    shift 2
    echo "$check $url" | sed 's#//[^/@ ]*@#//***@#g' >&2
    answer=$(curl -q -g -sS -i -m 20 --connect-timeout 8 --max-filesize 2000000 -A gatehouse-host-script -w '
@@ %{http_code} %{time_namelookup} %{time_connect} %{time_appconnect} %{time_total} %{remote_ip} @@
' "$@" "$url" 2>&1 </dev/null)
    code=$?
    add check "$check"
    add url "$url"
    add exit "$code"
    add now "$(date +%s)"
    add figures "$(printf '%s\n' "$answer" | sed -n 's/^@@ \(.*\) @@$/\1/p' | tail -n 1)"
    add error "$(printf '%s\n' "$answer" | sed -n 's/^curl: ([0-9]*) //p' | head -n 1)"
    for name in server date content-type location via x-process-time; do
        value=$(header "$name")
        if [ -n "$value" ]; then
            add "$name" "$value"
        fi
    done
}

# keys ROOT: GitLab's signing keys, found as the gateway finds them; after an ask for the discovery.
keys() {
    place=$(body | pieces | sed -n 's/^ *"jwks_uri" *: *"\([^"]*\)".*/\1/p' | head -n 1)
    add jwks_uri "$place"
    if [ -n "$place" ]; then
        answer=$(curl -q -g -sS -i -m 20 --connect-timeout 8 --max-filesize 2000000 --proto '=http,https' --url "$place" 2>&1 </dev/null)
        add jwks_exit "$?"
        add jwks_keys "$(body | pieces | grep -c '"kty"')"
    fi
}

# proxies: the variables of this shell; services may have others.
proxies() {
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY all_proxy ALL_PROXY; do
        eval "value=\${$name-}"
        case $value in
            *@*) value="***@${value##*@}" ;;
        esac
        if [ -n "$value" ]; then
            add "$name" "$value"
        fi
    done
}

# finish: one block, with a checksum of what stands in it.
finish() {
    sum=$(printf '%s' "$report" | cksum | cut -d ' ' -f 1)
    printf '%s\n' '-----BEGIN GATEHOUSE HOST RESULTS-----'
    printf '%ssum=%s\n' "$report" "$sum"
    printf '%s\n' '-----END GATEHOUSE HOST RESULTS-----'
}

add format 1
add from '@place@'
add about '@about@'
add time "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
