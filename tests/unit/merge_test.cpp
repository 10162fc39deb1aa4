// SPDX-License-Identifier: Apache-2.0
// Three-way merge: laws on random configurations, and the cases that people meet.
#include "domain/change.h"
#include "domain/codec.h"
#include "random_configuration.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::tests::RandomConfiguration;

namespace {

const QString chat = QStringLiteral("duo_chat");

Model named(const QString& name)
{
    return {ModelKey::create(), name, QStringLiteral("mixtral"), Platform::Api, QStringLiteral("http://vllm:8000/v1"),
        QStringLiteral("custom_openai/m"), KeepKey{}};
}

QStringList paths(const QList<Conflict>& conflicts)
{
    QStringList out;
    for (const Conflict& c : conflicts)
        out.append(c.path.text());
    return out;
}

Configuration base()
{
    Configuration c;
    c.settings = {{QStringLiteral("url"), QStringLiteral("http://a")}, {QStringLiteral("timeout"), qint64(60)}};
    c.models = {named(QStringLiteral("A")), named(QStringLiteral("B"))};
    c.features = {{chat, SelfHosted{c.models[0].key}}, {QStringLiteral("code"), Disabled{}}};
    return c;
}

Path whole(const Model& m)
{
    return {Path::Part::Model, m.key.text(), {}};
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laws()
    {
        RandomConfiguration random;
        for (int i = 0; i < 500; ++i) {
            const Configuration a = random.next();
            const Configuration mine = random.varied(a);
            const Configuration theirs = random.varied(a);
            const Changes changes = diff(a, mine);

            const Merge still = merge(a, changes, a);
            QCOMPARE(still.changes, changes);
            QVERIFY(still.conflicts.isEmpty());

            const Merge there = merge(a, changes, mine);
            QCOMPARE(there.changes, Changes());
            QVERIFY(there.conflicts.isEmpty());

            QCOMPARE(merge(a, {}, theirs).changes, Changes());

            const Merge m = merge(a, changes, theirs);
            const Configuration draft = apply(theirs, m.changes);
            QCOMPARE(composed({}, m.changes), m.changes); // canonical: one per path, no idle ones
            for (const Change& c : m.changes)
                QCOMPARE(c.before, valueAt(theirs, c.path));
            // No change of mine is dropped: the draft has it, except what hung on a model that nobody has, and that a
            // new model was to have no key, when theirs has created it as well.
            for (const Change& c : changes) {
                const bool removed = c.after.isUndefined() && c.path.part != Path::Part::Model;
                const bool noKey = c.after[u"api_key"] == QLatin1String("clear");
                if (!removed && !noKey)
                    QCOMPARE(valueAt(draft, c.path), c.after);
            }
            // A conflict stands on one change, and both sides differ from the base there (or in the use of a model).
            for (const Conflict& c : m.conflicts) {
                QCOMPARE(std::count_if(
                             m.changes.begin(), m.changes.end(), [&](const Change& x) { return x.path == c.path; }),
                    1);
                QVERIFY(c.mine != c.theirs);
                const bool ofAModelsUse = c.path.part == Path::Part::Feature ? c.mine.isObject() : c.mine.isUndefined();
                QVERIFY(ofAModelsUse || c.theirs != c.before);
            }
            // Theirs for all conflicts: nothing but theirs remains at those paths.
            Changes settled = m.changes;
            settled.removeIf([&](const Change& c) { return paths(m.conflicts).contains(c.path.text()); });
            const Configuration quiet = apply(theirs, settled);
            for (const Conflict& c : m.conflicts)
                QCOMPARE(valueAt(quiet, c.path), c.theirs);
        }
    }

    void differentPlacesDoNotConflict()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models[0].endpoint = QStringLiteral("http://mine/v1");
        Configuration theirs = b;
        theirs.models[0].identifier = QStringLiteral("custom_openai/theirs");
        theirs.settings[QStringLiteral("timeout")] = qint64(90);
        const Merge m = merge(b, diff(b, mine), theirs);
        QVERIFY(m.conflicts.isEmpty());
        QCOMPARE(m.changes.size(), 1);
        QCOMPARE(m.changes[0].path.field, QStringLiteral("endpoint"));
    }

