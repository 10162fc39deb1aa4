// SPDX-License-Identifier: Apache-2.0
// Release numbers: what is read, how it is shown, what comes before what; and values beside them.
#include "domain/value.h"
#include "domain/version.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse::domain;

class VersionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("series");
        const auto row = [](const char* given, const char* text, const char* series) {
            QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(text)
                                 << QString::fromLatin1(series);
        };
        row("18.9", "18.9.0", "18.9");
        row("18.9.1-ee", "18.9.1-ee", "18.9");
        row("19.0.0-pre", "19.0.0-pre", "19.0");
        row("19.4.1-jh", "19.4.1-jh", "19.4");
        row("v17.10.3", "17.10.3", "17.10");
        row(" 18.5 ", "18.5.0", "18.5");
        for (const char* bad :
            {"", "18", "18.", ".9", "18.9.1.2", "18.x", "eighteen", "0.9", "18.-1", "18.99999", "18 .9"})
            row(bad, "", "");
    }
    void parses()
    {
        QFETCH(QString, given);
        QFETCH(QString, text);
        QFETCH(QString, series);
        const auto v = Version::parse(given);
        QCOMPARE(v ? v->text() : QString(), text);
        QCOMPARE(v ? v->series() : QString(), series);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::newRow("minor is a number") << "18.9"
                                           << "18.10";
        QTest::newRow("major first") << "18.11.9"
                                     << "19.0";
        QTest::newRow("patch") << "18.1.1"
                               << "18.1.2";
    }
    void orders()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QVERIFY(*Version::parse(older) < *Version::parse(newer));
        QVERIFY(*Version::parse(newer) > *Version::parse(older));
    }

    void suffixIsNotCompared()
    {
        QVERIFY(*Version::parse(QStringLiteral("19.0.0-pre")) == *Version::parse(QStringLiteral("19.0-ee")));
    }

    void range()
    {
        const VersionRange r{Version::parse(QStringLiteral("18.4")), Version::parse(QStringLiteral("18.9"))};
        QVERIFY(!r.contains(*Version::parse(QStringLiteral("18.3.9"))));
        QVERIFY(r.contains(*Version::parse(QStringLiteral("18.4"))));
        QVERIFY(r.contains(*Version::parse(QStringLiteral("18.8.4"))));
        QVERIFY(!r.contains(*Version::parse(QStringLiteral("18.9"))));
        QVERIFY(VersionRange().contains(Version()));
    }

    void values_data()
    {
        QTest::addColumn<QJsonValue>("json");
        QTest::addColumn<bool>("hasValue");
        QTest::addColumn<QString>("shown");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << true << "not set";
        QTest::newRow("true") << QJsonValue(true) << true << "on";
        QTest::newRow("60") << QJsonValue(60) << true << "60";
        QTest::newRow("beyond 2^53") << QJsonValue(Q_INT64_C(9007199254740993)) << true << "9007199254740993";
        QTest::newRow("text 60") << QJsonValue(QStringLiteral("60")) << true << "60";
        QTest::newRow("list") << QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")}) << true << "a, b";
        QTest::newRow("fraction") << QJsonValue(1.5) << false << "";
        QTest::newRow("mixed list") << QJsonValue(QJsonArray{QStringLiteral("a"), 1}) << false << "";
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << false << "";
    }
    void values()
    {
        QFETCH(QJsonValue, json);
        QFETCH(bool, hasValue);
        QFETCH(QString, shown);
        const auto v = valueFromJson(json);
        QCOMPARE(v.has_value(), hasValue);
        if (!v)
            return;
        QCOMPARE(toJson(*v), json);
        QCOMPARE(displayText(*v), shown);
    }

    void aNumberIsNoText() { QVERIFY(Value(qint64(60)) != Value(QStringLiteral("60"))); }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "version_test.moc"
