// SPDX-License-Identifier: Apache-2.0
// From what curl said on a host to checks: its exit codes tell name, port, proxy, certificate and answer apart.
#include "domain/host_judgement.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// Records in their order; what the way to a target could not do explains what was asked of it later.
class Reading {
public:
    Reading(const HostBlock& block, const HostKnowledge& known) : m_block(block), m_known(known) {}

    QList<CheckResult> results()
    {
        for (const HostRecord& record : m_block.records)
            take(record);
        return m_results;
    }

private:
    void take(const HostRecord& record)
    {
        const HostAnswer answer(record);
        const Target::Kind kind = record.target.kind;
        if (record.rung == "A3"_L1)
            return add(record, "A3", hostProxies(record));
        if (record.rung == "B1"_L1)
            return add(record, "B1", hostVersion(record, m_known.gitlab));
        if (record.rung == "C9"_L1)
            return add(record, "C9", hostSettings(record, m_known.gitlab));
        if (!record.values.contains(u"exit"_s))
            return;
        // What listens on this very host has no way to be tested, and another model host has its own.
        const bool own = m_block.from == Vantage::GatewayContainer &&
                         (kind == Target::Kind::Gateway || kind == Target::Kind::AgentPlatform);
        if (own)
            return add(
                record, record.rung, kind == Target::Kind::Gateway ? hostOwnGateway(answer) : hostOwnPort(answer));
        if (m_block.from == Vantage::ModelHost)
            return takeModelHost(record, answer);
        if (record.rung == "G3"_L1)
            return broken(record) ? explained(record, record.rung)
                                  : add(record, record.rung, hostDialect(answer, m_known.agentPlatformTls));
        if (!way(record, answer))
            return record.rung.startsWith(u'A') ? void() : explained(record, record.rung);
        content(record, answer);
    }

    /// What was asked of a target whose way is good.
    void content(const HostRecord& record, const HostAnswer& answer)
    {
        if (record.rung == "A8"_L1 && record.target.kind == Target::Kind::Gateway) {
            add(record, "C2", hostIdentity(answer));
            if (const auto clock = hostClock(answer))
                add(record, "A2", *clock);
        } else if (record.rung == "C1"_L1) {
            add(record, "C1", hostAlive(answer));
        } else if (record.rung == "C6"_L1) {
            add(record, "C6", hostPath(answer));
        } else if (record.rung == "B2"_L1) {
            add(record, "B2", hostKeys(answer));
            if (const auto clock = m_block.from == Vantage::GatewayContainer ? hostClock(answer) : std::nullopt)
                add(record, "A2", *clock);
        } else if (record.rung == "B3"_L1) {
            add(record, "B3", hostApi(answer));
        } else if (record.rung == "F2"_L1) {
            add(record, "F2", hostModelList(answer));
        }
    }

    /// A4 to A8 of the first record of a target; afterwards whether that way was good.
    bool way(const HostRecord& record, const HostAnswer& answer)
    {
        const QString target = record.target.text();
        if (m_ways.contains(target)) {
            // A second question can fail where the first did not.
            if (answer.exit != 0 && !m_ways.value(target))
                add(record, "A8", Observation::failed(u"host-no-answer"_s, {answer.place}, answer.seen));
            return answer.exit == 0 && !m_ways.value(target);
        }
        const QList<HostStep> steps = record.target.kind == Target::Kind::Cloud ? hostPortal(answer) : hostWay(answer);
        std::optional<CheckId> red;
        for (const HostStep& step : steps) {
            if (record.target.kind == Target::Kind::AgentPlatform && step.rung > "A6"_L1)
                break; // it answers no HTTP, and need not
            add(record, step.rung, step.observation);
            if (step.observation.state == CheckState::Failed)
                red = m_results.constLast().id;
        }
        m_ways.insert(target, red);
        return !red;
    }

    void takeModelHost(const HostRecord& record, const HostAnswer& answer)
    {
        if (record.rung == "A5"_L1) {
            m_address = record;
            m_elsewhere = false;
            return;
        }
        if (record.rung == "F1"_L1) {
            const bool here = answer.isConnected();
            const HostAnswer atAddress(m_address);
            add(m_address, "A5", hostListening(atAddress, here));
            m_elsewhere = !here && atAddress.isConnected();
            if (!here && !m_elsewhere)
                m_ways.insert(record.target.text(), CheckId{u"A5"_s, m_address.target, m_block.from});
        }
        if (m_elsewhere)
            return; // it listens on its address alone, and on loopback it was asked in vain
        if (broken(record))
            return explained(record, record.rung);
        add(record, record.rung, record.rung == "F1"_L1 ? hostModelUp(answer) : hostModelList(answer));
    }

    [[nodiscard]] bool broken(const HostRecord& record) const { return m_ways.value(record.target.text()).has_value(); }

    void add(const HostRecord& record, const QString& rung, Observation observation)
    {
        CheckResult out{{rung, record.target, m_block.from}, record.values.value(u"url"_s), observation.state,
            observation.reason, {}, {}, {}, HostAnswer(record).totalMs};
        const auto known =
            std::find_if(m_results.begin(), m_results.end(), [&](const CheckResult& r) { return r.id == out.id; });
        // The worse of two answers stands.
        if (known != m_results.end() && (known->state == CheckState::Failed || observation.state == CheckState::Passed))
            return;
        if (known != m_results.end())
            m_results.erase(known);
        out.observation = std::move(observation);
        m_results.append(std::move(out));
    }
    void add(const HostRecord& record, const char* rung, Observation observation)
    {
        add(record, QString::fromLatin1(rung), std::move(observation));
    }

    void explained(const HostRecord& record, const QString& rung)
    {
        CheckResult out{{rung, record.target, m_block.from}, record.values.value(u"url"_s), CheckState::Explained, {},
            m_ways.value(record.target.text()), {}, {}, 0};
        m_results.append(std::move(out));
    }

    const HostBlock& m_block;
    const HostKnowledge& m_known;
    QList<CheckResult> m_results;
    QHash<QString, std::optional<CheckId>> m_ways; ///< by target: what is red on the way, if anything
    HostRecord m_address;
    bool m_elsewhere = false;
};

} // namespace

QList<CheckResult> hostResults(const HostBlock& block, const HostKnowledge& known)
{
    return Reading(block, known).results();
}

CheckRun withResults(CheckRun run, const QList<CheckResult>& results, const CheckCatalogue& catalogue)
{
    for (const CheckResult& result : results) {
        const auto known = std::find_if(
            run.results.begin(), run.results.end(), [&](const CheckResult& r) { return r.id == result.id; });
        if (known != run.results.end())
            *known = result;
        else
            run.results.append(result);
    }
    // In the order of the ladder: targets as they came, rungs as the catalogue has them.
    QStringList targets;
    for (const CheckResult& r : std::as_const(run.results))
        if (!targets.contains(r.id.target.text()))
            targets << r.id.target.text();
    const auto place = [&](const CheckResult& r) {
        return std::tuple(r.id.target.kind, targets.indexOf(r.id.target.text()),
            catalogue.rung(r.id.rung) ? catalogue.rung(r.id.rung) - catalogue.rungs.constData() : -1, r.id.from);
    };
    std::stable_sort(run.results.begin(), run.results.end(),
        [&](const CheckResult& a, const CheckResult& b) { return place(a) < place(b); });
    run.results = diagnose(judge(run.results, catalogue), catalogue, run.gitlab);
    run.verdict = verdictOf(run.results, run.verdict == Verdict::Cancelled);
    return run;
}

} // namespace gatehouse::domain
