// SPDX-License-Identifier: Apache-2.0
// Where requests go: gateway, choice and release against the destination, and the sentence for it.
#include "catalogue_fixture.h"
#include "domain/destination.h"

#include <QTest>
#include <functional>
#include <vector>

using namespace gatehouse;
using namespace gatehouse::domain;
using test::catalogue;

namespace {

const ModelKey mixtral = ModelKey::create();

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

struct Site {
    Configuration c;
    Observed observed;
    void gateway(const Value& v) { c.settings.insert(l1("ai_gateway_url"), v); }
    void assign(const char* feature, Assignment a) { c.features.insert(l1(feature), std::move(a)); }
};

Site site()
{
    Site s;
    s.c.models = {Model{mixtral, l1("Mixtral on vLLM"), l1("mixtral"), Platform::Api,
        l1("http://vllm.example.internal:8000/v1"), l1("custom_openai/m"), {}}};
    s.gateway(l1("http://gateway.example.internal:5052"));
    s.observed.version = test::version("18.9");
    s.observed.settingsRead.at = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    return s;
}

struct Row {
    const char* name;
    const char* feature;
    std::function<void(Site&)> change;
    Destination expected;
    const char* text;
};

// clang-format off: one case a line
const std::vector<Row>& rows()
{
    const QString own = l1("Mixtral on vLLM");
    using W = Where;
    static const std::vector<Row> table{
        {"model through the gateway", "duo_chat", [](Site& s) { s.assign("duo_chat", SelfHosted{mixtral}); },
            {W::LocalGatewayModel, W::LocalGatewayModel, own, false, false}, "Mixtral on vLLM, through your gateway"},
        {"model, no gateway", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.gateway(Null{});
            },
            {W::GitLabCloud, W::GitLabCloud, own, true, true},
            "Leaves your network: GitLab's cloud, with endpoint and key of Mixtral on vLLM"},
        {"model, blank gateway", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.gateway(l1(" "));
            },
            {W::GitLabCloud, W::GitLabCloud, own, true, true},
            "Leaves your network: GitLab's cloud, with endpoint and key of Mixtral on vLLM"},
        {"model, nothing said offline", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.c.settings.clear();
                s.observed.offline = true;
            },
            {W::GitLabCloud, W::GitLabCloud, own, true, true},
            "Leaves your network: GitLab's cloud, with endpoint and key of Mixtral on vLLM"},
        {"model, gateway not visible", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.c.settings.clear();
                s.c.notVisible = {l1("ai_gateway_url")};
            },
            {W::Unknown, W::Unknown, own, false, false}, "Not known"},
        {"model that is not there", "duo_chat", [](Site& s) { s.assign("duo_chat", SelfHosted{ModelKey::create()}); },
            {W::LocalGatewayWithoutModel, W::LocalGatewayWithoutModel, {}, false, false},
            "Your gateway, without a model: stays on and fails"},
        {"disabled", "duo_chat", [](Site& s) { s.assign("duo_chat", Disabled{}); }, {W::Off, W::Off, {}, false, false},
            "Off for everyone"},
        {"pinned in spite of a gateway", "duo_chat",
            [](Site& s) { s.assign("duo_chat", GitLabManaged{l1("claude_sonnet_4")}); },
            {W::GitLabCloud, W::GitLabCloud, l1("claude_sonnet_4"), true, false},
            "claude_sonnet_4, leaves your network: GitLab's cloud"},
        {"pinned, by its name", "duo_chat",
            [](Site& s) {
                ObservedRow row;
                row.feature = l1("duo_chat");
                row.offered = {{l1("claude_sonnet_4"), l1("Claude Sonnet 4"), {}, {}, {}}};
                s.observed.rows = {row};
                s.assign("duo_chat", GitLabManaged{l1("claude_sonnet_4")});
            },
            {W::GitLabCloud, W::GitLabCloud, l1("Claude Sonnet 4"), true, false},
            "Claude Sonnet 4, leaves your network: GitLab's cloud"},
        {"default with a gateway", "duo_chat", [](Site& s) { s.assign("duo_chat", GitLabManaged{}); },
            {W::LocalGatewayWithoutModel, W::LocalGatewayWithoutModel, {}, false, false},
            "Your gateway, without a model: stays on and fails"},
        {"default without a gateway", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", GitLabManaged{});
                s.gateway(Null{});
            },
            {W::GitLabCloud, W::GitLabCloud, {}, true, false}, "Leaves your network: GitLab's cloud"},
        {"vendor entry before 18.4", "duo_chat",
            [](Site& s) {
                s.assign("duo_chat", GitLabManaged{});
                s.observed.version = test::version("18.3");
            },
            {W::GitLabCloud, W::GitLabCloud, {}, true, false}, "Leaves your network: GitLab's cloud"},
        {"no choice", "code_completions", [](Site&) {},
            {W::LocalGatewayWithoutModel, W::LocalGatewayWithoutModel, {}, false, false},
            "Your gateway, without a model: stays on and fails"},
        {"no choice, no gateway", "code_completions", [](Site& s) { s.gateway(Null{}); },
            {W::GitLabCloud, W::GitLabCloud, {}, true, false}, "Leaves your network: GitLab's cloud"},
        {"inherits a model", "duo_chat_fix_code", [](Site& s) { s.assign("duo_chat", SelfHosted{mixtral}); },
            {W::GeneralChat, W::LocalGatewayModel, own, false, false},
            "Inherits General Chat: Mixtral on vLLM, through your gateway"},
        {"inherits what leaves", "duo_chat_fix_code",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.gateway(Null{});
            },
            {W::GeneralChat, W::GitLabCloud, own, true, true},
            "Inherits General Chat: Leaves your network: GitLab's cloud, with endpoint and key of Mixtral on vLLM"},
        {"inherits off", "duo_chat_fix_code", [](Site& s) { s.assign("duo_chat", Disabled{}); },
            {W::GeneralChat, W::Off, {}, false, false}, "Inherits General Chat: Off for everyone"},
        {"does not inherit its own choice", "duo_chat_fix_code",
            [](Site& s) {
                s.assign("duo_chat", SelfHosted{mixtral});
                s.assign("duo_chat_fix_code", Disabled{});
            },
            {W::Off, W::Off, {}, false, false}, "Off for everyone"},
        {"agents inherit nothing", "duo_agent_platform_agentic_chat",
            [](Site& s) { s.assign("duo_agent_platform", SelfHosted{mixtral}); },
            {W::LocalGatewayWithoutModel, W::LocalGatewayWithoutModel, {}, false, false},
            "Your gateway, without a model: stays on and fails"},
        {"hidden row", "summarize_review", [](Site&) {}, {W::Unknown, W::Unknown, {}, false, false}, "Not known"},
        {"hidden row with a choice", "summarize_review",
            [](Site& s) { s.assign("summarize_review", SelfHosted{mixtral}); },
            {W::LocalGatewayModel, W::LocalGatewayModel, own, false, false}, "Mixtral on vLLM, through your gateway"},
        {"unrecognised", "duo_chat", [](Site& s) { s.assign("duo_chat", Unrecognised{l1("magic")}); },
            {W::Unknown, W::Unknown, {}, false, false}, "Not known"},
    };
    return table;
}
// clang-format on

} // namespace

class DestinationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goes_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << int(i);
    }
    void goes()
    {
        QFETCH(int, index);
        const Row& row = rows()[size_t(index)];
        Site s = site();
        row.change(s);
        const Destination d = destination(l1(row.feature), s.c, effective(catalogue(), {}, s.observed), s.observed);
        QCOMPARE(displayText(d), l1(row.text));
        QCOMPARE(int(d.where), int(row.expected.where));
        QVERIFY(d == row.expected);
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "destination_test.moc"
