// SPDX-License-Identifier: Apache-2.0
// gatehousectl as a process of its own, in a home of its own: what a user and a script see of it.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::test {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(code) + "\n" + out + "\n" + err; }
};

class Ctl {
public:
    explicit Ctl(QByteArray token = "glpat-demo") : m_token(std::move(token)) {}

    [[nodiscard]] QString home() const { return m_home.path(); }
    void setToken(const QByteArray& token) { m_token = token; }
    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATEHOUSE_HOME"), home());
        environment.insert(QStringLiteral("GATEHOUSE_TOKEN"), QString::fromLatin1(m_token));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home());
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
        for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), arguments);
        if (!input.isEmpty())
            process->write(input);
        process->closeWriteChannel();
        return process;
    }

    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        const auto process = start(arguments, input);
        return finished(*process);
    }

    /// With --format json.
    [[nodiscard]] Ran json(QStringList arguments, const QByteArray& input = {}) const
    {
        return run(arguments << QStringLiteral("--format") << QStringLiteral("json"), input);
    }

    [[nodiscard]] static Ran finished(QProcess& process)
    {
        if (!process.waitForFinished(90'000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

    /// A file in the home, to import or to apply.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile f(m_home.filePath(name));
        if (f.open(QIODevice::WriteOnly))
            f.write(bytes);
        return f.fileName();
    }

private:
    QTemporaryDir m_home;
    QByteArray m_token;
    QMap<QString, QString> m_variables;
};

/// Compares exit codes and, when they differ, shows what was printed.
#define QCOMPARE_CODE(ran, expected)                                                                                   \
    do {                                                                                                               \
        const gatehouse::test::Ran& r = (ran);                                                                         \
        QVERIFY2(r.code == (expected),                                                                                 \
            (QByteArray("expected exit ") + QByteArray::number(expected) + ", got " + r.text()).constData());          \
    } while (false)

} // namespace gatehouse::test
