// SPDX-License-Identifier: Apache-2.0
// Reads the table of words once; it is constant for the life of the program.
#include "base/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse::base {

namespace {

const QJsonObject& table()
{
    static const QJsonObject words = [] {
        QFile file(QStringLiteral(":/catalogue/words.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return words;
}

QString filled(const QString& text, const QStringList& args)
{
    if (text.isEmpty())
        return {};
    QString out = QCoreApplication::translate("Words", text.toUtf8().constData());
    for (qsizetype i = args.size(); i > 0; --i)
        out.replace(u'%' + QString::number(i), args.at(i - 1));
    return out;
}

} // namespace

Words words(const QString& slug, const QStringList& args)
{
    const QJsonObject row = table().value(slug).toObject();
    if (row.isEmpty())
        return {args.isEmpty() ? slug : slug + QStringLiteral(": ") + args.join(QStringLiteral(", ")), {}};
    return {filled(row.value(u"message").toString(), args), filled(row.value(u"remedy").toString(), args)};
}

QStringList knownSlugs()
{
    return table().keys();
}

} // namespace gatehouse::base
