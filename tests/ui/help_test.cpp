// SPDX-License-Identifier: Apache-2.0
// The bundled help: every page is there, is listed, and leads nowhere that does not exist.
#include "ui/dialogs/help.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace gatehouse::ui;

class HelpTest : public QObject {
    Q_OBJECT

    static QStringList files()
    {
        return QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void everyPageIsListed()
    {
        Help help(nullptr);
        QVERIFY(!files().isEmpty());
        QStringList listed;
        auto* list = help.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            listed << list->item(row)->data(Qt::UserRole).toString() + QStringLiteral(".md");
            QVERIFY(!list->item(row)->text().isEmpty());
        }
        listed.sort();
        QCOMPARE(listed, files());
    }

    void links_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& file : files())
            QTest::newRow(qPrintable(file)) << file.chopped(3);
    }
    void links()
    {
        QFETCH(QString, page);
        Help help(nullptr);
        QVERIFY(help.turnTo(page));
        auto* text = help.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().size() > 400);
        // A table whose columns do not agree stays as text with bars.
        QVERIFY2(!text->toPlainText().contains(QStringLiteral("|---")), qPrintable(text->toPlainText()));
        QFile file(QStringLiteral(":/help/%1.md").arg(page));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        QVERIFY(source.startsWith(QStringLiteral("# ")));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (auto all = link.globalMatch(source); all.hasNext();) {
            const QString target = all.next().captured(1);
            QVERIFY2(files().contains(target), qPrintable(target));
        }
    }

    void aLinkTurnsThePage()
    {
        Help help(nullptr);
        QVERIFY(help.turnTo(QStringLiteral("models")));
        Q_EMIT help.findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("secrets.md")));
        QCOMPARE(help.findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Secrets"));
        QVERIFY(!help.turnTo(QStringLiteral("nowhere")));
        QCOMPARE(help.findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Secrets"));
    }

    void controlsAreNamed()
    {
        Help help(nullptr);
        for (const QWidget* widget : help.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&help) &&
                widget->objectName() != QStringLiteral("qt_scrollarea_viewport"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
