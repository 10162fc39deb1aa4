// SPDX-License-Identifier: Apache-2.0
// What is stored comes back exactly: through JSON text and back, for every value of the spine.
#include "domain/codec.h"
#include "random_configuration.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse::domain;
using gatehouse::tests::RandomConfiguration;

namespace {

QJsonObject throughText(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

QJsonArray throughText(const QJsonArray& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).array();
}

Observed filled()
{
    Observed o;
    const QDateTime at(QDate(2026, 11, 21), QTime(10, 0, 0, 123), Qt::UTC);
    o.version = *Version::parse(QStringLiteral("18.9.1-ee"));
    o.offline = true;
    o.revision = QStringLiteral("abcdef");
    o.enterprise = false;
    o.selfHostedVisible = false;
    o.licence = {QStringLiteral("offline_cloud"), QStringLiteral("ultimate"), QDate(2027, 1, 31)};
    o.addOns = {QStringLiteral("DUO_ENTERPRISE")};
    o.addOnIds = {
        {QStringLiteral("DUO_ENTERPRISE"), QStringLiteral("gid://gitlab/GitlabSubscriptions::AddOnPurchase/1")}};
    o.token = {QStringLiteral("root"), {QStringLiteral("api"), QStringLiteral("admin_mode")}, QDate(2027, 5, 1), true};
    o.betaTerms = true;
    o.flags = {{QStringLiteral("a"), true}, {QStringLiteral("b"), false}};
    const OfferedModel offered{QStringLiteral("claude"), QStringLiteral("Claude"), QStringLiteral("Anthropic"),
        QStringLiteral("Text"), QStringLiteral("low")};
    o.rows = {{QStringLiteral("duo_chat"), QStringLiteral("General Chat"), QStringLiteral("GitLab Duo Chat"),
                  QStringLiteral("GA"), {QStringLiteral("mixtral")}, {offered, {QStringLiteral("x"), {}, {}, {}, {}}},
                  offered, {QStringLiteral("gid://gitlab/Ai::SelfHostedModel/1")}},
        {QStringLiteral("code_completions"), {}, {}, {}, {}, {}, {}, {}}};
    o.models.insert(ModelKey::create(),
        {QStringLiteral("gid://gitlab/Ai::SelfHostedModel/1"), true, QStringLiteral("GA"),
            QStringLiteral("http://bedrockselfhostedmodel.com"), at, at.addSecs(5), {QStringLiteral("duo_chat")}});
    o.models.insert(ModelKey::create(), {});
    o.rawUnknown.insert(QStringLiteral("thing"), QJsonObject{{QStringLiteral("n"), QJsonValue::Null}});
    o.settingsRead = {at, {}};
    o.featuresRead = {at, QStringLiteral("timeout")};
    o.modelsRead = {{}, QStringLiteral("not-permitted")};
    o.providerArgument = Answer::Yes;
    o.nestedDuoSettings = Answer::No;
    o.unassignedAccepted = Answer::No;
    return o;
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void configurationsAndChanges()
    {
        RandomConfiguration random;
        for (int i = 0; i < 300; ++i) {
            const Configuration a = random.next();
            const auto back = configurationFromJson(throughText(toJson(a)));
            QVERIFY(back);
            QVERIFY(*back == a);
            QCOMPARE(back->models, a.models); // places too
            const Changes changes = diff(a, random.varied(a));
            const auto changesBack = changesFromJson(throughText(toJson(changes)));
            QVERIFY(changesBack);
            QCOMPARE(*changesBack, changes);
            QList<Conflict> conflicts;
            for (const Change& c : changes)
                conflicts.append({c.path, c.before, c.after, QJsonValue::Undefined});
            QCOMPARE(*conflictsFromJson(throughText(toJson(conflicts))), conflicts);
        }
    }

    void observed()
    {
        const Observed o = filled();
        const auto back = observedFromJson(throughText(toJson(o)));
        QVERIFY(back);
        QVERIFY(*back == o);
        QCOMPARE(back->version.text(), o.version.text());
        QVERIFY(*observedFromJson(throughText(toJson(Observed{}))) == Observed{});
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("fraction") << QByteArray(R"({"settings": {"t": 1.5}})") << "settings/t";
        QTest::newRow("model without key") << QByteArray(R"({"models": [{"name": "A"}]})") << "models/0";
        QTest::newRow("assignment") << QByteArray(R"({"features": {"duo_chat": {"other": 1}}})") << "features/duo_chat";
        QTest::newRow("allow-list") << QByteArray(R"({"allow": {"chat": [1]}})") << "allow/chat";
    }
    void broken()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto read = configurationFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().slug, QStringLiteral("stored-value-unreadable"));
        QCOMPARE(read.error().args, QStringList{where});
    }

    void fieldsOfAModel()
    {
        Model m{ModelKey::create(), QStringLiteral("A"), QStringLiteral("mixtral"), Platform::Bedrock,
            QStringLiteral("http://x"), QStringLiteral("bedrock/y"),
            SetKey{{SecretRef::Store::Environment, QStringLiteral("KEY")}}};
        Model copy{m.key, {}, {}, Platform::Api, {}, {}, KeepKey{}};
        for (const QString& field : modelFields())
            QVERIFY(setField(copy, field, fieldOf(m, field)));
        QCOMPARE(copy, m);
        QVERIFY(!setField(copy, QStringLiteral("colour"), QStringLiteral("red")));
        QVERIFY(!setField(copy, QStringLiteral("name"), 5));
        QVERIFY(!setField(copy, QStringLiteral("platform"), QStringLiteral("mainframe")));
        QVERIFY(!setField(copy, QStringLiteral("api_key"), QStringLiteral("sk-secret")));
        QCOMPARE(copy, m);
        QVERIFY(fieldOf(m, QStringLiteral("colour")).isUndefined());
    }

    void assumedFacts()
    {
        const Version v = *Version::parse(QStringLiteral("18.5"));
        const Observed o = assumed({{QStringLiteral("plan"), QStringLiteral("Ultimate")},
                                       {QStringLiteral("licence"), QStringLiteral("offline")},
                                       {QStringLiteral("add_ons"), QStringList{QStringLiteral("duo_enterprise")}},
                                       {QStringLiteral("beta_terms"), true},
                                       {QStringLiteral("flags"), QStringList{QStringLiteral("some_flag")}}},
            v);
        QVERIFY(o.offline);
        QCOMPARE(o.version, v);
        QCOMPARE(o.licence.plan, QStringLiteral("ultimate"));
        QVERIFY(o.licence.isOffline());
        QCOMPARE(o.addOns, QStringList{QStringLiteral("DUO_ENTERPRISE")});
        QCOMPARE(o.betaTerms, std::optional(true));
        QVERIFY(o.flags.value(QStringLiteral("some_flag")));
        QVERIFY(assumed({}, v).licence.type.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
