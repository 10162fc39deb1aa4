// SPDX-License-Identifier: Apache-2.0
// QHostInfo::fromName asks anew; QHostInfo::lookupHost would answer from a cache, and its twenty threads are those that
// every other connection of the program resolves its name with.
#include "net/resolve.h"

#include "net/attempt.h"
#include "net/error_table.h"

#include <QHostInfo>
#include <QThreadPool>
#include <array>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

constexpr int mostNamesAtOnce = 64;
constexpr qsizetype longestName = 255;

QThreadPool& pool()
{
    static QThreadPool threads;
    threads.setMaxThreadCount(mostNamesAtOnce);
    return threads;
}

class Lookup : public Attempt<Resolution> {
public:
    Lookup(const QString& host, std::chrono::milliseconds limit) : Attempt(limit), m_host(host)
    {
        pool().start([this, host, here = base::ListenerContext::of(this)] {
            const QHostInfo found = QHostInfo::fromName(host);
            here->post([this, found] { take(found); });
        });
    }

protected:
    void expired() override
    {
        end(base::fail(ErrorKind::Unreachable, QStringLiteral("dns-timeout"), {m_host, secondsOf(limit())}));
    }

private:
    void take(const QHostInfo& found)
    {
        if (found.error() == QHostInfo::UnknownError)
            return end(
                base::fail(ErrorKind::Unreachable, QStringLiteral("dns-unavailable"), {m_host}, found.errorString()));
        Resolution resolution{found.addresses(), elapsed()};
        if (resolution.addresses.isEmpty())
            return end(base::fail(ErrorKind::Unreachable, QStringLiteral("dns-failed"), {m_host}, found.errorString()));
        std::stable_partition(resolution.addresses.begin(), resolution.addresses.end(),
            [](const QHostAddress& a) { return a.protocol() == QAbstractSocket::IPv4Protocol; });
        end(resolution);
    }

    QString m_host;
};

struct Block {
    const char* subnet;
    AddressKind kind;
};

// IANA's registries of special-purpose addresses.
constexpr std::array blocks{
    Block{"0.0.0.0/8", AddressKind::Unspecified},
    Block{"10.0.0.0/8", AddressKind::Private},
    Block{"100.64.0.0/10", AddressKind::Shared},
    Block{"127.0.0.0/8", AddressKind::Loopback},
    Block{"169.254.0.0/16", AddressKind::LinkLocal},
    Block{"172.16.0.0/12", AddressKind::Private},
    Block{"192.0.0.0/24", AddressKind::Reserved},
    Block{"192.0.2.0/24", AddressKind::Reserved},
    Block{"192.168.0.0/16", AddressKind::Private},
    Block{"198.18.0.0/15", AddressKind::Reserved},
    Block{"198.51.100.0/24", AddressKind::Reserved},
    Block{"203.0.113.0/24", AddressKind::Reserved},
    Block{"224.0.0.0/4", AddressKind::Multicast},
    Block{"240.0.0.0/4", AddressKind::Reserved},
    Block{"::/128", AddressKind::Unspecified},
    Block{"::1/128", AddressKind::Loopback},
    Block{"100::/64", AddressKind::Reserved},
    Block{"2001:db8::/32", AddressKind::Reserved},
    Block{"fc00::/7", AddressKind::UniqueLocal},
    Block{"fe80::/10", AddressKind::LinkLocal},
    Block{"ff00::/8", AddressKind::Multicast},
};

/// The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96) or behind NAT64 (64:ff9b::/96).
QHostAddress innermost(const QHostAddress& address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(v4);
    if (!address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 inner = 0;
    for (int i = 12; i < 16; ++i)
        inner = inner << 8 | bytes[i];
    return QHostAddress(inner);
}

} // namespace

base::Operation<Resolution> resolve(const QString& host, std::chrono::milliseconds limit)
{
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QString name = bracketed ? host.mid(1, host.size() - 2) : host;
    if (QHostAddress literal; literal.setAddress(name))
        return base::Operation<Resolution>::answered(Resolution{{literal}, {}});
    if (name.isEmpty() || name.size() > longestName)
        return base::Operation<Resolution>::answered(
            base::fail(ErrorKind::BadInput, QStringLiteral("host-unusable"), {host.left(longestName)}));
    return (new Lookup(name, limit))->operation();
}

AddressKind kindOf(const QHostAddress& address)
{
    const QHostAddress inner = innermost(address);
    for (const Block& block : blocks)
        if (inner.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(block.subnet))))
            return block.kind;
    return AddressKind::Public;
}

} // namespace gatehouse::net
