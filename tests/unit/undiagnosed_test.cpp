// SPDX-License-Identifier: Apache-2.0
// Nothing that a check can say as failed, or as a warning, is without a cause at some rung: the summaries are read from
// the sources of the probes, of the network and of what hosts say, and held against the signatures.
#include "base/words.h"
#include "probes/probe.h"

#include "diagnosis_fixture.h"
#include "house_source.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QStringList slugsIn(QStringView code)
{
    static const QRegularExpression text(u"\"([a-z0-9]+(?:-[a-z0-9]+)+)\""_s);
    QStringList out;
    for (auto it = text.globalMatch(code); it.hasNext();)
        if (const QString slug = it.next().captured(1); base::knownSlugs().contains(slug))
            out << slug;
    return out;
}

/// What is said by Observation::failed and Observation::warning in these files.
QStringList saidIn(const QString& code)
{
    static const QRegularExpression call(u"Observation::(?:failed|warning)\\("_s);
    QStringList out;
    for (auto it = call.globalMatch(code); it.hasNext();)
        out += slugsIn(test::argumentAt(code, it.next().capturedEnd()));
    return out;
}

bool isOf(const domain::Pattern& pattern, const QString& rung, const QString& slug)
{
    return (rung.isEmpty() || pattern.rungs.isEmpty() || pattern.rungs.contains(rung) ||
               pattern.rungs.contains(u"*"_s)) &&
           pattern.slugs.contains(slug);
}

/// Some signature fits whatever else was seen.
bool isDiagnosed(const QString& rung, const QString& slug)
{
    for (const domain::Cause& cause : test::builtInCatalogue().causes)
        for (const domain::Cause::Signature& s : cause.signatures)
            if (isOf(s.pattern, rung, slug) && s.pattern.seen.isEmpty() && s.pattern.targets.isEmpty() &&
                s.also.isEmpty() && s.unless.isEmpty() && !s.versions.since && !s.versions.until)
                return true;
    return false;
}

} // namespace

class UndiagnosedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the sources say themselves. Built at run time: gateway-metadata-family and its like, which E2 tests.
    void said_data()
    {
        QTest::addColumn<QString>("slug");
        QSet<QString> seen;
        for (const test::SourceFile& file : test::sourceFiles({u"app/probes"_s, u"app/domain"_s}, {u".cpp"_s})) {
            const QStringList slugs = saidIn(test::codeOf(file.text, true));
            for (const QString& slug : slugs)
                if (!seen.contains(slug)) {
                    seen.insert(slug);
                    QTest::addRow("%s, %s", qPrintable(slug), qPrintable(file.path)) << slug;
                }
        }
        QVERIFY(seen.size() > 150);
    }

    void said()
    {
        QFETCH(QString, slug);
        QVERIFY(isDiagnosed({}, slug));
    }

    /// What a model's server refuses, at every rung that calls it.
    void refusals_data()
    {
        QTest::addColumn<QString>("slug");
        const auto files = test::sourceFiles({u"app/probes"_s}, {u"model_answer.cpp"_s});
        QCOMPARE(files.size(), 1);
        static const QRegularExpression row(u"Row\\{[^}]*\\}"_s);
        QSet<QString> slugs;
        const QString code = test::codeOf(files.constFirst().text, true);
        for (auto it = row.globalMatch(code); it.hasNext();)
            if (const QStringList in = slugsIn(it.next().capturedView()); !in.isEmpty())
                slugs.insert(in.constLast());
        QVERIFY(slugs.size() > 30);
        slugs.remove(u"model-key-needed"_s); // a skip
        for (const QString& slug : std::as_const(slugs))
            QTest::newRow(qPrintable(slug)) << slug;
    }

    void refusals()
    {
        QFETCH(QString, slug);
        for (const char* rung : {"F2", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11"})
            QVERIFY2(isDiagnosed(QLatin1String(rung), slug), rung);
    }

    /// What can happen to any request, at every rung that has a probe.
    void onTheWay_data()
    {
        QTest::addColumn<QString>("slug");
        QSet<QString> slugs{u"check-timeout"_s, u"request-without-answer"_s, u"gitlab-rate-limit"_s};
        for (const test::SourceFile& file : test::sourceFiles({u"app/net"_s}, {u".cpp"_s})) {
            const QStringList in = slugsIn(test::codeOf(file.text, true));
            slugs += QSet<QString>(in.begin(), in.end());
        }
        QVERIFY(slugs.size() > 40);
        // Told as request-without-answer; a skip; refused before anything is sent, by Gatehouse itself.
        for (const char* other : {"outcome-unknown", "http-needs-consent", "credential-unusable", "header-unusable"})
            slugs.remove(QLatin1String(other));
        for (const QString& slug : std::as_const(slugs))
            QTest::newRow(qPrintable(slug)) << slug;
    }

    void onTheWay()
    {
        QFETCH(QString, slug);
        int probes = 0;
        for (const domain::Rung& rung : test::builtInCatalogue().rungs)
            if (probes::probeFor({{rung.id, {}, rung.from}, {}, {}, {}, {}, {}, {}, 0})) {
                ++probes;
                QVERIFY2(isDiagnosed(rung.id, slug), qPrintable(rung.id));
            }
        QVERIFY(probes > 40);
    }

    /// Every cause can be reached: by a signature, or as what else it could be.
    void causesAreReached()
    {
        QStringList unreached;
        QSet<QString> named;
        for (const domain::Cause& cause : test::builtInCatalogue().causes)
            named += QSet<QString>(cause.alternatives.begin(), cause.alternatives.end());
        for (const domain::Cause& cause : test::builtInCatalogue().causes)
            if (cause.signatures.isEmpty() && !named.contains(cause.slug))
                unreached << cause.slug;
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u' ')));
    }

    /// What a signature waits for can be said.
    void signaturesWaitForWhatIsSaid()
    {
        for (const domain::Cause& cause : test::builtInCatalogue().causes)
            for (const domain::Cause::Signature& s : cause.signatures)
                for (const domain::Pattern& pattern : QList<domain::Pattern>{s.pattern} + s.also + s.unless)
                    for (const QString& slug : pattern.slugs)
                        QVERIFY2(base::knownSlugs().contains(slug), qPrintable(cause.slug + u": "_s + slug));
    }
};

QTEST_GUILESS_MAIN(UndiagnosedTest)
#include "undiagnosed_test.moc"
