// SPDX-License-Identifier: Apache-2.0
// The GitLab double as a child process: started with a release and a seed, steered over its control interface, gone
// with the object.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gatehouse::test {

class Double {
public:
    /// Starts it and waits until it listens; isRunning() is false (and error() says why) when that did not work.
    explicit Double(
        const QString& version, const QString& seed = QStringLiteral("demo"), const QStringList& arguments = {});
    ~Double();
    Double(const Double&) = delete;
    Double& operator=(const Double&) = delete;

    [[nodiscard]] bool isRunning() const { return !m_url.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QUrl url() const { return m_url; } ///< base of the instance, relative root included
    [[nodiscard]] static QByteArray token() { return "glpat-demo"; }

    // Control. Each call fails the running test when the double says no.
    [[nodiscard]] QJsonObject state();
    void patch(const QJsonObject& state); ///< merge patch: lists replace, null removes
    void patch(const QByteArray& json);
    void reset(const QString& seed = {}, const QString& version = {});
    void play(const QString& version);  ///< another release, same state
    void trap(const QJsonObject& trap); ///< adds one trap
    void trap(const QByteArray& json);
    void clearTraps();
    [[nodiscard]] QJsonArray traps();
    [[nodiscard]] QJsonArray held(int waitMs); ///< held requests; waits so long for the first
    void release();
    void release(int n);
    [[nodiscard]] QJsonArray requests();    ///< oldest first, without control calls
    [[nodiscard]] QStringList operations(); ///< of requests(): GraphQL operation names and "GET /api/v4/user"
    void forgetRequests();

private:
    QJsonValue control(
        const QByteArray& method, const QString& path, const QJsonValue& body = QJsonValue::Undefined, int waitMs = 0);
    QProcess m_process;
    QUrl m_url;
    QString m_error;
};

} // namespace gatehouse::test
