// SPDX-License-Identifier: Apache-2.0
// Typed reading of hostile JSON.
#include "gitlab/node.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace gatehouse::gitlab {

base::Error Flaw::error() const
{
    return {base::ErrorKind::Malformed, QStringLiteral("malformed-answer"), {path, expected}, {}, {}};
}

Node::Node(QJsonValue value, QString path, Flaw& flaw)
    : m_value(std::move(value)), m_path(std::move(path)), m_flaw(&flaw)
{
}

void Node::expect(const char* expected) const
{
    if (m_flaw->isEmpty())
        *m_flaw = {m_path, QLatin1String(expected)};
}

Node Node::operator[](const QString& name) const
{
    if (!isNull() && !m_value.isObject())
        expect("object");
    return {m_value[name], m_path + QLatin1Char('.') + name, *m_flaw};
}

Node Node::operator[](QLatin1String name) const
{
    return (*this)[QString(name)];
}

QString Node::text() const
{
    if (!m_value.isString())
        expect("text");
    return m_value.toString();
}

bool Node::boolean() const
{
    if (!m_value.isBool())
        expect("true or false");
    return m_value.toBool();
}

qint64 Node::integer() const
{
    const double number = m_value.toDouble(0.5);
    if (!m_value.isDouble() || std::floor(number) != number || std::abs(number) > 9e15)
        expect("whole number");
    return m_value.toInteger();
}

QList<Node> Node::list() const
{
    if (!m_value.isArray())
        expect("list");
    QList<Node> out;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        if (!array[i].isNull())
            out.append({array[i], QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_flaw});
    return out;
}

QString Node::textOrEmpty() const
{
    return isNull() ? QString() : text();
}

QDateTime Node::time() const
{
    if (isNull())
        return {};
    const QDateTime at = QDateTime::fromString(text(), Qt::ISODateWithMs).toUTC();
    if (!at.isValid())
        expect("time");
    return at;
}

QDate Node::date() const
{
    if (isNull())
        return {};
    const QDate day = QDate::fromString(text().left(10), Qt::ISODate);
    if (!day.isValid())
        expect("date");
    return day;
}

QStringList Node::texts() const
{
    QStringList out;
    if (!isNull())
        for (const Node& each : list())
            out.append(each.text());
    return out;
}

QList<Node> Node::nodes() const
{
    return isNull()                                   ? QList<Node>()
           : (*this)[QLatin1String("nodes")].isNull() ? QList<Node>()
                                                      : (*this)[QLatin1String("nodes")].list();
}

} // namespace gatehouse::gitlab
