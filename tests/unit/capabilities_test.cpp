// SPDX-License-Identifier: Apache-2.0
// What exists where: releases, licence, terms and flags against rows, choices and the wire.
#include "catalogue_fixture.h"
#include "domain/capabilities.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;
using test::catalogue;
using test::version;

namespace {

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

Observed offline(const char* v, const QMap<QString, Value>& assume = {})
{
    return assumed(assume, version(v));
}

Capabilities at(const char* v, const QMap<QString, Value>& assume = {})
{
    return effective(catalogue(), version(v), offline(v, assume));
}

QStringList keysOf(const Capabilities& c)
{
    QStringList out;
    for (const auto& f : c.features)
        out.append(f.key);
    return out;
}

Observed live(const char* v, QList<ObservedRow> rows)
{
    Observed o;
    o.version = version(v);
    o.rows = std::move(rows);
    return o;
}

ObservedRow row(const char* feature, const char* title = "", const char* section = "", const char* state = "GA")
{
    ObservedRow out;
    out.feature = l1(feature);
    out.title = l1(title);
    out.mainFeature = l1(section);
    out.releaseState = l1(state);
    return out;
}

} // namespace

class CapabilitiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsOffline_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("terms");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("keys");
        const QString classic = l1("code_generations code_completions duo_chat duo_chat_explain_code "
                                   "duo_chat_write_tests duo_chat_refactor_code duo_chat_fix_code");
        QTest::newRow("17.9") << "17.9" << false << "ultimate" << classic;
        QTest::newRow("17.10 with terms")
            << "17.10" << true << "ultimate" << classic + l1(" duo_chat_troubleshoot_job");
        QTest::newRow("18.3") << "18.3" << false << "ultimate" << classic;
        QTest::newRow("18.5") << "18.5" << false << "ultimate" << classic + l1(" review_merge_request");
        QTest::newRow("18.5 with terms")
            << "18.5" << true << "ultimate"
            << classic + l1(" duo_chat_troubleshoot_job review_merge_request generate_commit_message "
                            "summarize_new_merge_request summarize_review"
                            " duo_chat_summarize_comments duo_agent_platform duo_chat_explain_vulnerability "
                            "resolve_vulnerability glab_ask_git_command");
        QTest::newRow("18.5 with terms, Premium")
            << "18.5" << true << "premium"
            << classic + l1(" duo_chat_troubleshoot_job review_merge_request generate_commit_message "
                            "summarize_new_merge_request summarize_review"
                            " duo_chat_summarize_comments duo_agent_platform glab_ask_git_command");
        QTest::newRow("18.9") << "18.9" << false << "ultimate"
                              << classic +
                                     l1(" review_merge_request duo_agent_platform duo_agent_platform_agentic_chat");
        QTest::newRow("19.4 turns the order round")
            << "19.4" << false << "ultimate"
            << l1("duo_agent_platform duo_agent_platform_agentic_chat secret_vulnerability_fp_detection "
                  "review_merge_request_dap duo_developer"
                  " duo_chat duo_chat_explain_code duo_chat_write_tests duo_chat_refactor_code duo_chat_fix_code "
                  "code_generations code_completions review_merge_request");
    }
    void rowsOffline()
    {
        QFETCH(QString, at);
        QFETCH(bool, terms);
        QFETCH(QString, plan);
        const Version v = *Version::parse(at);
        const auto c = effective(catalogue(), v, assumed({{l1("beta_terms"), terms}, {l1("plan"), plan}}, v));
        QCOMPARE(c.version, v);
        QCOMPARE(c.betaTerms, std::optional(terms));
        QTEST(keysOf(c).join(u' '), "keys");
    }

    void theServerWins()
    {
        ObservedRow chat = row("duo_chat", "Chat, renamed", "GitLab Duo Chat", "BETA");
        chat.compatibleFamilies = {l1("claude_3")};
        const auto c = effective(catalogue(), version("18.5"),
            live("18.9.2-ee",
                {row("brand_new", "Brand new", "Moon section"), chat, row("code_completions"), row("mystery")}));
        QCOMPARE(c.version, version("18.9.2"));
        // GitLab's sections first, its unknown one afterwards under its own heading; a row without any goes to "Other".
        QCOMPARE(keysOf(c).join(u' '), l1("code_completions duo_chat mystery brand_new"));
        QCOMPARE(c.feature(l1("duo_chat"))->title, l1("Chat, renamed"));
        QCOMPARE(c.feature(l1("duo_chat"))->releaseState, l1("BETA"));
        QVERIFY(c.familyFits(l1("claude_3"), l1("duo_chat")));
        QVERIFY(!c.familyFits(l1("gpt"), l1("duo_chat")));
        QCOMPARE(c.feature(l1("code_completions"))->title, l1("Code Completion"));
        QCOMPARE(c.feature(l1("mystery"))->title, l1("mystery"));
        QCOMPARE(c.feature(l1("mystery"))->section, l1("Other GitLab Duo features"));
        QCOMPARE(c.feature(l1("brand_new"))->section, l1("Moon section"));
        QVERIFY(!c.feature(l1("duo_chat_fix_code"))); // hidden by the server
        QVERIFY(c.familyFits(l1("gpt"), l1("duo_chat_fix_code")));
    }

    void terms()
    {
        QCOMPARE(effective(catalogue(), {}, live("18.9", {row("duo_chat")})).betaTerms, std::optional(false));
        QCOMPARE(
            effective(catalogue(), {}, live("18.9", {row("duo_chat"), row("summarize_review", "", "", "EXPERIMENT")}))
                .betaTerms,
            std::optional(true));
        QCOMPARE(effective(catalogue(), {}, live("18.9", {})).betaTerms, std::optional<bool>());
        QCOMPARE(effective(catalogue(), {}, live("17.9", {row("duo_chat")})).betaTerms, std::optional<bool>());
        QCOMPARE(effective(catalogue(), {}, live("17.10", {row("duo_chat")})).betaTerms, std::optional(false));
    }

    void choices_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("licence");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<bool>("unassigned");
        QTest::addColumn<bool>("vendor");
        QTest::addColumn<bool>("managed");
        const auto data = [](const char* name, const char* at, const char* licence, const char* feature,
                              bool unassigned, bool vendor, bool managed) {
            QTest::newRow(name) << l1(at) << l1(licence) << l1(feature) << unassigned << vendor << managed;
        };
        data("before 18.4", "18.3", "online", "duo_chat", false, true, false);
        data("from 18.4", "18.4", "online", "duo_chat", true, true, true);
        data("sub-features cannot go back", "18.9", "online", "duo_chat_fix_code", false, true, true);
        data("offline licence", "18.9", "offline", "duo_chat", true, false, false);
        data("command line", "18.9", "online", "glab_ask_git_command", true, false, true);
        data("not in the enum", "19.4", "online", "embeddings_code", false, false, true);
    }
    void choices()
    {
        QFETCH(QString, at);
        QFETCH(QString, licence);
        QFETCH(QString, feature);
        const Version v = *Version::parse(at);
        const auto c = effective(catalogue(), v, assumed({{l1("beta_terms"), true}, {l1("licence"), licence}}, v));
        const auto* f = c.feature(feature);
        QVERIFY(f);
        QTEST(f->canBeUnassigned, "unassigned");
        QTEST(f->vendorDefault, "vendor");
        QTEST(c.managedModels, "managed");
    }

    void offersOfTheServer()
    {
        ObservedRow chat = row("duo_chat");
        chat.offered = {{l1("claude_sonnet_4"), l1("Claude Sonnet 4"), {}, {}, {}}};
        Observed o = live("18.9", {chat, row("code_completions")});
        auto c = effective(catalogue(), {}, o);
        QCOMPARE(c.feature(l1("duo_chat"))->offered.size(), 1);
        QVERIFY(!c.feature(l1("duo_chat"))->vendorDefault); // 18.9 has no vendor entry, and the server named no default
        o.rows[0].defaultOffered = o.rows[0].offered.constFirst();
        QVERIFY(effective(catalogue(), {}, o).feature(l1("duo_chat"))->vendorDefault);
        o.licence.type = l1("offline_cloud");
        c = effective(catalogue(), {}, o);
        QVERIFY(c.feature(l1("duo_chat"))->offered.isEmpty());
        QVERIFY(!c.feature(l1("duo_chat"))->vendorDefault);
    }

    void flags()
    {
        Observed o = offline("18.5", {{l1("beta_terms"), true}});
        const QString flag = l1("self_hosted_agent_platform");
        const auto off = [&] { return effective(catalogue(), version("18.5"), o); };
        QCOMPARE(off().feature(l1("duo_agent_platform"))->flagOff, QString()); // not known: not off
        o.flags.insert(flag, false);
        QCOMPARE(off().feature(l1("duo_agent_platform"))->flagOff, flag);
        QCOMPARE(off().setting(l1("duo_agent_platform_service_url"))->flagOff, flag);
        o.flags.insert(flag, true);
        QCOMPARE(off().feature(l1("duo_agent_platform"))->flagOff, QString());
        o.flags = {{flag, false}};
        o.version = version("18.9"); // the flag has gone
        QCOMPARE(off().feature(l1("duo_agent_platform"))->flagOff, QString());
        o.version = version("18.4");
        o.flags = {{l1("instance_level_model_selection"), false}};
        QVERIFY(!off().managedModels);
        o.version = version("18.3");
        o.flags = {{l1("ai_self_hosted_vendored_features"), false}};
        QVERIFY(!off().vendorEntry);
    }

    void wire_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("wire");
        QTest::newRow("17.9") << "17.9"
                              << "single";
        QTest::newRow("17.11") << "17.11"
                               << "";
        QTest::newRow("18.4") << "18.4"
                              << "ref unassigned";
        QTest::newRow("18.11") << "18.11"
                               << "ref providerReadable unassigned";
        QTest::newRow("19.0-pre") << "19.0.0-pre"
                                  << "ref provider providerReadable endpointOptional unassigned";
        QTest::newRow("19.1") << "19.1"
                              << "ref provider providerReadable endpointOptional unassigned allowList";
    }
    void wire()
    {
        QFETCH(QString, at);
        const Wire w = effective(catalogue(), *Version::parse(at), {}).wire;
        QStringList on;
        const auto add = [&](bool is, const char* name) {
            if (is)
                on.append(l1(name));
        };
        add(w.singleFeature, "single");
        add(w.offeredModelRef, "ref");
        add(w.provider, "provider");
        add(w.providerReadable, "providerReadable");
        add(w.endpointOptional, "endpointOptional");
        add(w.nestedDuoSettings, "nested");
        add(w.unassigned, "unassigned");
        add(w.allowList, "allowList");
        QTEST(on.join(u' '), "wire");
    }

    void wireLearns()
    {
        Observed o = live("19.0", {});
        o.providerArgument = Answer::No;
        o.nestedDuoSettings = Answer::Yes;
        o.unassignedAccepted = Answer::No;
        const auto c = effective(catalogue(), {}, o);
        QVERIFY(!c.wire.provider);
        QVERIFY(c.wire.nestedDuoSettings);
        QVERIFY(!c.wire.unassigned);
        o.version = version("18.9");
        o.providerArgument = Answer::Yes;
        QVERIFY(effective(catalogue(), {}, o).wire.provider);
    }

    void familiesAndPlatforms()
    {
        const auto names = [](const Capabilities& c) {
            QStringList out;
            for (const auto& f : c.families)
                out.append(f.beta ? f.label + u'*' : f.label);
            return out.join(u',');
        };
        QCOMPARE(names(at("18.5")), l1("Claude,GPT,Mistral,Mistral Codestral,Mixtral,Code Llama*,CodeGemma*,DeepSeek "
                                       "Coder*,General*,Llama 3*"));
        QVERIFY(names(at("17.9")).contains(l1("Mixtral*")));
        QVERIFY(names(at("19.2")).contains(l1("Qwen*")));
        QCOMPARE(at("18.9").platforms, (QList{Platform::Api, Platform::Bedrock}));
        QCOMPARE(at("19.4").platforms, (QList{Platform::Api, Platform::Bedrock, Platform::VertexAi}));
        QCOMPARE(at("18.9").suitability(l1("gpt"), l1("code_completions")), l1("full"));
        QCOMPARE(at("18.9").suitability(l1("no_such"), l1("code_completions")), l1("unknown"));
    }

    void settings()
    {
        const auto keys = [](const Capabilities& c) {
            QStringList out;
            for (const auto& s : c.settings)
                out.append(s.spec->key);
            return out;
        };
        QCOMPARE(keys(at("17.9")).join(u' '),
            l1("duo_availability enabled_expanded_logging disabled_direct_code_suggestions self_hosted_beta_models "
               "ai_gateway_url instance_level_ai_beta_features_enabled"));
        QCOMPARE(keys(at("19.5")).size(), catalogue().settings.size());
        QCOMPARE(at("18.9").setting(l1("disabled_direct_code_suggestions"))->choices.at(1).label.at(version("18.9")),
            l1("Indirect connections through GitLab Self-Managed"));
        QVERIFY(!at("18.9").setting(l1("self_hosted_duo_agent_platform_service_secure")));
    }
};

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "capabilities_test.moc"
