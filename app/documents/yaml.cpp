// SPDX-License-Identifier: Apache-2.0
// Writes YAML that every reader understands alike: what could be taken for anything but a text is in double quotes.
#include "documents/content.h"

#include <QRegularExpression>

namespace gatehouse::documents {

namespace {

/// Words that some reader takes for a boolean or for nothing (YAML 1.1 and 1.2).
bool isReserved(const QString& text)
{
    static const QStringList words{QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"),
        QStringLiteral("no"), QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("true"),
        QStringLiteral("false"), QStringLiteral("null")};
    return words.contains(text.toLower());
}

/// Starts with a letter, and holds nothing that YAML gives a meaning to, on a line of its own or in braces.
bool isPlainlySafe(const QString& text)
{
    static const QRegularExpression safe(
        QStringLiteral("\\A[A-Za-z](?:[A-Za-z0-9_./@+=() -]|:(?=[A-Za-z0-9_./]))*(?<! )\\z"));
    return safe.match(text).hasMatch() && !isReserved(text);
}

/// Blanks of other widths and marks of direction look like something they are not.
bool isVisible(char32_t c)
{
    return c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format);
}

QString escape(char32_t c)
{
    if (c < 0x100)
        return QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    return c < 0x10000 ? QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'))
                       : QStringLiteral("\\U%1").arg(uint(c), 8, 16, QLatin1Char('0'));
}

QString quoted(const QString& text)
{
    QString out(u'"');
    const auto characters = text.toUcs4();
    for (const uint c : characters) {
        if (c == U'"' || c == U'\\')
            out += u'\\' + QChar(ushort(c));
        else if (c == U'\n')
            out += QLatin1String("\\n");
        else if (c == U'\t')
            out += QLatin1String("\\t");
        else if (isVisible(c))
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
        else
            out += escape(c);
    }
    return out + u'"';
}

QString textForm(const QString& text)
{
    return isPlainlySafe(text) ? text : quoted(text);
}

QString valueForm(const domain::Value& value)
{
    if (const bool* b = std::get_if<bool>(&value))
        return *b ? QStringLiteral("true") : QStringLiteral("false");
    if (const qint64* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const QString* text = std::get_if<QString>(&value))
        return textForm(*text);
    if (const QStringList* list = std::get_if<QStringList>(&value)) {
        QStringList forms;
        for (const QString& text : *list)
            forms.append(textForm(text));
        return u'[' + forms.join(QStringLiteral(", ")) + u']';
    }
    return QStringLiteral("null");
}

QString lineForm(const Item& item)
{
    if (item.kind == Item::Kind::Scalar)
        return valueForm(item.value);
    QStringList forms;
    for (const Item& child : item.items)
        forms.append(textForm(child.key) + QStringLiteral(": ") + lineForm(child));
    return u'{' + forms.join(QStringLiteral(", ")) + u'}';
}

void writeItems(QString& out, const Item& parent, int depth);

void writeItem(QString& out, const Item& item, int depth)
{
    const bool block = (item.kind == Item::Kind::Map || item.kind == Item::Kind::List) && !item.items.empty();
    if (block) {
        out += u'\n';
        writeItems(out, item, depth + 1);
        return;
    }
    out += u' ' + (item.kind == Item::Kind::List ? QStringLiteral("[]") : lineForm(item)) + u'\n';
}

void writeItems(QString& out, const Item& parent, int depth)
{
    const QString indent(depth * 2, u' ');
    for (const Item& item : parent.items) {
        if (parent.kind != Item::Kind::List) {
            out += indent + textForm(item.key) + u':';
            writeItem(out, item, depth);
            continue;
        }
        if (item.kind != Item::Kind::Map || item.items.empty()) {
            out += indent + u'-';
            writeItem(out, item, depth);
            continue;
        }
        // A map in a list starts on the line of its dash.
        QString fields;
        writeItems(fields, item, depth + 1);
        out += indent + QLatin1String("- ") + fields.mid(indent.size() + 2);
    }
}

} // namespace

QByteArray toYaml(const Item& document)
{
    QString out;
    writeItems(out, document, 0);
    return out.toUtf8();
}

} // namespace gatehouse::documents
