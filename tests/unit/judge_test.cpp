// SPDX-License-Identifier: Apache-2.0
// Judgement over finished results, with one fault and with two at once; causes by signature. The rules are a small
// catalogue of the test's own, so that a row shows what a rule does.
#include "domain/check_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rungs = R"({
  "groups": [{"id": "A", "title": "Connection"}],
  "rungs": [
    {"id": "A4", "title": "Name", "targets": ["gateway", "model"]},
    {"id": "A5", "title": "Port", "targets": ["gateway", "model"], "needs": ["A4"]},
    {"id": "C1", "title": "Alive", "targets": ["gateway"], "needs": ["A5"]},
    {"id": "B7", "title": "Seat", "targets": ["gitlab"]},
    {"id": "D1", "title": "Token", "targets": ["gateway"], "from": "gitlab"},
    {"id": "E2", "title": "Model", "targets": ["model"], "from": "gateway", "needs": ["gateway:D1"]}
  ],
  "explains": [
    {"red": {"rung": ["A4", "A5"]}, "rungs": ["D1"], "slugs": ["gateway-not-reached"]},
    {"red": {"rung": "B7", "state": ["warning", "failed"]}, "rungs": ["D1"], "same_target": false, "slugs": ["no-rights"]},
    {"red": {"rung": "A5"}, "red_targets": ["model"], "rungs": ["D1"], "same_target": false, "of_its_model": true, "slugs": ["model-fails"]},
    {"red": {"rung": "C1"}, "rungs": ["D1"], "of_its_model": true, "slugs": ["model-fails"]},
    {"red": {"rung": "B7", "slug": "nobody"}, "rungs": ["D1"], "same_target": false, "warnings": true}
  ],
  "not_routed": {"rungs": ["A4", "A5"], "slugs": ["dns-failed", "refused"], "refused": ["no-key"]}
})";

const QByteArray causes = R"({
  "causes": [
    {"slug": "any-refusal", "title": "t", "why": "w", "remedies": [{"text": "r"}],
     "signatures": [{"rung": "D1", "seen": {"status": 503}}]},
    {"slug": "keys-of-another", "title": "t", "why": "w", "remedies": [{"until": "18.10", "text": "old"}, {"since": "18.10", "text": "new"}],
     "alternatives": ["clock"],
     "signatures": [{"rung": "D1", "seen": {"status": 503, "body": "~forbidden by auth"}}]},
    {"slug": "clock", "title": "t", "why": "w", "remedies": [{"text": "r"}],
     "signatures": [{"rung": "D1", "seen": {"status": 503, "body": "~forbidden by auth"}, "also": [{"rung": "C1", "seen": {"skew": ["ahead", "behind"]}, "state": "passed"}]}]},
    {"slug": "way", "title": "t", "why": "w", "remedies": [{"text": "r"}], "fallback": true,
     "signatures": [{"rung": ["C1", "*"], "slug": "refused"}]},
    {"slug": "no-proxy", "title": "t", "why": "w", "remedies": [{"text": "r"}],
     "signatures": [{"rung": "A5", "slug": "refused", "seen": {"proxy": null}}]}
  ]
})";

CheckCatalogue catalogue()
{
    auto parsed = CheckCatalogue::parse({{u"rungs.json"_s, rungs}, {u"causes/x.json"_s, causes}});
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().args.join(u", "_s)));
    return *parsed;
}

/// "A5:gateway@workstation failed refused"; "… explained <id>"; "… skipped no-key"; `{…}` behind it is what was seen.
CheckResult result(const QString& text)
{
    const QString plain = text.section(u'{', 0, 0).trimmed();
    const QStringList words = plain.split(u' ');
    CheckResult out{*CheckId::parse(words.at(0)), {}, *checkStateFromName(words.at(1)), {}, {}, {}, {}, 0};
    if (out.state == CheckState::Explained)
        out.explainedBy = CheckId::parse(words.at(2));
    else if (out.state == CheckState::Skipped)
        out.reason = *skipReasonFromName(words.at(2));
    else
        out.observation.slug = words.value(2);
    if (text.contains(u'{'))
        out.observation.seen = QJsonDocument::fromJson((u'{' + text.section(u'{', 1)).toUtf8()).object();
    return out;
}

