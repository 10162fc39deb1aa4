// SPDX-License-Identifier: Apache-2.0
// The laws of diff, apply, inverse and composed, and their cases one by one.
#include "domain/change.h"
#include "domain/codec.h"
#include "random_configuration.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::tests::RandomConfiguration;

namespace {

Model named(const QString& name)
{
    return {ModelKey::create(), name, QStringLiteral("mixtral"), Platform::Api, QStringLiteral("http://vllm:8000/v1"),
        QStringLiteral("custom_openai/m"), KeepKey{}};
}

QStringList texts(const Changes& changes)
{
    QStringList out;
    for (const Change& c : changes)
        out.append(c.path.text());
    return out;
}

Change field(const Model& m, const QString& name, const QString& before, const QString& after)
{
    return {{Path::Part::Model, m.key.text(), name}, before, after};
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

    RandomConfiguration m_random;

private Q_SLOTS:
    void laws()
    {
        for (int i = 0; i < 500; ++i) {
            const Configuration a = m_random.next();
            const Configuration b = i % 2 ? m_random.varied(a) : m_random.next();
            const Configuration c = m_random.varied(b);
            const Changes d = diff(a, b);
            QVERIFY(diff(a, a).isEmpty());
            QVERIFY(apply(a, d) == b);
            QVERIFY(apply(apply(a, d), inverse(d)) == a);
            QCOMPARE(inverse(d), diff(b, a));
            QVERIFY(
                std::is_sorted(d.begin(), d.end(), [](const Change& x, const Change& y) { return x.path < y.path; }));
            QCOMPARE(composed(d, diff(b, c)), diff(a, c));
            QVERIFY(composed(d, inverse(d)).isEmpty());
            for (const Change& change : d)
                QCOMPARE(valueAt(b, change.path), change.after);
        }
    }

    void orderOfModelsIsNoDifference()
    {
        Configuration a;
        a.models = {named(QStringLiteral("A")), named(QStringLiteral("B")), named(QStringLiteral("C"))};
        Configuration b = a;
        std::swap(b.models[0], b.models[2]);
        QVERIFY(a == b);
        QVERIFY(diff(a, b).isEmpty());
        b.models[1].name = QStringLiteral("D");
        QVERIFY(!(a == b));
    }

    void aModelAppearsWholeOrByField()
    {
        Configuration a;
        a.models = {named(QStringLiteral("A")), named(QStringLiteral("B"))};
        Configuration b = a;
        b.models[0].endpoint = QStringLiteral("http://other/v1");
        b.models.removeLast();
        QStringList expected{QStringLiteral("models/%1/endpoint").arg(a.models[0].key.text()),
            QStringLiteral("models/%1").arg(a.models[1].key.text())};
        expected.sort();
        QStringList seen = texts(diff(a, b));
        seen.sort();
        QCOMPARE(seen, expected);
    }

    void whatIsNotVisibleNeverDiffers()
    {
        Configuration a;
        a.notVisible = {QStringLiteral("ai_gateway_url")};
        Configuration b;
        b.settings.insert(QStringLiteral("ai_gateway_url"), QStringLiteral("http://g"));
        QVERIFY(diff(a, b).isEmpty());
        QVERIFY(diff(b, a).isEmpty());
        QVERIFY(std::holds_alternative<NotVisible>(a.setting(QStringLiteral("ai_gateway_url"))));
    }

    void nullIsNotAbsent()
    {
        Configuration a;
        Configuration b;
        b.settings.insert(QStringLiteral("ai_gateway_url"), Null{});
        const Changes d = diff(a, b);
        QCOMPARE(d.size(), 1);
        QVERIFY(d[0].before.isUndefined());
        QVERIFY(d[0].after.isNull());
    }

    void sixtyIsNotTheTextSixty()
    {
        Configuration a;
        Configuration b;
        a.settings.insert(QStringLiteral("t"), qint64(60));
        b.settings.insert(QStringLiteral("t"), QStringLiteral("60"));
        QCOMPARE(diff(a, b).size(), 1);
    }

    void changesOfWhatIsGoneAreSkipped()
    {
        const Model gone = named(QStringLiteral("Gone"));
        const Configuration c;
        QVERIFY(apply(c, {field(gone, QStringLiteral("endpoint"), {}, QStringLiteral("x"))}) == c);
        QVERIFY(apply(c, {{{Path::Part::Model, gone.key.text(), {}}, toJson(gone), QJsonValue::Undefined}}) == c);
        QVERIFY(apply(c, {{{Path::Part::Setting, QStringLiteral("s"), {}}, {},
                             QJsonObject{{QStringLiteral("no"), 1}}}}) == c);
    }

    void composedFollowsAModel()
    {
        const Model m = named(QStringLiteral("A"));
        Model later = m;
        later.endpoint = QStringLiteral("http://b/v1");
        const Path whole{Path::Part::Model, m.key.text(), {}};
        const Change create{whole, QJsonValue::Undefined, toJson(m)};
        const Change edit = field(m, QStringLiteral("endpoint"), m.endpoint, later.endpoint);
        const Change remove{whole, toJson(later), QJsonValue::Undefined};
        QCOMPARE(composed({create}, {edit}), (Changes{{whole, QJsonValue::Undefined, toJson(later)}}));
        QCOMPARE(composed({edit}, {remove}), (Changes{{whole, toJson(m), QJsonValue::Undefined}}));
        QCOMPARE(composed({create, edit}, {remove}), Changes());
        QCOMPARE(composed({{whole, toJson(m), QJsonValue::Undefined}}, {{whole, QJsonValue::Undefined, toJson(later)}}),
            Changes{edit});
    }

    void pathsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("setting") << "settings/ai_gateway_url" << true;
        QTest::newRow("model") << "models/8d6e1a44-6c5e-4d0e-9d3a-0e4a3f6d4a10" << true;
        QTest::newRow("field") << "models/8d6e1a44-6c5e-4d0e-9d3a-0e4a3f6d4a10/api_key" << true;
        QTest::newRow("feature") << "features/duo_chat" << true;
        QTest::newRow("allow") << "allow/duo_agent_platform_agentic_chat" << true;
        QTest::newRow("assume") << "assume/plan" << true;
        QTest::newRow("deployment") << "deployment/a/b" << true;
        QTest::newRow("no part") << "nothing" << false;
        QTest::newRow("unknown part") << "users/1" << false;
        QTest::newRow("no id") << "features/" << false;
    }
    void pathsAsText()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto path = Path::fromText(text);
        QCOMPARE(path.has_value(), valid);
        if (valid)
            QCOMPARE(path->text(), text);
    }

    void displayPathNamesTheModel()
    {
        Configuration now;
        Configuration before;
        now.models = {named(QStringLiteral("New name"))};
        before.models = {named(QStringLiteral("Deleted"))};
        QCOMPARE(displayPath({Path::Part::Model, now.models[0].key.text(), QStringLiteral("endpoint")}, now, before),
            QStringLiteral("models/New name/endpoint"));
        QCOMPARE(displayPath({Path::Part::Model, before.models[0].key.text(), {}}, now, before),
            QStringLiteral("models/Deleted"));
        QCOMPARE(displayPath({Path::Part::Feature, QStringLiteral("duo_chat"), {}}, now),
            QStringLiteral("features/duo_chat"));
    }
};

QTEST_APPLESS_MAIN(ChangeTest)
#include "change_test.moc"
