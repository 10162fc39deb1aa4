// SPDX-License-Identifier: Apache-2.0
// The one place where an instance's network settings become a net::Endpoint.
#include "workspace/endpoint.h"

namespace gatehouse::workspace {

net::Endpoint endpointFor(const domain::Instance& instance)
{
    net::Endpoint endpoint;
    endpoint.base = instance.url;
    endpoint.caFile = instance.caFile;
    endpoint.proxy = instance.proxy;
    endpoint.proxyUser = instance.proxyUser;
    endpoint.allowHttp = instance.allowHttp;
    switch (instance.proxyMode) {
    case domain::ProxyMode::System:
        endpoint.proxyMode = net::ProxyMode::System;
        break;
    case domain::ProxyMode::None:
        endpoint.proxyMode = net::ProxyMode::None;
        break;
    case domain::ProxyMode::Manual:
        endpoint.proxyMode = net::ProxyMode::Manual;
        break;
    }
    return endpoint;
}

} // namespace gatehouse::workspace
