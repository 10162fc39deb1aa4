// SPDX-License-Identifier: Apache-2.0
// Child process and control calls. The calls are blocking on purpose: they are steps of a test, made over a plain
// socket so that nothing of the program under test takes part.
#include "double.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QtTest>

namespace gatehouse::test {

namespace {

constexpr int patience = 15'000;

/// HTTP/1.0, so that the end of the answer is the end of the connection.
QByteArray exchanged(
    const QUrl& url, const QByteArray& method, const QString& path, const QByteArray& body, int waitMs, int* status)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(method + " /-/double/" + path.toUtf8() + " HTTP/1.0\r\nHost: " + url.host().toUtf8() +
                 "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs)) {
    }
    const QByteArray answer = socket.readAll();
    *status = answer.mid(answer.indexOf(' ') + 1, 3).toInt();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

Double::Double(const QString& version, const QString& seed, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    const QString program = QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/doubles/gitlab/server.js");
    QStringList all{program, QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--version"), version,
        QStringLiteral("--seed"), seed, QStringLiteral("--exit-with-stdin")};
    m_process.start(QStringLiteral("node"), all + arguments);
    QElapsedTimer timer;
    timer.start();
    while (m_process.state() != QProcess::NotRunning && timer.elapsed() < patience && !m_process.canReadLine())
        m_process.waitForReadyRead(patience);
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith("listening "))
        m_url = QUrl(QString::fromUtf8(line.mid(int(qstrlen("listening ")))));
    else
        m_error = QString::fromUtf8(line + m_process.readAllStandardError()) + m_process.errorString();
}

Double::~Double()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // its standard input ends, and so does it
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

QJsonValue Double::control(const QByteArray& method, const QString& path, const QJsonValue& body, int waitMs)
{
    const QByteArray text = body.isUndefined() ? QByteArray()
                            : body.isArray()   ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                               : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    int status = 0;
    const QByteArray answer = exchanged(m_url, method, path, text, patience + waitMs, &status);
    if (status != 200)
        QTest::qFail(qPrintable(QStringLiteral("%1 %2: %3 %4")
                                    .arg(QString::fromUtf8(method), path)
                                    .arg(status)
                                    .arg(QString::fromUtf8(answer))),
            __FILE__, __LINE__);
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject Double::state()
{
    return control("GET", QStringLiteral("state")).toObject();
}

void Double::patch(const QJsonObject& state)
{
    control("POST", QStringLiteral("state"), state);
}

void Double::patch(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("no JSON object: %s", json.constData());
    patch(document.object());
}

void Double::reset(const QString& seed, const QString& version)
{
    QJsonObject body;
    if (!seed.isEmpty())
        body.insert(QStringLiteral("seed"), seed);
    if (!version.isEmpty())
        body.insert(QStringLiteral("version"), version);
    control("POST", QStringLiteral("reset"), body);
}

void Double::play(const QString& version)
{
    control("POST", QStringLiteral("version"), QJsonObject{{QStringLiteral("version"), version}});
}

void Double::trap(const QJsonObject& trap)
{
    control("POST", QStringLiteral("traps?add"), QJsonArray{trap});
}

void Double::trap(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("no JSON object: %s", json.constData());
    trap(document.object());
}

void Double::clearTraps()
{
    control("POST", QStringLiteral("traps"), QJsonArray());
}

QJsonArray Double::traps()
{
    return control("GET", QStringLiteral("traps")).toArray();
}

QJsonArray Double::held(int waitMs)
{
    return control("GET", QStringLiteral("held?wait=%1").arg(waitMs), QJsonValue::Undefined, waitMs).toArray();
}

void Double::release()
{
    control("POST", QStringLiteral("release"), QJsonObject());
}

void Double::release(int n)
{
    control("POST", QStringLiteral("release"), QJsonObject{{QStringLiteral("n"), n}});
}

QJsonArray Double::requests()
{
    return control("GET", QStringLiteral("requests")).toArray();
}

QStringList Double::operations()
{
    QStringList out;
    for (const QJsonValue each : requests()) {
        const QString name = each[QLatin1String("operationName")].toString();
        out.append(name.isEmpty() ? each[QLatin1String("method")].toString() + QLatin1Char(' ') +
                                        each[QLatin1String("path")].toString()
                                  : name);
    }
    return out;
}

void Double::forgetRequests()
{
    control("DELETE", QStringLiteral("requests"));
}

} // namespace gatehouse::test
