// SPDX-License-Identifier: Apache-2.0
// Draft: editing, undo, rebasing on a pull, conflicts, another process's draft.
#include "workspace/draft.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::workspace::Draft;
using gatehouse::workspace::Side;
using namespace Qt::StringLiterals;

namespace {

Configuration with(QMap<QString, Value> settings, QList<Model> models = {})
{
    Configuration c;
    c.settings = std::move(settings);
    c.models = std::move(models);
    return c;
}

Model model(const QString& name, const QString& endpoint)
{
    Model m;
    m.key = ModelKey{QUuid::createUuidV5(QUuid(), name)};
    m.name = name;
    m.family = u"mixtral"_s;
    m.endpoint = endpoint;
    m.identifier = u"custom_openai/x"_s;
    return m;
}

const QString url = u"ai_gateway_url"_s;
const QString timeout = u"ai_gateway_timeout_seconds"_s;
const Path urlPath{Path::Part::Setting, url, {}};

} // namespace

class DraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsUndoAndRedo();
    void typingIsOneEntry();
    void typingBackLeavesNoEntry();
    void stackIsBounded();
    void rebaseKeepsUndo();
    void firstContactErasesNoKey();
    void rebaseDropsWhatTheServerHas();
    void conflictIsKeptAndSettled_data();
    void conflictIsKeptAndSettled();
    void conflictSurvivesAnotherPull();
    void firstContactOverlaysAndDeletesNothing();
    void reloadLaysOurUnsavedChangesOnTop();
    void withoutTakesAModelWithItsFields();
};

void DraftTest::editsUndoAndRedo()
{
    const Configuration base = with({{timeout, qint64(60)}});
    Draft draft(base, {}, {});
    QVERIFY(draft.edit(u"Set timeout"_s, with({{timeout, qint64(120)}})));
    QCOMPARE(draft.changes().size(), 1);
    QVERIFY(!draft.edit(u"Nothing"_s, with({{timeout, qint64(120)}})));
    QCOMPARE(draft.undoStack().size(), 1);
    draft.undo();
    QVERIFY(draft.configuration() == base);
    QCOMPARE(draft.redoStack().size(), 1);
    draft.redo();
    QCOMPARE(std::get<qint64>(draft.configuration().settings.value(timeout)), 120);
    draft.undo();
    draft.edit(u"Other"_s, with({{timeout, qint64(90)}}));
    QVERIFY2(draft.redoStack().isEmpty(), "a new edit ends the redo history");
}

void DraftTest::typingIsOneEntry()
{
    Draft draft(with({{url, u"http://a"_s}}), {}, {});
    for (const QString& text : {u"http://ab"_s, u"http://abc"_s, u"http://abcd"_s})
        draft.edit(u"Type"_s, with({{url, text}}), url);
    QCOMPARE(draft.undoStack().size(), 1);
    draft.commitTyping();
    draft.edit(u"Type"_s, with({{url, u"http://abcde"_s}}), url);
    QCOMPARE(draft.undoStack().size(), 2);
    draft.undo();
    draft.undo();
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://a"_s);
}

void DraftTest::typingBackLeavesNoEntry()
{
    Draft draft(with({{url, u"http://a"_s}}), {}, {});
    draft.edit(u"Type"_s, with({{url, u"http://ab"_s}}), url);
    draft.edit(u"Type"_s, with({{url, u"http://a"_s}}), url);
    QVERIFY(draft.undoStack().isEmpty());
    QVERIFY(draft.changes().isEmpty());
}

void DraftTest::stackIsBounded()
{
    Draft draft(with({{timeout, qint64(0)}}), {}, {});
    for (qint64 i = 1; i <= Draft::depth + 10; ++i)
        draft.edit(u"Edit"_s, with({{timeout, i}}));
    QCOMPARE(draft.undoStack().size(), Draft::depth);
}

void DraftTest::rebaseKeepsUndo()
{
    Draft draft(with({{timeout, qint64(60)}, {url, u"http://a"_s}}), {}, {});
    draft.edit(u"Set timeout"_s, with({{timeout, qint64(120)}, {url, u"http://a"_s}}));
    draft.rebase(with({{timeout, qint64(60)}, {url, u"http://server"_s}}), false);
    QCOMPARE(draft.changes().size(), 1);
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://server"_s);
    draft.undo();
    QVERIFY(draft.changes().isEmpty());
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://server"_s);
}

/// *No key* was meant for a new model; on first contact it turned out to be there.
void DraftTest::firstContactErasesNoKey()
{
    const Model there = model(u"M"_s, u"http://m/v1"_s);
    Model mine = there;
    mine.apiKey = ClearKey{};
    Draft draft(Configuration{}, {}, {});
    draft.edit(u"Add"_s, with({}, {mine}));
    draft.rebase(with({}, {there}), true);
    QVERIFY(draft.changes().isEmpty());
}

