// SPDX-License-Identifier: Apache-2.0
// Each rule of validation against a site that has nothing to complain about: one change, and exactly these findings.
#include "base/words.h"
#include "finding_rows.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::test;

namespace {

QString shown(const QList<Finding>& findings, const Site& s)
{
    QStringList out;
    for (const Finding& f : findings) {
        QString path = displayPath(f.path, s.draft, s.baseline);
        if (path.size() > 200)
            path = path.section(u'/', 0, 0) + l1("/*/") + path.section(u'/', -1);
        out.append(name(f.severity) + u' ' + f.slug + u' ' + path);
    }
    return out.join(l1("; "));
}

} // namespace

class FindingTest : public QObject {
    Q_OBJECT
private:
    static void eachRow()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << int(i);
    }
    static Site changed(int index)
    {
        Site s = site();
        rows()[size_t(index)].change(s);
        return s;
    }

private Q_SLOTS:
    void finds_data() { eachRow(); }
    void finds()
    {
        QFETCH(int, index);
        const Site s = changed(index);
        QCOMPARE(shown(s.findings(), s), QString::fromUtf8(rows()[size_t(index)].expected));
    }

    /// Applying a fix makes its finding go away and brings no error of its own.
    void fixes_data() { eachRow(); }
    void fixes()
    {
        QFETCH(int, index);
        const Site s = changed(index);
        for (const Finding& f : s.findings()) {
            if (f.fix.isEmpty())
                continue;
            Site fixed = s;
            fixed.draft = apply(s.draft, f.fix);
            QVERIFY2(fixed.draft != s.draft, qPrintable(f.slug));
            const auto left = fixed.findings();
            for (const Finding& again : left)
                QVERIFY2(again.slug != f.slug && again.severity != Severity::Error,
                    qPrintable(f.slug + l1(" -> ") + again.slug));
            QCOMPARE(f.fix.constFirst().path.part, f.path.part);
        }
    }

    void wordsFillTheirArguments_data() { eachRow(); }
    void wordsFillTheirArguments()
    {
        QFETCH(int, index);
        for (const Finding& f : changed(index).findings()) {
            QVERIFY2(base::knownSlugs().contains(f.slug), qPrintable(f.slug));
            const base::Words w = base::words(f.slug, f.args);
            static const QRegularExpression unfilled(l1("%[1-9]"));
            QVERIFY2(!w.message.contains(unfilled) && !w.remedy.contains(unfilled),
                qPrintable(f.slug + l1(": ") + w.message));
        }
    }

    void fixedTo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("after");
        const QString service = l1("duo_agent_platform_service_url");
        QTest::newRow("scheme") << service << "https://gateway:50052/"
                                << "gateway:50052";
        QTest::newRow("port") << service << "gateway"
                              << "gateway:50052";
        QTest::newRow("path") << service << "gateway:50052/v1"
                              << "gateway:50052";
        QTest::newRow("slash") << l1("ai_gateway_url") << "http://gateway:5052//"
                               << "http://gateway:5052";
        QTest::newRow("/v1") << l1("endpoint") << "http://vllm:8000/"
                             << "http://vllm:8000/v1";
        QTest::newRow("after /v1") << l1("endpoint") << "http://vllm:8000/v1/completions"
                                   << "http://vllm:8000/v1";
        QTest::newRow("provider") << l1("identifier") << "mistral"
                                  << "custom_openai/mistral";
    }
    void fixedTo()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        Site s = site();
        if (key == l1("endpoint"))
            s.model().endpoint = given;
        else if (key == l1("identifier"))
            s.model().identifier = given;
        else
            s.draft.settings.insert(key, given);
        const auto found = s.findings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().fix.size(), 1);
        QTEST(found.constFirst().fix.constFirst().after.toString(), "after");
    }

    void oneModelForAForm()
    {
        const Site s = site();
        const Capabilities c = effective(catalogue(), {}, s.observed);
        Model m = added("Claude"); // not in the draft yet, and the name is taken
        m.endpoint.clear();
        const auto found = validate(m, {s.draft, s.baseline, c, catalogue(), s.observed, {}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).slug, l1("model-name-taken"));
        QCOMPARE(found.at(1).slug, l1("model-endpoint-required"));
        QCOMPARE(found.at(0).path.id, m.key.text());
    }

    /// The bundled sample (decision 36): no error, at least one warning.
    void theSample()
    {
        Configuration c;
        const Model mixtral{ModelKey::create(), l1("Mixtral on vLLM"), l1("mixtral"), Platform::Api,
            l1("http://vllm.example.internal:8000/v1"), l1("custom_openai/Mixtral-8x7B-Instruct-v0.1"), {}};
        const Model sonnet{ModelKey::create(), l1("Claude 3.5 Sonnet v2 on Bedrock"), l1("claude_3"), Platform::Bedrock,
            {}, l1("bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0"), {}};
        const Model azure{ModelKey::create(), l1("GPT-4o on Azure"), l1("gpt"), Platform::Api,
            l1("https://example.openai.azure.com"), l1("azure/gpt-4o"), {}};
        c.models = {mixtral, sonnet, azure};
        c.settings = {{l1("ai_gateway_url"), l1("http://gateway.example.internal:5052")},
            {l1("duo_agent_platform_service_url"), l1("gateway.example.internal:50052")}};
        c.features = {{l1("code_generations"), SelfHosted{mixtral.key}},
            {l1("code_completions"), SelfHosted{mixtral.key}}, {l1("duo_chat"), SelfHosted{sonnet.key}},
            {l1("duo_chat_fix_code"), Disabled{}}, {l1("review_merge_request"), SelfHosted{azure.key}}};
        const Observed o = assumed({}, test::version("18.5"));
        const Capabilities cap = effective(catalogue(), {}, o);
        int warnings = 0;
        for (const Finding& f : validate({c, {}, cap, catalogue(), o, {}})) {
            QVERIFY2(f.severity != Severity::Error, qPrintable(f.slug + u' ' + f.path.text()));
            warnings += f.severity == Severity::Warning;
        }
        QVERIFY(warnings >= 1);
    }

    void thousandModelsWhileTyping()
    {
        Site s = site();
        for (int i = 0; i < 1000; ++i) {
            Model m = added("x");
            m.name = l1("Model %1").arg(i);
            s.draft.models.append(m);
        }
        const Capabilities c = effective(catalogue(), {}, s.observed);
        const ValidationInput in{s.draft, s.baseline, c, catalogue(), s.observed, {}};
        QVERIFY(validate(in).isEmpty());
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto found = validate(in);
            best = std::min(best, timer.nsecsElapsed());
            QVERIFY(found.isEmpty());
        }
        qInfo("validate, 1000 models: %.2f ms", double(best) / 1e6);
        QVERIFY2(best < 50'000'000, "slower than a debug build under a sanitizer may be");
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "finding_test.moc"
