// SPDX-License-Identifier: Apache-2.0
// Every language is complete, says the same as the sources of today, and is found at run time.
#include "base/words.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Entry {
    QString context, source;
    bool numerus = false, unfinished = false;
    QStringList forms; ///< one, or one per plural form

    [[nodiscard]] QString key() const
    {
        return context + QLatin1Char('|') + source + (numerus ? QStringLiteral("|n") : QString());
    }
};

QList<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    QList<Entry> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        const auto attributes = xml.attributes();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            out.append(
                Entry{context, {}, attributes.value(QLatin1String("numerus")) == QLatin1String("yes"), false, {}});
        } else if (name == QLatin1String("source")) {
            out.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            out.last().unfinished = attributes.hasAttribute(QLatin1String("type"));
            if (!out.last().numerus)
                out.last().forms << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            out.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : out;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[1-9])"));
    QStringList out;
    for (auto all = placeholder.globalMatch(text); all.hasNext();)
        out << all.next().captured();
    out.removeDuplicates();
    out.sort();
    return out;
}

/// What is wrong with an entry; empty when nothing is.
QString fault(const Entry& entry)
{
    if (entry.unfinished || entry.forms.isEmpty())
        return QStringLiteral("unfinished");
    static const QRegularExpression mnemonic(QStringLiteral("&[^& ]"));
    for (const QString& form : entry.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholders(form) != placeholders(entry.source))
            return QStringLiteral("other placeholders: ") + form;
        if (form.endsWith(QLatin1Char(' ')) != entry.source.endsWith(QLatin1Char(' ')) ||
            form.endsWith(QLatin1Char('\n')) != entry.source.endsWith(QLatin1Char('\n')))
            return QStringLiteral("ends otherwise: ") + form;
        if (entry.source.startsWith(QLatin1Char('&')) && !form.contains(mnemonic))
            return QStringLiteral("no mnemonic: ") + form;
    }
    return {};
}

QStringList keysOf(const QList<Entry>& entries)
{
    QStringList out;
    for (const Entry& entry : entries)
        out << entry.key();
    out.sort();
    return out;
}

/// In a and not in b, a line each.
QString missing(const QStringList& a, const QStringList& b)
{
    const QSet<QString> there(b.cbegin(), b.cend());
    QStringList out;
    for (const QString& key : a)
        if (!there.contains(key))
            out << key;
    return out.join(QLatin1Char('\n'));
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private:
    void addLanguages()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations"));
        const QStringList files = folder.entryList({QStringLiteral("gatehouse_*.ts")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Once for all languages: the contexts of the texts are resolved without a warning, else they would not be
        // found at run time.
        QVERIFY(m_folder.isValid());
        QProcess lupdate;
        lupdate.start(QStringLiteral(GATEHOUSE_LUPDATE),
            QStringLiteral(GATEHOUSE_LUPDATE_ARGUMENTS).split(QLatin1Char('|')) +
                QStringList{QStringLiteral("-silent"), QStringLiteral("-ts"), fresh()});
        QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
        QCOMPARE(lupdate.exitCode(), 0);
    }

    void complete_data() { addLanguages(); }
    void complete()
    {
        QFETCH(QString, path);
        const QList<Entry> entries = entriesOf(path);
        QVERIFY(entries.size() > 1000);
        QStringList wrong;
        for (const Entry& entry : entries)
            if (const QString why = fault(entry); !why.isEmpty())
                wrong << entry.key() + QStringLiteral(" -> ") + why;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void upToDate_data() { addLanguages(); }
    void upToDate()
    {
        QFETCH(QString, path);
        const QStringList here = keysOf(entriesOf(path));
        const QStringList now = keysOf(entriesOf(fresh()));
        QVERIFY(now.size() > 1000);
        QCOMPARE(missing(now, here), QString()); // run the target update_translations and translate
        QCOMPARE(missing(here, now), QString()); // texts that are gone: the same target drops them
    }

    /// The generated header holds every sentence that base::words() may show.
    void wordsAreExtracted()
    {
        QFile file(QStringLiteral(":/catalogue/words.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!table.isEmpty());
        QStringList wanted;
        for (const auto& row : table)
            for (const char* key : {"message", "remedy"})
                if (const QString text = row.toObject().value(QLatin1String(key)).toString(); !text.isEmpty())
                    wanted << QStringLiteral("Words|") + text;
        QCOMPARE(missing(wanted, keysOf(entriesOf(fresh()))), QString());
    }

    void foundAtRunTime()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale(QStringLiteral("de_AT")), QStringLiteral("gatehouse"), QStringLiteral("_"),
            QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(gatehouse::base::words(QStringLiteral("instance-read-only"), {QStringLiteral("Acme")}).message,
            QStringLiteral("Acme ist schreibgeschützt."));
        QCOMPARE(QCoreApplication::translate(
                     "gatehouse::ui::MainWindow", "%n changes conflict with what the server has now.", nullptr, 3),
            QStringLiteral("3 Änderungen stehen im Konflikt mit dem, was der Server jetzt hat."));
        QCOMPARE(QCoreApplication::translate("Cli", "List the instances."), QStringLiteral("Die Instanzen auflisten."));
        QCoreApplication::removeTranslator(&translator);
    }

    /// The texts of Qt's own buttons come with a package of Qt's.
    void qtsOwnTexts()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale(QStringLiteral("de_AT")), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

private:
    [[nodiscard]] QString fresh() const { return m_folder.filePath(QStringLiteral("fresh.ts")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
