// SPDX-License-Identifier: Apache-2.0
// The Secret Service API (specifications.freedesktop.org/secret-service) and gnome-keyring's own call to unlock without
// a prompt.
#include "tests/integration/keyring.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <csignal>

namespace gatehouse::test {

namespace {

const QString secrets = QStringLiteral("org.freedesktop.secrets");
const QString root = QStringLiteral("/org/freedesktop/secrets");
const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString service = QStringLiteral("org.freedesktop.Secret.Service");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString prompterName = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString prompterPath = QStringLiteral("/org/gnome/keyring/Prompter");

/// The API's Secret structure: session, parameters, value, content type.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& out, const WireSecret& s)
{
    out.beginStructure();
    out << s.session << s.parameters << s.value << s.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, WireSecret& s)
{
    in.beginStructure();
    in >> s.session >> s.parameters >> s.value >> s.contentType;
    in.endStructure();
    return in;
}

QDBusMessage call(QDBusConnection& bus, const QString& path, const QString& interface, const QString& method,
    const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secrets, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, 10'000);
}

QVariant property(QDBusConnection& bus, const QString& path, const QString& interface, const QString& name)
{
    const QDBusMessage reply = call(bus, path, properties, QStringLiteral("Get"), {interface, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

} // namespace
} // namespace gatehouse::test

Q_DECLARE_METATYPE(gatehouse::test::WireSecret)

namespace gatehouse::test {

bool Keyring::available()
{
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon", "gdbus"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return false;
    return true;
}

bool Keyring::isLocked()
{
    return property(m_bus, collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked"))
        .toBool();
}

bool Keyring::lock()
{
    call(m_bus, root, service, QStringLiteral("Lock"), {QVariant::fromValue(QList{QDBusObjectPath(collection)})});
    return isLocked();
}

bool Keyring::unlock()
{
    if (!isLocked())
        return true;
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session = call(m_bus, root, service, QStringLiteral("OpenSession"),
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret master{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, "correct horse", QStringLiteral("text/plain")};
    call(m_bus, root, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"),
        {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(master)});
    return !isLocked();
}

qint64 Keyring::pid()
{
    const QDBusMessage reply = m_bus.call(
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"))
        << secrets);
    return reply.arguments().value(0).toLongLong();
}

bool Keyring::pause()
{
    const qint64 daemon = pid();
    return daemon > 1 && ::kill(pid_t(daemon), SIGSTOP) == 0;
}

void Keyring::resume()
{
    if (const qint64 daemon = pid(); daemon > 1)
        ::kill(pid_t(daemon), SIGCONT);
}

QStringList Keyring::entries()
{
    QMap<QString, QString> attributes{{QStringLiteral("server"), QStringLiteral("Gatehouse")}};
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QDBusMessage found =
        call(m_bus, root, service, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    QStringList names;
    for (const QVariant& list : found.arguments())
        for (const QDBusObjectPath& item : qdbus_cast<QList<QDBusObjectPath>>(list)) {
            const QVariant value = property(
                m_bus, item.path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Attributes"));
            names << qdbus_cast<QMap<QString, QString>>(value).value(QStringLiteral("user"));
        }
    names.sort();
    return names;
}

bool Keyring::swallowPrompts()
{
    m_prompter.calls = 0;
    return m_bus.registerVirtualObject(prompterPath, &m_prompter, QDBusConnection::SubPath) &&
           m_bus.registerService(prompterName);
}

void Keyring::answerPrompts()
{
    m_bus.unregisterService(prompterName);
    m_bus.unregisterObject(prompterPath);
}

QString Keyring::emptyBusConfiguration()
{
    const QString name = qEnvironmentVariable("GATEHOUSE_KEYRING_HOME") + QStringLiteral("/bus.conf");
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
)");
    return name;
}

} // namespace gatehouse::test
