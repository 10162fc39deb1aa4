
gitlab='@gitlab@'
gateway='@gateway@'
service='@service@'
bundle=/opt/gitlab/embedded/ssl/certs

for file in /opt/gitlab/embedded/service/gitlab-rails/VERSION /srv/gitlab/VERSION /home/git/gitlab/VERSION; do
    if [ -r "$file" ]; then
        add check B1:gitlab
        add version "$(head -n 1 "$file")"
        break
    fi
done

if [ -n "$gitlab" ]; then
    ask B2:gitlab "$gitlab/.well-known/openid-configuration"
    keys
fi

if [ -n "$gateway" ]; then
    add check A3:gateway
    proxies
    ask A8:gateway "$gateway/"
    add body "$(body)"
    # Rails trusts this bundle, Workhorse the system's store: either can fail alone.
    if [ -r "$bundle/cacert.pem" ]; then
        curl -q -g -sS -o /dev/null -m 20 --connect-timeout 8 --cacert "$bundle/cacert.pem" --capath "$bundle" "$gateway/" >/dev/null 2>&1 </dev/null
        add bundle_exit "$?"
    fi
    if [ -d /etc/gitlab/trusted-certs ]; then
        add trusted_certs "$(find /etc/gitlab/trusted-certs -type f 2>/dev/null | wc -l | tr -d ' ')"
    fi
    ask C1:gateway "$gateway/monitoring/healthz"
    add body "$(body)"
    ask C6:gateway "$gateway/v1/code/user_access_token"
    add body "$(body)"
fi

if [ -n "$service" ]; then
    ask A5:agent-platform "http://$service/" --http1.1
    ask G3:agent-platform "https://$service/"
fi

finish
echo 'For more, GitLab has a check of its own: sudo gitlab-rake "gitlab:duo:verify_self_hosted_setup[USERNAME]"' >&2