    void theSamePlaceConflictsAndKeepsMine()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.settings[QStringLiteral("url")] = QStringLiteral("http://mine");
        Configuration theirs = b;
        theirs.settings[QStringLiteral("url")] = QStringLiteral("http://theirs");
        const Merge m = merge(b, diff(b, mine), theirs);
        const Path path{Path::Part::Setting, QStringLiteral("url"), {}};
        QCOMPARE(m.conflicts, (QList<Conflict>{{path, QStringLiteral("http://a"), QStringLiteral("http://mine"),
                                  QStringLiteral("http://theirs")}}));
        QCOMPARE(m.changes, (Changes{{path, QStringLiteral("http://theirs"), QStringLiteral("http://mine")}}));
    }

    void deletedHereEditedThere()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models.removeLast();
        Configuration theirs = b;
        theirs.models[1].endpoint = QStringLiteral("http://theirs/v1");
        theirs.models[1].identifier = QStringLiteral("custom_openai/theirs");
        const Merge m = merge(b, diff(b, mine), theirs);
        QCOMPARE(m.conflicts, (QList<Conflict>{{whole(b.models[1]), toJson(b.models[1]), QJsonValue::Undefined,
                                  toJson(theirs.models[1])}}));
        QVERIFY(apply(theirs, m.changes) == mine);
    }

    void deletedHereTakenIntoUseThere()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models.removeLast();
        Configuration theirs = b;
        theirs.features[QStringLiteral("code")] = SelfHosted{b.models[1].key};
        const Merge m = merge(b, diff(b, mine), theirs);
        QCOMPARE(paths(m.conflicts), QStringList{whole(b.models[1]).text()});
    }

    void editedHereDeletedThere()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models[1].endpoint = QStringLiteral("http://mine/v1");
        Configuration theirs = b;
        theirs.models.removeLast();
        const Merge m = merge(b, diff(b, mine), theirs);
        QCOMPARE(m.conflicts, (QList<Conflict>{{whole(b.models[1]), toJson(b.models[1]), toJson(mine.models[1]),
                                  QJsonValue::Undefined}}));
        QVERIFY(apply(theirs, m.changes) == mine);
    }

    void takenIntoUseHereDeletedThere()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.features[QStringLiteral("code")] = SelfHosted{b.models[1].key};
        Configuration theirs = b;
        theirs.models.removeLast();
        const Merge m = merge(b, diff(b, mine), theirs);
        QCOMPARE(paths(m.conflicts), (QStringList{whole(b.models[1]).text(), QStringLiteral("features/code")}));
        QVERIFY(apply(theirs, m.changes) == mine); // mine: the model is made again
    }

    void bothDeleted()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models.removeLast();
        const Merge m = merge(b, diff(b, mine), mine);
        QVERIFY(m.changes.isEmpty());
        QVERIFY(m.conflicts.isEmpty());
    }

    void firstContactOverlays()
    {
        // Decision 5: an offline draft meets a server for the first time.
        Configuration draft = base();
        Configuration server;
        server.settings = {
            {QStringLiteral("url"), Null{}}, {QStringLiteral("timeout"), qint64(60)}, {QStringLiteral("other"), true}};
        server.models = {named(QStringLiteral("A")), named(QStringLiteral("Server's own"))};
        server.models[0].endpoint = QStringLiteral("http://old/v1");
        server.features = {{chat, Unassigned{}}, {QStringLiteral("code"), Disabled{}}};
        const Merge m = merge({}, diff({}, draft), server);
        QVERIFY(m.conflicts.isEmpty());
        const Configuration after = apply(server, m.changes);
        QCOMPARE(after.settings.value(QStringLiteral("url")), Value(QStringLiteral("http://a")));
        QCOMPARE(after.settings.value(QStringLiteral("other")), Value(true));
        QCOMPARE(after.models.size(), 3);
        const Model* a = after.modelNamed(QStringLiteral("A"));
        QVERIFY(a);
        QCOMPARE(a->key, server.models[0].key); // the same model, by name
        QCOMPARE(a->endpoint, QStringLiteral("http://vllm:8000/v1"));
        QCOMPARE(after.assignment(chat), Assignment(SelfHosted{a->key}));
    }

    void bothAddedTheSameName()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models.append(named(QStringLiteral("New")));
        mine.models.last().apiKey = SetKey{{SecretRef::Store::Keychain, QStringLiteral("entry")}};
        Configuration theirs = b;
        theirs.models.append(named(QStringLiteral("New")));
        theirs.models.last().endpoint = QStringLiteral("http://theirs/v1");
        const Merge m = merge(b, diff(b, mine), theirs);
        const QString key = theirs.models.last().key.text();
        QCOMPARE(paths(m.conflicts), QStringList{QStringLiteral("models/%1/endpoint").arg(key)});
        QCOMPARE(m.changes.size(), 2); // endpoint and the key that mine sets
    }

    /// *No key* was meant for a new model; whoever created it first may have given it one.
    void noKeyOfANewModelErasesNoOthers()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.models.append(named(QStringLiteral("New")));
        mine.models.last().apiKey = ClearKey{};
        Configuration theirs = b;
        theirs.models.append(named(QStringLiteral("New")));
        QVERIFY(merge(b, diff(b, mine), theirs).changes.isEmpty());
    }

    void whatIsNotVisibleThereIsKept()
    {
        const Configuration b = base();
        Configuration mine = b;
        mine.settings[QStringLiteral("url")] = Null{};
        mine.features[chat] = Disabled{};
        Configuration theirs = b;
        theirs.settings.remove(QStringLiteral("url"));
        theirs.notVisible = {QStringLiteral("url")};
        theirs.features.remove(chat);
        const Merge m = merge(b, diff(b, mine), theirs);
        QVERIFY(m.conflicts.isEmpty());
        QCOMPARE(m.changes.size(), 2);
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "merge_test.moc"