QList<CheckResult> results(const QStringList& lines)
{
    QList<CheckResult> out;
    for (const QString& line : lines)
        out.append(result(line));
    return out;
}

QString shown(const QList<CheckResult>& list)
{
    QStringList out;
    for (const CheckResult& r : list)
        out << r.id.text() + u' ' + name(r.state) + (r.explainedBy ? u' ' + r.explainedBy->text() : QString()) +
                   (r.reason == SkipReason::None ? QString() : u' ' + name(r.reason));
    return out.join(u'\n');
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const char* text : {"A7:gateway@workstation", "F2:model:Mixtral on vLLM@workstation",
                 "E1:model:a:b@c@gateway", "H3:cloud:cloud.gitlab.com@gitlab", "C1:gateway@gateway-container"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text : {"", "A7", "A7:gateway", "A7:model:@workstation", "A7:model@workstation",
                 "A7:gateway:x@workstation", "A7:moon@workstation", "A7:gateway@moon"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }

    void ids()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto id = CheckId::parse(text);
        QCOMPARE(id.has_value(), valid);
        if (id)
            QCOMPARE(id->text(), text);
    }

    void judgement_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QStringList& before, const QStringList& after) {
            QTest::newRow(name) << before << after.join(u'\n');
        };
        row("healthy", {u"A4:gateway@workstation passed"_s, u"D1:gateway@gitlab passed"_s},
            {u"A4:gateway@workstation passed"_s, u"D1:gateway@gitlab passed"_s});
        row("one fault: the chain ends at its root",
            {u"A4:gateway@workstation failed dns-failed"_s,
                u"A5:gateway@workstation explained A4:gateway@workstation"_s,
                u"C1:gateway@workstation explained A5:gateway@workstation"_s},
            {u"A4:gateway@workstation failed"_s, u"A5:gateway@workstation explained A4:gateway@workstation"_s,
                u"C1:gateway@workstation explained A4:gateway@workstation"_s});
        row("one fault seen from two places is one",
            {u"A5:gateway@workstation failed refused"_s, u"D1:gateway@gitlab failed gateway-not-reached"_s,
                u"E2:model:m@gateway explained D1:gateway@gitlab"_s},
            {u"A5:gateway@workstation failed"_s, u"D1:gateway@gitlab explained A5:gateway@workstation"_s,
                u"E2:model:m@gateway explained A5:gateway@workstation"_s});
        row("two faults stay two",
            {u"A5:model:m@workstation failed refused"_s, u"D1:gateway@gitlab failed forbidden"_s},
            {u"A5:model:m@workstation failed"_s, u"D1:gateway@gitlab failed"_s});
        row("another fault of the same target is not explained away",
            {u"A5:gateway@workstation failed timeout"_s, u"D1:gateway@gitlab failed forbidden"_s},
            {u"A5:gateway@workstation failed"_s, u"D1:gateway@gitlab failed"_s});
        row("a rule of one target does not reach another's",
            {u"A5:model:m@workstation failed refused"_s, u"D1:gateway@gitlab failed gateway-not-reached"_s},
            {u"A5:model:m@workstation failed"_s, u"D1:gateway@gitlab failed"_s});
        row("a warning can explain",
            {u"B7:gitlab@workstation warning no-seat"_s, u"D1:gateway@gitlab failed no-rights"_s},
            {u"B7:gitlab@workstation warning"_s, u"D1:gateway@gitlab explained B7:gitlab@workstation"_s});
        row("a model explains what it answers",
            {u"A5:model:m@workstation failed refused"_s, u"D1:gateway@gitlab failed model-fails {\"model\": \"m\"}"_s},
            {u"A5:model:m@workstation failed"_s, u"D1:gateway@gitlab explained A5:model:m@workstation"_s});
        row("what was seen of it elsewhere is about it, too",
            {u"C1:gateway@workstation failed x {\"model\": \"m\"}"_s,
                u"D1:gateway@gitlab failed model-fails {\"model\": \"m\"}"_s},
            {u"C1:gateway@workstation failed"_s, u"D1:gateway@gitlab explained C1:gateway@workstation"_s});
        row("not what another one answers",
            {u"A5:model:m@workstation failed refused"_s, u"D1:gateway@gitlab failed model-fails {\"model\": \"n\"}"_s},
            {u"A5:model:m@workstation failed"_s, u"D1:gateway@gitlab failed"_s});
        row("nor what no model of the instance answers",
            {u"A5:model:m@workstation failed refused"_s, u"D1:gateway@gitlab failed model-fails"_s},
            {u"A5:model:m@workstation failed"_s, u"D1:gateway@gitlab failed"_s});
        row("a warning is explained where the rule says so",
            {u"B7:gitlab@workstation failed nobody"_s, u"D1:gateway@gitlab warning strange"_s},
            {u"B7:gitlab@workstation failed"_s, u"D1:gateway@gitlab explained B7:gitlab@workstation"_s});
        row("and not elsewhere", {u"B7:gitlab@workstation failed no-seat"_s, u"D1:gateway@gitlab warning no-rights"_s},
            {u"B7:gitlab@workstation failed"_s, u"D1:gateway@gitlab warning"_s});
        row("a link that GitLab uses is not routed from here",
            {u"A4:gateway@workstation failed dns-failed"_s,
                u"A5:gateway@workstation explained A4:gateway@workstation"_s,
                u"C1:gateway@workstation explained A5:gateway@workstation"_s, u"D1:gateway@gitlab passed"_s},
            {u"A4:gateway@workstation skipped not-routed"_s, u"A5:gateway@workstation skipped not-routed"_s,
                u"C1:gateway@workstation skipped not-routed"_s, u"D1:gateway@gitlab passed"_s});
        row("also when the gateway only refused GitLab: it answered",
            {u"A5:gateway@workstation failed refused"_s, u"D1:gateway@gitlab failed forbidden {\"reached\": true}"_s},
            {u"A5:gateway@workstation skipped not-routed"_s, u"D1:gateway@gitlab failed"_s});
        row("a refusal from here means nothing where the gateway gets through",
            {u"A5:model:m@workstation failed no-key"_s, u"E2:model:m@gateway passed"_s},
            {u"A5:model:m@workstation skipped not-routed"_s, u"E2:model:m@gateway passed"_s});
        row("but much where it is refused as well",
            {u"A5:model:m@workstation failed no-key"_s, u"E2:model:m@gateway failed x {\"reached\": true}"_s},
            {u"A5:model:m@workstation failed"_s, u"E2:model:m@gateway failed"_s});
        row("but another trouble than the way stays red",
            {u"A5:gateway@workstation failed broken"_s, u"D1:gateway@gitlab passed"_s},
            {u"A5:gateway@workstation failed"_s, u"D1:gateway@gitlab passed"_s});
        row("rules in a circle lose nothing",
            {u"A4:gateway@workstation explained A5:gateway@workstation"_s,
                u"A5:gateway@workstation explained A4:gateway@workstation"_s},
            {u"A4:gateway@workstation failed"_s, u"A5:gateway@workstation failed"_s});
    }

    void judgement()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, after);
        QCOMPARE(shown(judge(results(before), catalogue())), after);
    }

    void diagnosis_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QStringList>("alternatives");
        const auto row = [](const char* name, const QStringList& lines, const char* cause,
                             const QStringList& alternatives) {
            QTest::newRow(name) << lines << QString::fromLatin1(cause) << alternatives;
        };
        row("the general one", {u"D1:gateway@gitlab failed x {\"status\": 503, \"body\": \"?\"}"_s}, "any-refusal", {});
        row("the more precise one first",
            {u"D1:gateway@gitlab failed x {\"status\": 503, \"body\": \"Forbidden by auth provider\"}"_s},
            "keys-of-another", {u"clock"_s, u"any-refusal"_s});
        row("another result decides",
            {u"D1:gateway@gitlab failed x {\"status\": 503, \"body\": \"Forbidden by auth provider\"}"_s,
                u"C1:gateway@workstation passed ok {\"skew\": \"ahead\"}"_s},
            "clock", {u"keys-of-another"_s, u"any-refusal"_s});
        row("absence is a condition", {u"A5:gateway@workstation failed refused"_s}, "no-proxy", {});
        row("and presence its contrary: only what fits anywhere is left",
            {u"A5:gateway@workstation failed refused {\"proxy\": \"p:3128\"}"_s}, "way", {});
        row("nothing for what is green", {u"D1:gateway@gitlab passed x {\"status\": 503}"_s}, "", {});
    }

    void diagnosis()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, cause);
        QFETCH(QStringList, alternatives);
        const CheckResult first = diagnose(results(lines), catalogue(), *Version::parse(u"18.9.0"_s)).constFirst();
        QCOMPARE(first.diagnosis ? first.diagnosis->cause : QString(), cause);
        QCOMPARE(first.diagnosis ? first.diagnosis->alternatives : QStringList(), alternatives);
    }

    void remedyOfTheVersion()
    {
        const CheckCatalogue c = catalogue();
        const Cause& cause = *c.cause(u"keys-of-another"_s);
        QCOMPARE(remedy(cause, *Version::parse(u"18.9.3"_s)), u"old"_s);
        QCOMPARE(remedy(cause, *Version::parse(u"18.10.0"_s)), u"new"_s);
        QCOMPARE(remedy(cause, {}), u"new"_s);
    }

    void storedWhole()
    {
        CheckRun run{u"7"_s, u"model:m"_s, *Version::parse(u"18.9.1-ee"_s),
            QDateTime::fromString(u"2026-11-21T10:00:00.123Z"_s, Qt::ISODateWithMs), 3120.5, Verdict::Failed,
            diagnose(
                judge(
                    results(
                        {u"A4:gateway@workstation failed dns-failed {\"host\": \"x\", \"n\": 3, \"list\": [\"a\"]}"_s,
                            u"A5:gateway@workstation explained A4:gateway@workstation"_s,
                            u"E2:model:m@gateway skipped no-key"_s, u"D1:gateway@gitlab failed x {\"status\": 503}"_s}),
                    catalogue()),
                catalogue(), {})};
        run.results[0].observation.args = {u"x"_s};
        run.results[0].observation.samples = {1.5, 2};
        run.results[0].observation.correlation = u"01H"_s;
        run.asUser = u"maria"_s;
        const auto again = checkRunFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(run)).toJson()).object());
        QVERIFY(again);
        QCOMPARE(*again, run);
        QVERIFY(!checkRunFromJson({}));
        QJsonObject damaged = toJson(run);
        damaged.insert(u"results"_s, QJsonArray{QJsonObject{{u"id"_s, u"nonsense"_s}}});
        QVERIFY(!checkRunFromJson(damaged));
    }

    void badCatalogues_data()
    {
        QTest::addColumn<QByteArray>("rungsFile");
        QTest::addColumn<QByteArray>("causesFile");
        const auto row = [](const char* name, QByteArray r, QByteArray c) { QTest::newRow(name) << r << c; };
        row("not JSON", "{", causes);
        row("unknown need", QByteArray(rungs).replace(R"("needs": ["A4"])", R"("needs": ["A9"])"), causes);
        row("unknown target", QByteArray(rungs).replace(R"(["gitlab"])", R"(["moon"])"), causes);
        row("unknown alternative", rungs, QByteArray(causes).replace(R"(["clock"])", R"(["cloak"])"));
        row("bad expression", rungs, QByteArray(causes).replace("~forbidden by auth", "~("));
        row("unknown key", rungs, QByteArray(causes).replace(R"("why")", R"("whyy")"));
    }

    void badCatalogues()
    {
        QFETCH(QByteArray, rungsFile);
        QFETCH(QByteArray, causesFile);
        QVERIFY(!CheckCatalogue::parse({{u"rungs.json"_s, rungsFile}, {u"causes/x.json"_s, causesFile}}));
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
