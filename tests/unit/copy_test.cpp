// SPDX-License-Identifier: Apache-2.0
// One choice on many rows, as tables: what is applied, what is skipped and why, what goes on inheriting.
#include "catalogue_fixture.h"
#include "domain/codec.h"
#include "domain/copy.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::test::catalogue;
using gatehouse::test::version;

namespace {

Model model(const char* name, const char* family)
{
    Model m;
    m.key = ModelKey{QUuid::createUuidV5(QUuid(), QByteArray(name))};
    m.name = QLatin1String(name);
    m.family = QLatin1String(family);
    return m;
}

Capabilities at(const char* release, bool terms = false, const QString& licence = {})
{
    QMap<QString, Value> assume{{QStringLiteral("beta_terms"), terms}};
    if (!licence.isEmpty())
        assume.insert(QStringLiteral("licence"), licence);
    return effective(catalogue(), version(release), assumed(assume, version(release)));
}

Configuration site()
{
    Configuration c;
    c.models = {model("Claude", "claude_3"), model("Codestral", "codestral")};
    return c;
}

Assignment on(const Configuration& c, const char* name)
{
    return SelfHosted{c.modelNamed(QLatin1String(name))->key};
}

/// "applied: a b | skipped: c=choice-family | inheriting: d | cut: e | changes: 3"
QString printed(const Copied& copied)
{
    QStringList skipped;
    for (const SkippedRow& row : copied.skipped)
        skipped << row.feature + u'=' + row.reason.slug;
    return QStringLiteral("applied: %1 | skipped: %2 | inheriting: %3 | cut: %4 | changes: %5")
        .arg(copied.applied.join(u' '), skipped.join(u' '), copied.inheriting.join(u' '),
            copied.noLongerInheriting.join(u' '))
        .arg(copied.changes.size());
}

} // namespace

class CopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAnyChoice_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("choice"); ///< name of a model, or the codec's word
        QTest::addColumn<bool>("terms");
        QTest::addColumn<QString>("expected");
        const QString chat = QStringLiteral(
            "duo_chat duo_chat_explain_code duo_chat_write_tests duo_chat_refactor_code duo_chat_fix_code");
        const QString subs =
            QStringLiteral("duo_chat_explain_code duo_chat_write_tests duo_chat_refactor_code duo_chat_fix_code");

        QTest::newRow("a model to all, its own row included")
            << "code_completions"
            << "Codestral" << false
            << "applied: code_generations code_completions | skipped:  | inheriting:  | cut:  | changes: 1";
        QTest::newRow("chat rows stop inheriting, the hidden one is named")
            << "duo_chat"
            << "Claude" << false
            << QStringLiteral("applied: %1 | skipped: duo_chat_troubleshoot_job=choice-row-hidden | inheriting:  | "
                              "cut: %2 | changes: 4")
                   .arg(chat, subs);
        QTest::newRow("a family that does not fit everywhere")
            << "duo_chat"
            << "Codestral" << true
            << QStringLiteral("applied: %1 | skipped: duo_chat_troubleshoot_job=choice-family | inheriting:  | cut: %2 "
                              "| changes: 4")
                   .arg(chat, subs);
        QTest::newRow("disabled") << "duo_chat_fix_code"
                                  << "disabled" << true
                                  << QStringLiteral("applied: %1 duo_chat_troubleshoot_job | skipped:  | inheriting:  "
                                                    "| cut: duo_chat_explain_code duo_chat_write_tests "
                                                    "duo_chat_refactor_code duo_chat_troubleshoot_job | changes: 5")
                                         .arg(chat);
        QTest::newRow("not assigned is never copied")
            << "code_completions"
            << "unassigned" << false << "applied:  | skipped:  | inheriting:  | cut:  | changes: 0";
    }

    void copiesAnyChoice()
    {
        QFETCH(QString, source);
        QFETCH(QString, choice);
        QFETCH(bool, terms);
        QFETCH(QString, expected);
        Configuration c = site();
        const Model* own = c.modelNamed(choice);
        c.features.insert(source, own ? Assignment(SelfHosted{own->key}) : assignmentFromJson(choice).value());
        const Capabilities here = at("18.9", terms);
        const Copied copied = copyToCategory(c, source, here);
        QCOMPARE(printed(copied), expected);

        const Configuration after = apply(c, copied.changes);
        for (const QString& feature : copied.applied)
            QCOMPARE(after.assignment(feature), c.assignment(source));
        QCOMPARE(apply(after, inverse(copied.changes)), c);
        QVERIFY(copyToCategory(after, source, here).changes.isEmpty());
    }

    void setAllLeavesInheritingRowsAlone_data()
    {
        QTest::addColumn<bool>("too");
        QTest::addColumn<QString>("expected");
        QTest::newRow("left alone") << false
                                    << "applied: duo_chat duo_chat_fix_code | skipped:  | inheriting: "
                                       "duo_chat_explain_code duo_chat_write_tests | cut:  | changes: 2";
        QTest::newRow("told otherwise") << true
                                        << "applied: duo_chat duo_chat_fix_code duo_chat_explain_code "
                                           "duo_chat_write_tests | skipped:  | inheriting:  | "
                                           "cut: duo_chat_explain_code duo_chat_write_tests | changes: 4";
    }

    void setAllLeavesInheritingRowsAlone()
    {
        QFETCH(bool, too);
        QFETCH(QString, expected);
        Configuration c = site();
        c.features.insert(
            QStringLiteral("duo_chat_write_tests"), Unassigned{}); // as a server lists a row that was never stored
        c.features.insert(QStringLiteral("duo_chat_fix_code"), Disabled{});
        const QStringList rows{QStringLiteral("duo_chat"), QStringLiteral("duo_chat_fix_code"),
            QStringLiteral("duo_chat_explain_code"), QStringLiteral("duo_chat_write_tests")};
        QCOMPARE(printed(assignTo(
                     rows, on(c, "Claude"), too ? Inheriting::AssignToo : Inheriting::LeaveAlone, c, at("18.9"))),
            expected);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("slug");
        QTest::newRow("fits") << "18.9"
                              << "duo_chat"
                              << "Claude"
                              << "";
        QTest::newRow("agents want other families") << "18.9"
                                                    << "duo_agent_platform"
                                                    << "Codestral"
                                                    << "choice-family";
        QTest::newRow("hidden row") << "18.9"
                                    << "duo_chat_troubleshoot_job"
                                    << "Claude"
                                    << "choice-row-hidden";
        QTest::newRow("chat rows cannot be unassigned") << "18.9"
                                                        << "duo_chat_fix_code"
                                                        << "unassigned"
                                                        << "choice-not-unassigned";
        QTest::newRow("others can") << "18.9"
                                    << "code_completions"
                                    << "unassigned"
                                    << "";
        QTest::newRow("not before 18.4") << "18.3"
                                         << "code_completions"
                                         << "unassigned"
                                         << "choice-not-unassigned";
        QTest::newRow("the vendor entry of 18.5") << "18.5"
                                                  << "code_completions"
                                                  << "default"
                                                  << "";
        QTest::newRow("a reference that is not offered") << "18.9"
                                                         << "code_completions"
                                                         << "gitlab"
                                                         << "choice-not-offered";
        QTest::newRow("a model that is gone") << "18.9"
                                              << "code_completions"
                                              << "gone"
                                              << "choice-model-missing";
        QTest::newRow("a choice of a later release") << "18.9"
                                                     << "code_completions"
                                                     << "raw"
                                                     << "choice-unrecognised";
    }

    void saysWhyNot()
    {
        QFETCH(QString, release);
        QFETCH(QString, feature);
        QFETCH(QString, choice);
        QFETCH(QString, slug);
        const Configuration c = site();
        Assignment wanted = Unassigned{};
        if (const Model* own = c.modelNamed(choice))
            wanted = SelfHosted{own->key};
        else if (choice == QLatin1String("default"))
            wanted = GitLabManaged{};
        else if (choice == QLatin1String("gitlab"))
            wanted = GitLabManaged{QStringLiteral("claude_sonnet_4")};
        else if (choice == QLatin1String("gone"))
            wanted = SelfHosted{ModelKey::create()};
        else if (choice == QLatin1String("raw"))
            wanted = Unrecognised{QStringLiteral("SOMETHING")};
        const auto obstacle = choiceObstacle(feature, wanted, c, at(qPrintable(release)));
        QCOMPARE(obstacle ? obstacle->slug : QString(), slug);
    }

    void flagOffIsSkippedByName()
    {
        Observed facts = assumed({}, version("17.9"));
        facts.flags.insert(QStringLiteral("ai_duo_chat_sub_features_settings"), false);
        const Capabilities here = effective(catalogue(), version("17.9"), facts);
        const Configuration c = site();
        const auto obstacle = choiceObstacle(QStringLiteral("duo_chat_fix_code"), Disabled{}, c, here);
        QVERIFY(obstacle.has_value());
        QCOMPARE(*obstacle,
            (ChoiceObstacle{QStringLiteral("choice-flag-off"), {QStringLiteral("ai_duo_chat_sub_features_settings")}}));
    }
};

QTEST_GUILESS_MAIN(CopyTest)
#include "copy_test.moc"
