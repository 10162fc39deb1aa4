// SPDX-License-Identifier: Apache-2.0
// Values to and from JSON, and into words.
#include "domain/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace gatehouse::domain {

QJsonValue toJson(const Value& v)
{
    struct Visitor {
        QJsonValue operator()(Null) const { return QJsonValue::Null; }
        QJsonValue operator()(bool b) const { return b; }
        QJsonValue operator()(qint64 i) const { return i; }
        QJsonValue operator()(const QString& s) const { return s; }
        QJsonValue operator()(const QStringList& l) const { return QJsonArray::fromStringList(l); }
    };
    return std::visit(Visitor(), v);
}

std::optional<Value> valueFromJson(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Value();
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::Double: {
        // Qt keeps whole numbers exactly; only a fraction or a number beyond 64 bits has no Value.
        const double d = json.toDouble();
        if (std::trunc(d) != d || std::abs(d) > 9.0e18)
            return std::nullopt;
        return Value(json.toInteger());
    }
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Array: {
        QStringList list;
        const QJsonArray array = json.toArray();
        for (const QJsonValue each : array) {
            if (!each.isString())
                return std::nullopt;
            list.append(each.toString());
        }
        return Value(list);
    }
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return std::nullopt;
}

QString displayText(const Value& v)
{
    struct Visitor {
        QString operator()(Null) const { return QCoreApplication::translate("Value", "not set"); }
        QString operator()(bool b) const
        {
            return b ? QCoreApplication::translate("Value", "on") : QCoreApplication::translate("Value", "off");
        }
        QString operator()(qint64 i) const { return QString::number(i); }
        QString operator()(const QString& s) const { return s; }
        QString operator()(const QStringList& l) const { return l.join(QStringLiteral(", ")); }
    };
    return std::visit(Visitor(), v);
}

} // namespace gatehouse::domain
