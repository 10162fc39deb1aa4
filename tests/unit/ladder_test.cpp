// SPDX-License-Identifier: Apache-2.0
// Which checks a scope has: what it names, what that needs, and the links that a feature is answered by.
#include "domain/ladder.h"

#include <QTest>

using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rungs = R"({
  "groups": [{"id": "A", "title": "Connection"}],
  "rungs": [
    {"id": "A5", "title": "Port", "targets": ["gitlab", "gateway", "model", "agent-platform"]},
    {"id": "B4", "title": "Token", "targets": ["gitlab"], "needs": ["A5"]},
    {"id": "D1", "title": "Token", "targets": ["gateway"], "from": "gitlab", "needs": ["gitlab:B4"]},
    {"id": "F4", "title": "Chat", "targets": ["model"], "needs": ["A5"]},
    {"id": "E2", "title": "Through", "targets": ["model"], "from": "gateway", "needs": ["gateway:D1"]},
    {"id": "H1", "title": "Fits", "targets": ["feature"]}
  ]
})";

QList<Subject> subjects()
{
    const ModelKey mixtral = ModelKey::create(), llama = ModelKey::create();
    return {{{Target::Kind::GitLab, {}}, u"https://gitlab.example.internal"_s, {u"address"_s}, {}},
        {{Target::Kind::Gateway, {}}, u"https://gateway.example.internal"_s, {u"address"_s}, {}},
        {{Target::Kind::AgentPlatform, {}}, u"dap.example.internal:50052"_s, {u"address"_s}, {}},
        {{Target::Kind::Model, u"Mixtral"_s}, u"http://m/v1"_s, {u"address"_s}, mixtral},
        {{Target::Kind::Model, u"Llama"_s}, u"http://l/v1"_s, {u"address"_s}, llama},
        {{Target::Kind::Feature, u"duo_chat"_s}, {}, {u"self-hosted"_s}, mixtral},
        {{Target::Kind::Feature, u"agents"_s}, {}, {u"self-hosted"_s, u"agent-platform"_s}, llama},
        {{Target::Kind::Feature, u"summaries"_s}, {}, {u"leaves-site"_s}, {}}};
}

} // namespace

class LadderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scope_data()
    {
        QTest::addColumn<QStringList>("rungs");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("planned");
        const QStringList any;
        QTest::newRow("a rung, and what it needs")
            << QStringList{u"D1"_s} << any << u"A5:gitlab B4:gitlab D1:gateway"_s;
        QTest::newRow("a group") << QStringList{u"B"_s} << any << u"A5:gitlab B4:gitlab"_s;
        QTest::newRow("a model, and what stands before it")
            << any << QStringList{u"model:Llama"_s}
            << u"A5:gitlab B4:gitlab D1:gateway A5:model:Llama F4:model:Llama E2:model:Llama"_s;
        QTest::newRow("a feature, and all that answers it")
            << any << QStringList{u"feature:duo_chat"_s}
            << u"A5:gitlab B4:gitlab A5:gateway D1:gateway A5:model:Mixtral F4:model:Mixtral E2:model:Mixtral H1:feature:duo_chat"_s;
        QTest::newRow("of agents also their service")
            << any << QStringList{u"feature:agents"_s}
            << u"A5:gitlab B4:gitlab A5:gateway D1:gateway A5:agent-platform A5:model:Llama F4:model:Llama E2:model:Llama H1:feature:agents"_s;
        QTest::newRow("one that GitLab answers elsewhere")
            << any << QStringList{u"feature:summaries"_s} << u"A5:gitlab B4:gitlab H1:feature:summaries"_s;
        QTest::newRow("rungs of a feature")
            << QStringList{u"F4"_s} << QStringList{u"feature:duo_chat"_s} << u"A5:model:Mixtral F4:model:Mixtral"_s;
        QTest::newRow("nothing of that name") << any << QStringList{u"model:None"_s} << QString();
    }
    void scope()
    {
        QFETCH(QStringList, rungs);
        QFETCH(QStringList, targets);
        QFETCH(QString, planned);
        const auto catalogue = CheckCatalogue::parse({{u"rungs.json"_s, ::rungs}});
        QVERIFY(catalogue);
        Scope scope{rungs, {}};
        for (const QString& target : targets)
            scope.targets << *Target::parse(target);
        QStringList out;
        for (const PlannedCheck& check : ladder(*catalogue, subjects(), {}, {}, scope))
            out << check.id.rung + u':' + check.id.target.text();
        QCOMPARE(out.join(u' '), planned);
    }
};

QTEST_GUILESS_MAIN(LadderTest)
#include "ladder_test.moc"
