// SPDX-License-Identifier: Apache-2.0
// A place in a JSON answer, read with type checks: what is not as expected is noted with its path and reads as empty.
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace gatehouse::gitlab {

/// The first thing in an answer that was not as expected.
struct Flaw {
    QString path;     ///< "data.aiSelfHostedModels.nodes[3].id"
    QString expected; ///< "text", "list", ...
    [[nodiscard]] bool isEmpty() const { return path.isEmpty(); }
    [[nodiscard]] base::Error error() const; ///< Malformed, malformed-answer
};

class Node {
public:
    Node(QJsonValue value, QString path, Flaw& flaw);

    [[nodiscard]] Node operator[](QLatin1String name) const;
    [[nodiscard]] Node operator[](const QString& name) const;
    [[nodiscard]] bool isAbsent() const { return m_value.isUndefined(); }
    [[nodiscard]] bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }
    [[nodiscard]] const QJsonValue& json() const { return m_value; }
    [[nodiscard]] const QString& path() const { return m_path; }

    // Required: null is a flaw.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] QList<Node> list() const; ///< elements that are null are left out
    // May be null.
    [[nodiscard]] QString textOrEmpty() const;
    [[nodiscard]] QDateTime time() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QList<Node> nodes() const; ///< of a connection: its `nodes`

    void expect(const char* expected) const; ///< notes a flaw here

private:
    QJsonValue m_value;
    QString m_path;
    Flaw* m_flaw;
};

} // namespace gatehouse::gitlab
