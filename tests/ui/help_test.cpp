// SPDX-License-Identifier: Apache-2.0
// The bundled help: every page is there, is listed, and leads nowhere that does not exist.
#include "ui/dialogs/help.h"
#include "workspace/cause_page.h"
#include "workspace/workspace.h"

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

    gatehouse::base::Result<gatehouse::domain::CheckCatalogue> m_checks = gatehouse::workspace::builtInChecks();

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_checks); }

    void everyPageIsListed()
    {
        Help help(*m_checks, nullptr);
        QVERIFY(!files().isEmpty());
        QStringList listed;
        auto* list = help.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            listed << list->item(row)->data(Qt::UserRole).toString() + QStringLiteral(".md");
            QVERIFY(!list->item(row)->text().isEmpty());
        }
        QCOMPARE(listed.removeAll(QStringLiteral("causes.md")), 1); // made of the catalogue
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
        Help help(*m_checks, nullptr);
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
        Help help(*m_checks, nullptr);
        QVERIFY(help.turnTo(QStringLiteral("models")));
        Q_EMIT help.findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("secrets.md")));
        QCOMPARE(help.findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Secrets"));
        QVERIFY(!help.turnTo(QStringLiteral("nowhere")));
        QCOMPARE(help.findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Secrets"));
    }

    /// Each cause is in the list, has a page, and every link between them leads somewhere.
    void causes()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(cause:([^)]+)\\)"));
        const auto targets = [](const QString& text) {
            QStringList out;
            for (auto all = link.globalMatch(text); all.hasNext();)
                out << all.next().captured(1);
            return out;
        };
        Help help(*m_checks, nullptr);
        auto* text = help.findChild<QTextBrowser*>();
        QStringList listed = targets(gatehouse::workspace::causeIndex(*m_checks));
        QCOMPARE(listed.size(), m_checks->causes.size());
        for (const gatehouse::domain::Cause& cause : m_checks->causes) {
            QVERIFY2(listed.removeOne(cause.slug), qPrintable(cause.slug));
            QVERIFY(help.turnTo(QStringLiteral("cause:") + cause.slug));
            const QString shown = text->toPlainText();
            QVERIFY2(shown.contains(title(cause)) && shown.contains(cause.slug), qPrintable(shown));
            for (const auto& remedy : cause.remedies)
                QVERIFY2(!remedy.text.isEmpty() && !remedy.text.contains(QLatin1Char('\n')), qPrintable(cause.slug));
            for (const QString& other : targets(gatehouse::workspace::causePage(cause, *m_checks)))
                QVERIFY2(m_checks->cause(other), qPrintable(other));
        }
        QVERIFY(!help.turnTo(QStringLiteral("cause:nobody-knows")));
    }

    void fromTheListToACauseAndBack()
    {
        Help help(*m_checks, nullptr);
        auto* text = help.findChild<QTextBrowser*>();
        QVERIFY(help.turnTo(QStringLiteral("causes")));
        const QString list = text->toPlainText();
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("cause:gateway-not-running")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("gateway-not-running")));
        QVERIFY(help.turnTo(QStringLiteral("causes")));
        QCOMPARE(text->toPlainText(), list);
        // By keys: the list of pages stands at the causes already.
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("cause:gateway-not-running")));
        QVERIFY(text->toPlainText() != list);
        QTest::keyClick(help.findChild<QListWidget*>(), Qt::Key_Return);
        QCOMPARE(text->toPlainText(), list);
    }

    void controlsAreNamed()
    {
        Help help(*m_checks, nullptr);
        for (const QWidget* widget : help.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&help) &&
                widget->objectName() != QStringLiteral("qt_scrollarea_viewport"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
