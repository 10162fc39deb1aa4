// SPDX-License-Identifier: Apache-2.0
// Proxies of the user and of the system, as Qt's.
#include "net/proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QThreadPool>

namespace gatehouse::net {

using base::ErrorKind;

base::Result<QNetworkProxy> manualProxy(const QUrl& url)
{
    const QString scheme = url.scheme();
    const bool socks = scheme == QStringLiteral("socks5") || scheme == QStringLiteral("socks5h");
    if (url.host().isEmpty() || (!socks && scheme != QStringLiteral("http")))
        return base::fail(
            ErrorKind::BadInput, QStringLiteral("proxy-unusable"), {url.toDisplayString(QUrl::RemoveUserInfo)});
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(socks ? 1080 : 3128)));
}

base::Operation<QNetworkProxy> systemProxy(const QUrl& target)
{
    if (isLoopback(target.host()))
        return base::Operation<QNetworkProxy>::answered(QNetworkProxy(QNetworkProxy::NoProxy));
    auto source = std::make_shared<base::Source<QNetworkProxy>>();
    QThreadPool::globalInstance()->start([source, target] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
        source->answer(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
    });
    return source->operation();
}

bool isLoopback(const QString& host)
{
    if (host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

QString nameOf(const QNetworkProxy& proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace gatehouse::net
