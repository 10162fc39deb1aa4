// SPDX-License-Identifier: Apache-2.0
// The gnome-keyring of a keyring-session, from the outside: locked, unlocked, paused, looked into, its prompts
// swallowed.
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QString>
#include <QStringList>

namespace gatehouse::test {

class Keyring {
public:
    /// Everything that keyring-session needs is installed.
    [[nodiscard]] static bool available();

    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();
    /// The daemon process stands still until resume().
    [[nodiscard]] bool pause();
    void resume();

    /// Names of the entries of service Gatehouse, sorted.
    [[nodiscard]] QStringList entries();

    /// From now on prompts go to somebody who never answers.
    [[nodiscard]] bool swallowPrompts();
    void answerPrompts();
    [[nodiscard]] int swallowed() const { return m_prompter.calls; }

    /// A file for `dbus-run-session --config-file`: a bus that can start no service.
    [[nodiscard]] QString emptyBusConfiguration();

private:
    class Prompter : public QDBusVirtualObject {
    public:
        int calls = 0;
        bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return ++calls > 0; }
        QString introspect(const QString&) const override { return {}; }
    };

    [[nodiscard]] bool isLocked();
    [[nodiscard]] qint64 pid();

    // A thread of its own serves it: QtDBus would answer nobody while the test waits in the keyring.
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    Prompter m_prompter;
};

} // namespace gatehouse::test
