// SPDX-License-Identifier: Apache-2.0
// Proxies of the user and of the system, as Qt's.
#include "net/proxy.h"

#include "net/attempt.h"
#include "net/error_table.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QThreadPool>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

QNetworkProxy withLogin(QNetworkProxy proxy, const Endpoint& endpoint)
{
    if (nameOf(proxy).isEmpty() || endpoint.proxyUser.isEmpty())
        return proxy;
    proxy.setUser(endpoint.proxyUser);
    if (endpoint.proxyPassword)
        proxy.setPassword(QString::fromUtf8(endpoint.proxyPassword->bytes()));
    return proxy;
}

/// The system may ask the network for a PAC file, and that may hang.
class ProxyLookup : public Attempt<QNetworkProxy> {
public:
    ProxyLookup(const Endpoint& endpoint, std::chrono::milliseconds limit) : Attempt(limit), m_endpoint(endpoint)
    {
        systemProxy(endpoint.base).onAnswer(this, [this](base::Result<QNetworkProxy>& found) {
            if (found)
                found = withLogin(*found, m_endpoint);
            end(std::move(found));
        });
    }

protected:
    void expired() override
    {
        end(base::fail(ErrorKind::Unreachable, QStringLiteral("proxy-lookup-timeout"), {hostAndPort(m_endpoint.base)}));
    }

private:
    Endpoint m_endpoint;
};

} // namespace

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

base::Operation<QNetworkProxy> proxyFor(const Endpoint& endpoint, std::chrono::milliseconds limit)
{
    if (endpoint.proxyMode == ProxyMode::System)
        return (new ProxyLookup(endpoint, limit))->operation();
    base::Result<QNetworkProxy> chosen = QNetworkProxy(QNetworkProxy::NoProxy);
    if (endpoint.proxyMode == ProxyMode::Manual)
        chosen = manualProxy(endpoint.proxy);
    if (chosen)
        chosen = withLogin(*chosen, endpoint);
    return base::Operation<QNetworkProxy>::answered(std::move(chosen));
}

bool isLoopback(const QString& host)
{
    if (host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

QByteArray basicLogin(const QNetworkProxy& proxy)
{
    QByteArray login = (proxy.user() + u':' + proxy.password()).toUtf8();
    const QByteArray value = "Basic " + login.toBase64();
    base::wipe(login);
    return value;
}

QString nameOf(const QNetworkProxy& proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace gatehouse::net