void DraftTest::rebaseDropsWhatTheServerHas()
{
    Draft draft(with({{timeout, qint64(60)}}), {}, {});
    draft.edit(u"Set timeout"_s, with({{timeout, qint64(120)}}));
    draft.rebase(with({{timeout, qint64(120)}}), false);
    QVERIFY(draft.changes().isEmpty());
    QVERIFY(draft.conflicts().isEmpty());
}

void DraftTest::conflictIsKeptAndSettled_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("changes");
    QTest::newRow("mine") << int(Side::Mine) << qint64(120) << 1;
    QTest::newRow("theirs") << int(Side::Theirs) << qint64(90) << 0;
}

void DraftTest::conflictIsKeptAndSettled()
{
    QFETCH(int, side);
    QFETCH(qint64, value);
    QFETCH(int, changes);
    Draft draft(with({{timeout, qint64(60)}}), {}, {});
    draft.edit(u"Set timeout"_s, with({{timeout, qint64(120)}}));
    draft.rebase(with({{timeout, qint64(90)}}), false);
    QCOMPARE(draft.conflicts().size(), 1);
    QCOMPARE(draft.conflicts().constFirst().before.toInteger(), 60);
    QCOMPARE(draft.conflicts().constFirst().mine.toInteger(), 120);
    QCOMPARE(draft.conflicts().constFirst().theirs.toInteger(), 90);
    QVERIFY(draft.settle({Path::Part::Setting, timeout, {}}, Side(side)));
    QVERIFY(draft.conflicts().isEmpty());
    QCOMPARE(std::get<qint64>(draft.configuration().settings.value(timeout)), value);
    QCOMPARE(draft.changes().size(), changes);
}

void DraftTest::conflictSurvivesAnotherPull()
{
    Draft draft(with({{timeout, qint64(60)}}), {}, {});
    draft.edit(u"Set timeout"_s, with({{timeout, qint64(120)}}));
    draft.rebase(with({{timeout, qint64(90)}}), false);
    draft.rebase(with({{timeout, qint64(90)}}), false);
    QCOMPARE(draft.conflicts().size(), 1);
    draft.rebase(with({{timeout, qint64(120)}}), false);
    QVERIFY2(draft.conflicts().isEmpty(), "both sides agree in the end");
}

void DraftTest::firstContactOverlaysAndDeletesNothing()
{
    const Model mine = model(u"Mixtral"_s, u"http://mine/v1"_s);
    Model theirs = mine;
    theirs.endpoint = u"http://theirs/v1"_s;
    const Model other = model(u"Other"_s, u"http://other/v1"_s);
    Draft draft({}, {}, {});
    draft.edit(u"Prepare"_s, with({{url, u"http://mine"_s}}, {mine}));
    draft.rebase(with({{url, u"http://theirs"_s}, {timeout, qint64(60)}}, {theirs, other}), true);
    QVERIFY(draft.conflicts().isEmpty());
    QCOMPARE(draft.configuration().models.size(), 2);
    QCOMPARE(draft.configuration().model(mine.key)->endpoint, mine.endpoint);
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://mine"_s);
    QCOMPARE(std::get<qint64>(draft.configuration().settings.value(timeout)), 60);
}

void DraftTest::reloadLaysOurUnsavedChangesOnTop()
{
    const Configuration baseline = with({{timeout, qint64(60)}, {url, u"http://a"_s}});
    Draft draft(baseline, {}, {});
    draft.edit(u"Change the URL"_s, with({{timeout, qint64(60)}, {url, u"http://b"_s}}));
    const Changes theirs{{{Path::Part::Setting, timeout, {}}, 60, 90}};
    const Changes ours = draft.changes();
    draft.reload(baseline, theirs, {}, ours);
    QCOMPARE(draft.changes().size(), 2);
    QCOMPARE(std::get<qint64>(draft.configuration().settings.value(timeout)), 90);
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://b"_s);
    // Our edit can still be taken back, and takes nothing of theirs along.
    QCOMPARE(draft.undoStack().size(), 1);
    draft.undo();
    QCOMPARE(std::get<QString>(draft.configuration().settings.value(url)), u"http://a"_s);
    QCOMPARE(std::get<qint64>(draft.configuration().settings.value(timeout)), 90);
    draft.redo();
    QCOMPARE(draft.changes(), theirs + ours);
}

void DraftTest::withoutTakesAModelWithItsFields()
{
    const Model before = model(u"Mixtral"_s, u"http://a/v1"_s);
    Model after = before;
    after.endpoint = u"http://b/v1"_s;
    after.identifier = u"custom_openai/y"_s;
    Draft draft(with({{timeout, qint64(60)}}, {before}), {}, {});
    draft.edit(u"Edit"_s, with({{timeout, qint64(61)}}, {after}));
    QCOMPARE(draft.changes().size(), 3);
    const Configuration rest = draft.without({{Path::Part::Model, before.key.text(), {}}});
    QVERIFY(*rest.model(before.key) == before);
    QCOMPARE(std::get<qint64>(rest.settings.value(timeout)), 61);
}

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
