// SPDX-License-Identifier: Apache-2.0
// Colours are readable in light and dark; icons are drawn and follow the palette.
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace gatehouse::ui;
using theme::Role;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonsInALine_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("Copy")} << QString();
        QTest::newRow("two") << QStringList{QStringLiteral("Copy"), QStringLiteral("Save")} << QString();
        QTest::newRow("one of two is hidden")
            << QStringList{QStringLiteral("Copy"), QStringLiteral("Save")} << QStringLiteral("Copy");
    }
    void buttonsInALine()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, hidden);
        QWidget window;
        auto* line = new FlowLayout;
        window.setLayout(line);
        int width = 0, height = 0;
        for (const QString& text : std::as_const(texts)) {
            auto* button = new QPushButton(text);
            line->addWidget(button);
            if (text == hidden) {
                button->hide();
                continue;
            }
            width += (width > 0 ? line->spacing() : 0) + button->sizeHint().width();
            height = button->sizeHint().height();
        }
        QCOMPARE(line->sizeHint(), QSize(width, height));
    }

    void contrast_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const Role onPage[] = {Role::Text, Role::MutedText, Role::Accent, Role::Error, Role::Warning, Role::Success,
            Role::Note, Role::Production, Role::Staging, Role::Development, Role::OtherEnvironment};
        for (const Role text : onPage)
            for (const Role ground : {Role::Surface, Role::RaisedSurface, theme::surfaceOf(text)})
                QTest::addRow("role %d on %d", int(text), int(ground)) << int(text) << int(ground);
        QTest::addRow("text on accent") << int(Role::OnAccent) << int(Role::Accent);
    }
    void contrast()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const auto preference : {theme::Preference::System, theme::Preference::Light, theme::Preference::Dark}) {
            theme::apply(preference);
            const QPalette palette = QApplication::palette();
            const double ratio =
                theme::contrast(theme::color(Role(text), palette), theme::color(Role(ground), palette));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 in %2").arg(ratio).arg(theme::name(preference))));
        }
        theme::apply(theme::Preference::System);
    }

    void emptyControlsAreSeen_data()
    {
        QTest::addColumn<QWidget*>("control");
        QTest::newRow("check box") << static_cast<QWidget*>(new QCheckBox);
        QTest::newRow("radio button") << static_cast<QWidget*>(new QRadioButton);
        QTest::newRow("line edit") << static_cast<QWidget*>(new QLineEdit);
    }
    void emptyControlsAreSeen()
    {
        QFETCH(QWidget*, control);
        for (const auto preference : {theme::Preference::Light, theme::Preference::Dark}) {
            theme::apply(preference);
            QWidget page;
            QHBoxLayout line(&page);
            line.addWidget(control);
            page.show();
            const QColor ground = theme::color(Role::Surface, QApplication::palette());
            const QImage image = page.grab().toImage();
            double most = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    most = std::max(most, theme::contrast(image.pixelColor(x, y), ground));
            control->setParent(nullptr);
            QVERIFY2(most >= 3, qPrintable(QStringLiteral("%1 in %2").arg(most).arg(theme::name(preference))));
        }
        delete control;
        theme::apply(theme::Preference::System);
    }

    void preferenceTurnsThePalette()
    {
        theme::apply(theme::Preference::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        theme::apply(theme::Preference::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
        theme::apply(theme::Preference::System);
    }

    void labelsFollowTheThemeWhileTheyAreShown()
    {
        theme::apply(theme::Preference::Light);
        TintedLabel label(Role::MutedText);
        label.setText(QStringLiteral("muted"));
        label.show();
        const QColor light = label.palette().color(QPalette::WindowText);
        QCOMPARE(light, theme::color(Role::MutedText, QApplication::palette()));
        theme::apply(theme::Preference::Dark);
        QTRY_COMPARE(
            label.palette().color(QPalette::WindowText), theme::color(Role::MutedText, QApplication::palette()));
        QVERIFY(label.palette().color(QPalette::WindowText) != light);
        theme::apply(theme::Preference::System);
    }

    void namesOfPreferencesRoundTrip()
    {
        for (const auto preference : {theme::Preference::System, theme::Preference::Light, theme::Preference::Dark})
            QCOMPARE(theme::preferenceFromName(theme::name(preference)), preference);
        QCOMPARE(theme::preferenceFromName(QStringLiteral("no such theme")), theme::Preference::System);
    }

    void everyIconIsDrawnInItsColour_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator icons(QStringLiteral(":/icons"));
        while (icons.hasNext()) {
            const QFileInfo file(icons.next());
            if (file.baseName() != QLatin1String("gatehouse")) // the program's own has colours of its own
                QTest::addRow("%s", qPrintable(file.baseName())) << file.baseName();
        }
    }
    void everyIconIsDrawnInItsColour()
    {
        QFETCH(QString, name);
        for (const auto preference : {theme::Preference::Light, theme::Preference::Dark}) {
            theme::apply(preference);
            const QImage image = theme::icon(name, Role::Error).pixmap(QSize(48, 48)).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            const QColor wanted = theme::color(Role::Error, QApplication::palette());
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255) {
                        ++inked;
                        QCOMPARE(image.pixelColor(x, y).rgb(), wanted.rgb());
                    }
            QVERIFY2(inked > 8, qPrintable(QString::number(inked)));
        }
        theme::apply(theme::Preference::System);
    }

    void relativeTimes_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 5 << "just now";
        QTest::newRow("minutes") << 200 << "3 min ago";
        QTest::newRow("hours") << 2 * 3600 + 10 << "2 h ago";
        QTest::newRow("yesterday") << 24 * 3600 << "yesterday";
        QTest::newRow("days") << 3 * 24 * 3600 << "3 days ago";
    }
    void relativeTimes()
    {
        QFETCH(int, secondsAgo);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 3, 11), QTime(15, 0), Qt::LocalTime);
        QCOMPARE(relativeTime(now.addSecs(-secondsAgo), now), text);
    }
    void neverIsNever() { QCOMPARE(relativeTime({}, QDateTime::currentDateTime()), QStringLiteral("never")); }

    void countsOfChanges_data()
    {
        QTest::addColumn<int>("settings");
        QTest::addColumn<int>("models");
        QTest::addColumn<int>("features");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << 0 << 0 << "";
        QTest::newRow("one each") << 1 << 1 << 1 << "1 setting, 1 model, 1 feature";
        QTest::newRow("many") << 0 << 2 << 14 << "2 models, 14 features";
    }
    void countsOfChanges()
    {
        QFETCH(int, settings);
        QFETCH(int, models);
        QFETCH(int, features);
        ChangeCounts counts;
        counts.settings = settings;
        counts.models = models;
        counts.features = features;
        QTEST(counts.text(), "text");
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
