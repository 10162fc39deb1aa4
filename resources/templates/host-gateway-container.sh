
gitlab='@gitlab@'

# state NAME: whether a variable is there, never what it says.
state() {
    eval "there=\${$1+yes}"
    eval "value=\${$1-}"
    if [ -z "$there" ]; then
        add "$1" unset
    elif [ -z "$value" ]; then
        add "$1" empty
    else
        case "$1=$value" in
        *=-----BEGIN*-----END*) add "$1" pem ;;
        *__SIGNING_KEY=* | *__VALIDATION_KEY=*) add "$1" not-pem ;;
        *__ENABLED=true | *__ENABLED=false | *_EXTERNAL=true | *_EXTERNAL=false | *_STREAMING=true | *_STREAMING=false) add "$1" "$value" ;;
        *) add "$1" set ;;
        esac
    fi
}

# writable NAME FOLDER
writable() {
    if [ -w "$2" ]; then
        add "$1" yes
    else
        add "$1" no
    fi
}

# model TARGET ENDPOINT NAME: reached from here? NAME is looked for in its list; without a key.
model() {
    if [ -z "$3" ]; then
        ask "A8:$1" "$2"
        return
    fi
    ask "F2:$1" "${2%/}/models"
    case $(body | pieces | sed -n 's/^ *"id" *: *"\([^"]*\)".*/<\1>/p' | tr -d '\n') in
    *"<$3>"* | *"<$3:latest>"*) add listed yes ;;
    *'<'*) add listed no ;;
    esac
}

add check C9:gateway
for name in AIGW_GITLAB_URL AIGW_GITLAB_API_URL AIGW_CUSTOMER_PORTAL_URL AIGW_SELF_SIGNED_JWT__SIGNING_KEY \
    AIGW_SELF_SIGNED_JWT__VALIDATION_KEY AIGW_CUSTOM_MODELS__ENABLED AIGW_CUSTOM_MODELS__DISABLE_STREAMING \
    AIGW_AUTH__BYPASS_EXTERNAL AIGW_FASTAPI__TLS__ENABLED DUO_WORKFLOW_AUTH__ENABLED DUO_WORKFLOW_AUTH__OIDC_GITLAB_URL \
    DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL DUO_WORKFLOW_SELF_SIGNED_JWT__SIGNING_KEY \
    DUO_WORKFLOW_SELF_SIGNED_JWT__VALIDATION_KEY DUO_WORKFLOW_TLS__ENABLED SSL_CERT_FILE REQUESTS_CA_BUNDLE \
    AWS_ACCESS_KEY_ID AWS_BEARER_TOKEN_BEDROCK AWS_REGION AWS_REGION_NAME GOOGLE_APPLICATION_CREDENTIALS AZURE_API_VERSION HF_HOME; do
    state "$name"
done
if [ -n "${SSL_CERT_FILE-}" ]; then
    if [ -r "$SSL_CERT_FILE" ]; then
        add ca_file readable
    else
        add ca_file unreadable
    fi
fi
writable tmp_writable /tmp
writable hf_writable "${HF_HOME:-/home/aigateway/.hf}"
proxies

# The keys are looked for at the root of the host: a path in the variable is dropped.
own=${AIGW_GITLAB_URL:-$gitlab}
own=${own%/}
if [ -n "$own" ]; then
    rest=${own#*://}
    root=${own%%://*}://${rest%%/*}
    ask B2:gitlab "$root/.well-known/openid-configuration"
    keys
    if [ "$own" != "$gitlab" ]; then
        add other_address yes
    fi
    if [ "$own" != "$root" ]; then
        add path_dropped yes
    fi
    api=${AIGW_GITLAB_API_URL:-$own/api/v4/}
    ask B3:gitlab "${api%/}/projects?per_page=1"
fi

portal=${AIGW_CUSTOMER_PORTAL_URL:-https://customers.gitlab.com}
ask A8:cloud:customers.gitlab.com "${portal%/}/.well-known/openid-configuration"
if [ -n "${AIGW_CUSTOMER_PORTAL_URL-}" ]; then
    add redirected yes
fi

scheme=http
if [ "${AIGW_FASTAPI__TLS__ENABLED-}" = true ]; then
    scheme=https
fi
# The certificate is for the name that others use, so only the port is looked at here.
ask C1:gateway "$scheme://localhost:${AIGW_FASTAPI__API_PORT:-5052}/monitoring/healthz" --noproxy '*' -k
add body "$(body)"
ask A5:agent-platform "http://localhost:${PORT:-50052}/" --noproxy '*' --http1.1

@models@
finish
