
# model TARGET ENDPOINT NAME ROOT LOCAL: at its address, and at the same port of this host; without a key.
model() {
    ask "A5:$1" "$2"
    ask "F1:$1" "$5/health" --noproxy '*' -k
    ask "F2:$1" "$5${2#"$4"}/models" --noproxy '*' -k
    case $(body | pieces | sed -n 's/^ *"id" *: *"\([^"]*\)".*/<\1>/p' | tr -d '\n') in
    *"<$3>"* | *"<$3:latest>"*) add listed yes ;;
    *'<'*) add listed no ;;
    esac
}

@models@
finish
