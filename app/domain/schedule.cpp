// SPDX-License-Identifier: Apache-2.0
// The graph of needs, walked as results come in.
#include "domain/schedule.h"

#include <utility>

namespace gatehouse::domain {

namespace {

bool isOver(CheckState s)
{
    return s != CheckState::Waiting && s != CheckState::Running;
}

/// What is not applicable is no obstacle: the name behind a literal address, the certificate of an http:// address.
bool isGreen(CheckState s, SkipReason r)
{
    return s == CheckState::Passed || s == CheckState::Warning ||
           (s == CheckState::Skipped && r == SkipReason::NotApplicable);
}

} // namespace

void Schedule::add(const QList<PlannedCheck>& checks)
{
    const qsizetype first = m_entries.size();
    for (const PlannedCheck& check : checks) {
        const QString id = check.id.text();
        if (m_index.contains(id))
            continue;
        m_index.insert(id, m_entries.size());
        m_entries.append({check, {}, {}, 0, CheckState::Waiting, SkipReason::None});
    }
    // A need that is not part of the run is no need.
    for (qsizetype at = first; at < m_entries.size(); ++at) {
        const PlannedCheck check = m_entries.at(at).check;
        for (const CheckId& id : check.needs + check.after) {
            const qsizetype on = m_index.value(id.text(), -1);
            if (on < 0 || on == at)
                continue;
            m_entries[on].dependents.append(at);
            if (check.needs.contains(id))
                m_entries[at].needs.append(on);
            m_entries[at].open += isOver(m_entries.at(on).state) ? 0 : 1;
        }
    }
    for (qsizetype at = first; at < m_entries.size(); ++at) {
        const Entry& e = m_entries.at(at);
        if (e.state != CheckState::Waiting)
            continue;
        if (e.check.skip != SkipReason::None) {
            settle(at, unrun(e, e.check.skip));
            continue;
        }
        if (redNeedOf(e))
            settle(at, unrun(e, SkipReason::None));
        else if (e.open == 0)
            m_ready.insert(at);
    }
}

const Schedule::Entry* Schedule::redNeedOf(const Entry& entry) const
{
    for (const qsizetype on : entry.needs)
        if (const Entry& need = m_entries.at(on); isOver(need.state) && !isGreen(need.state, need.reason))
            return &need;
    return nullptr;
}

CheckResult Schedule::unrun(const Entry& entry, SkipReason reason) const
{
    CheckResult out{entry.check.id, entry.check.address, CheckState::Skipped, reason, {}, {}, {}, 0};
    if (reason != SkipReason::None)
        return out;
    if (const Entry* need = redNeedOf(entry); need->state == CheckState::Skipped) {
        out.reason = need->reason;
    } else {
        out.state = CheckState::Explained;
        out.explainedBy = need->check.id;
    }
    return out;
}

void Schedule::settle(qsizetype at, CheckResult result)
{
    end(at, result.state, result.reason);
    m_settled.append(std::move(result));
}

void Schedule::end(qsizetype at, CheckState state, SkipReason reason)
{
    Entry& e = m_entries[at];
    if (e.state == CheckState::Running)
        leave(e.check.id.target);
    e.state = state;
    e.reason = reason;
    m_ready.erase(at);
    ++m_ended;
    const QList<qsizetype> dependents = e.dependents;
    for (const qsizetype on : dependents) {
        Entry& dependent = m_entries[on];
        --dependent.open;
        if (dependent.state != CheckState::Waiting)
            continue;
        if (dependent.needs.contains(at) && !isGreen(state, reason))
            settle(on, unrun(dependent, SkipReason::None));
        else if (dependent.open == 0)
            m_ready.insert(on);
    }
}

QList<PlannedCheck> Schedule::start()
{
    QList<PlannedCheck> out;
    for (auto next = m_ready.begin(); m_running < m_limit && next != m_ready.end();) {
        Entry& e = m_entries[*next];
        if (!hasRoom(e.check.id.target)) {
            ++next;
            continue;
        }
        next = m_ready.erase(next);
        e.state = CheckState::Running;
        enter(e.check.id.target);
        out.append(e.check);
    }
    return out;
}

bool Schedule::hasRoom(const Target& target) const
{
    return target.kind != Target::Kind::Model || m_modelsAtWork < m_models || isAtWork(target);
}

void Schedule::enter(const Target& target)
{
    ++m_running;
    if (m_atWork[target.text()]++ == 0 && target.kind == Target::Kind::Model)
        ++m_modelsAtWork;
}

void Schedule::leave(const Target& target)
{
    --m_running;
    const auto at = m_atWork.find(target.text());
    if (--*at > 0)
        return;
    m_atWork.erase(at);
    if (target.kind == Target::Kind::Model)
        --m_modelsAtWork;
}

void Schedule::ended(const CheckId& id, CheckState state, SkipReason reason)
{
    const qsizetype at = m_index.value(id.text(), -1);
    if (at >= 0 && !isOver(m_entries.at(at).state))
        end(at, state, reason);
}

QList<CheckResult> Schedule::settled()
{
    return std::exchange(m_settled, {});
}

void Schedule::cancel()
{
    for (Entry& e : m_entries) {
        if (isOver(e.state))
            continue;
        e.state = CheckState::Skipped;
        e.reason = SkipReason::Cancelled;
        ++m_ended;
        m_settled.append(unrun(e, SkipReason::Cancelled));
    }
    m_ready.clear();
    m_running = m_modelsAtWork = 0;
    m_atWork.clear();
}

} // namespace gatehouse::domain
