// SPDX-License-Identifier: Apache-2.0
// The project's own source files, for tests of the rules of the house.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace gatehouse::test {

struct SourceFile {
    QString path; ///< from the root of the project: "app/base/error.h"
    QString text;

    [[nodiscard]] bool isCpp() const { return path.endsWith(QLatin1String(".cpp")); }
    [[nodiscard]] qsizetype lines() const { return text.count(u'\n'); }
};

/// Files of these folders whose names end so, sorted by path.
inline QList<SourceFile> sourceFiles(const QStringList& folders, const QStringList& endings)
{
    QList<SourceFile> files;
    const QString root = QStringLiteral(GATEHOUSE_SOURCE_DIR "/");
    QStringList patterns;
    for (const QString& ending : endings)
        patterns.append(u'*' + ending);
    for (const QString& folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files,
            folder.isEmpty() ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({QDir::cleanPath(file.fileName()).mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

/// C++ without its comments, and without the contents of its texts unless `keepTexts`. Line breaks stay, so that lines
/// can be counted.
inline QString codeOf(const QString& text, bool keepTexts = false)
{
    // A comment, a raw text, a text, or a character (not the mark inside a number).
    static const char tokens[] =
        "(//[^\\n]*|/\\*.*?\\*/"
        ")|R\"(\\w*)\\(.*?\\)\\2\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?<![0-9a-fA-F])'(?:[^'\\\\\\n]|\\\\.)+'";
    static const QRegularExpression token(QString::fromLatin1(tokens), QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype from = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const bool comment = match.hasCaptured(1) && !match.captured(1).isEmpty();
        if (!comment && keepTexts)
            out += match.captured();
        else
            out += (comment ? QString() : QStringLiteral("\"\"")) + QString(match.captured().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

/// The argument that begins at `from`: up to the comma, bracket or semicolon that ends it. Texts in it stay whole.
inline QString argumentAt(const QString& code, qsizetype from)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"' && code.at(i - 1) != u'\\')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        if (c == u')' || c == u'}' || c == u']')
            --depth;
        if (depth < 0 || (depth == 0 && (c == u',' || c == u';')))
            return code.mid(from, i - from);
    }
    return code.mid(from);
}

inline int lineAt(const QString& text, qsizetype offset)
{
    return int(QStringView(text).first(offset).count(u'\n')) + 1;
}

} // namespace gatehouse::test
