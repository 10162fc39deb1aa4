// SPDX-License-Identifier: Apache-2.0
// Which keys go out (decision 8): those that a document names, and those that are at hand when all are sent again.
#include "catalogue_fixture.h"
#include "workspace/overlay.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

struct World {
    Configuration server;
    Observed observed;

    World()
    {
        for (const auto* name : {"A", "B"})
            server.models.append({ModelKey::create(), QLatin1String(name), u"mixtral"_s, Platform::Api,
                u"http://x/v1"_s, u"custom_openai/x"_s, KeepKey{}});
    }
    [[nodiscard]] ModelKey key(qsizetype i) const { return server.models.at(i).key; }
    void hasKey(qsizetype i) { observed.models[key(i)].hasKey = true; }
};

QString text(const KeyIntent& intent)
{
    if (const auto* set = std::get_if<SetKey>(&intent))
        return u"set "_s + set->secret.name;
    return std::holds_alternative<KeepKey>(intent) ? u"keep"_s : u"clear"_s;
}

QStringList slugs(const QList<Warning>& notes)
{
    QStringList out;
    for (const Warning& note : notes)
        out.append(note.slug + u' ' + note.args.join(u' '));
    return out;
}

} // namespace

class KeyIntentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void document_data();
    void document();
    void rotated();
    void aNameThatChangedHands();
    void whatTheDraftSaysComesFirst();
};

void KeyIntentsTest::document_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("rotate");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<QStringList>("notes");
    const QStringList none, notCompared{u"key-not-compared A"_s};
    QTest::newRow("keep") << QByteArray("keep") << true << false << u"keep"_s << none;
    QTest::newRow("keep, rotating") << QByteArray("keep") << true << true << u"keep"_s << none;
    QTest::newRow("env") << QByteArray("env:K") << true << false << u"keep"_s << notCompared;
    QTest::newRow("env, none there") << QByteArray("env:K") << false << false << u"set K"_s << none;
    QTest::newRow("env, rotating") << QByteArray("env:K") << true << true << u"set K"_s << none;
    QTest::newRow("keychain") << QByteArray("keychain") << true << false << u"keep"_s << notCompared;
    QTest::newRow("keychain, none there") << QByteArray("keychain") << false << false << u"set entry"_s << none;
    QTest::newRow("keychain, rotating") << QByteArray("keychain") << true << true << u"set entry"_s << none;
    QTest::newRow("clear") << QByteArray("clear") << true << false << u"clear"_s << none;
    QTest::newRow("none") << QByteArray("none") << true << false << u"keep"_s << none;
}

void KeyIntentsTest::document()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, hasKey);
    QFETCH(bool, rotate);
    World w;
    if (hasKey)
        w.hasKey(0);
    const auto file = documents::read(
        "gatehouse: 1\ngitlab: \"18.9\"\nmodels: [{name: A, api_key: \"" + word + "\"}]\n", test::catalogue());
    const auto laid = workspace::layOver(file.document, w.server, w.observed, {{u"A"_s, u"entry"_s}}, false, rotate);
    QTEST(text(laid.configuration.models.at(0).apiKey), "intent");
    QTEST(slugs(laid.notes), "notes");
    QCOMPARE(text(laid.configuration.models.at(1).apiKey), u"keep"_s);
}

/// A key that is at hand goes out, whether the server has one or not; one that only the server has is named.
void KeyIntentsTest::rotated()
{
    World w;
    w.hasKey(1);
    const QString entry = u"site/model-key/%1/1"_s.arg(w.key(0).text());
    const auto out = workspace::rotated(w.server, w.server, w.observed, {{u"A"_s, entry}, {u"B"_s, QString()}});
    QCOMPARE(text(out.configuration.models.at(0).apiKey), u"set "_s + entry);
    QCOMPARE(text(out.configuration.models.at(1).apiKey), u"keep"_s);
    QCOMPARE(slugs(out.notes), QStringList{u"key-unknown-here B"_s});
}

/// An entry that was stored for one model never goes to another that has its name now.
void KeyIntentsTest::aNameThatChangedHands()
{
    World w;
    w.hasKey(0);
    const auto out =
        workspace::rotated(w.server, w.server, w.observed, {{u"A"_s, u"site/model-key/%1/1"_s.arg(w.key(1).text())}});
    QCOMPARE(text(out.configuration.models.at(0).apiKey), u"keep"_s);
    QCOMPARE(slugs(out.notes), QStringList{u"key-unknown-here A"_s});
}

void KeyIntentsTest::whatTheDraftSaysComesFirst()
{
    World w;
    w.hasKey(0);
    w.hasKey(1);
    Configuration draft = w.server;
    draft.models[0].apiKey = ClearKey{};
    draft.models[1].name = u"Renamed"_s;
    draft.models.append({ModelKey::create(), u"New"_s, u"mixtral"_s, Platform::Api, {}, {}, KeepKey{}});
    const auto out =
        workspace::rotated(draft, w.server, w.observed, {{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}, {u"New"_s, u"n"_s}});
    QCOMPARE(text(out.configuration.models.at(0).apiKey), u"clear"_s);
    QCOMPARE(text(out.configuration.models.at(1).apiKey), u"set b"_s);
    QCOMPARE(text(out.configuration.models.at(2).apiKey), u"keep"_s);
    QVERIFY(out.notes.isEmpty());
}

QTEST_APPLESS_MAIN(KeyIntentsTest)
#include "key_intents_test.moc"
