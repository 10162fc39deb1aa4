// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/check_nodes.h"

#include "domain/latest_checks.h"
#include "ui/pages/connectivity/check_links.h"
#include "workspace/check_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct CheckNodes {
    Q_DECLARE_TR_FUNCTIONS(CheckNodes)
};

QString seenOf(const CheckResult& r, const CheckWords& words)
{
    switch (r.state) {
    case CheckState::Waiting:
    case CheckState::Running:
        return {};
    case CheckState::Explained: {
        const QString by =
            r.explainedBy ? CheckNodes::tr("Explained by: %1").arg(longTitleOf(*r.explainedBy, words)) : QString();
        return r.observation.slug.isEmpty() ? by
                                            : QStringLiteral("%1 %2").arg(workspace::summaryOf(r, words.catalogue), by);
    }
    default:
        return workspace::summaryOf(r, words.catalogue);
    }
}

bool isShown(const CheckNode& node, ShowChecks show)
{
    switch (show) {
    case ShowChecks::Problems:
        return isProblem(node.state);
    case ShowChecks::Changed:
        return node.difference.has_value();
    case ShowChecks::NotTested:
        return node.state == CheckState::Skipped;
    case ShowChecks::All:
        break;
    }
    return true;
}

/// A part or a subject, while its checks are gathered.
struct Gathered {
    CheckNode node;
    QList<CheckState> states;
    void take(const CheckResult& r)
    {
        states << r.state;
        node.counts.add(r.state);
    }
    void close()
    {
        node.state = worstOf(states);
        node.seen = node.counts.text();
    }
};

QString subjectTitle(const Target& target, const CheckWords& words)
{
    if (target.kind == Target::Kind::Feature && words.featureTitle)
        return words.featureTitle(target.name);
    return target.name;
}

} // namespace

bool isProblem(CheckState state)
{
    return state == CheckState::Failed || state == CheckState::Warning || state == CheckState::Explained;
}

void CheckCounts::add(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        ++passed;
        break;
    case CheckState::Warning:
        ++warnings;
        break;
    case CheckState::Failed:
        ++failed;
        break;
    case CheckState::Explained:
        ++explained;
        break;
    case CheckState::Skipped:
        ++skipped;
        break;
    case CheckState::Waiting:
    case CheckState::Running:
        ++open;
        break;
    }
}

QString CheckCounts::text() const
{
    QStringList parts;
    if (failed > 0)
        parts << CheckNodes::tr("%1 failed").arg(failed);
    if (warnings > 0)
        parts << (warnings == 1 ? CheckNodes::tr("1 warning") : CheckNodes::tr("%1 warnings").arg(warnings));
    if (explained > 0)
        parts << CheckNodes::tr("%1 explained").arg(explained);
    if (passed > 0)
        parts << CheckNodes::tr("%1 passed").arg(passed);
    if (skipped > 0)
        parts << CheckNodes::tr("%1 not tested").arg(skipped);
    if (open > 0)
        parts << CheckNodes::tr("%1 to come").arg(open);
    return parts.join(QStringLiteral(", "));
}

CheckCounts countsOf(const QList<CheckResult>& results)
{
    CheckCounts out;
    for (const CheckResult& r : results)
        out.add(r.state);
    return out;
}

bool CheckNode::looksLike(const CheckNode& other) const
{
    return kind == other.kind && title == other.title && seen == other.seen && state == other.state &&
           counts == other.counts && difference == other.difference && result == other.result;
}

QString titleOf(const CheckId& id, const CheckCatalogue& catalogue)
{
    const Rung* rung = catalogue.rung(id.rung);
    return rung ? title(*rung) : id.rung;
}

QString longTitleOf(const CheckId& id, const CheckWords& words)
{
    const QString about = id.target.kind == Target::Kind::Model || id.target.kind == Target::Kind::Feature
                              ? subjectTitle(id.target, words)
                              : workspace::wordOf(id.target);
    return QStringLiteral("%1, %2").arg(titleOf(id, words.catalogue), about);
}

std::vector<CheckNode> checkNodes(const QList<CheckResult>& results, const CheckWords& words)
{
    struct Part : Gathered {
        std::vector<Gathered> subjects;
        QHash<QString, qsizetype> places; ///< of the subjects
    };
    std::map<ChainLink, Part> parts;
    for (const CheckResult& r : results) {
        const ChainLink link = linkOf(r.id);
        Part& part = parts[link];
        part.take(r);
        const QString id = r.id.text();
        CheckNode node;
        node.key = id;
        node.title = titleOf(r.id, words.catalogue);
        node.state = r.state;
        node.result = r;
        if (const auto found = words.differences.constFind(id); found != words.differences.constEnd())
            node.difference = *found;
        const bool shown = isShown(node, words.show);
        if (shown)
            node.seen = seenOf(r, words);
        if (!hasSubjects(link) || r.id.target.name.isEmpty()) {
            if (shown)
                part.node.children.push_back(std::move(node));
            continue;
        }
        const QString subject = r.id.target.text();
        auto place = part.places.constFind(subject);
        if (place == part.places.constEnd()) {
            place = part.places.insert(subject, qsizetype(part.subjects.size()));
            Gathered fresh;
            fresh.node.kind = CheckNode::Kind::Subject;
            fresh.node.key = QStringLiteral("%1/%2").arg(name(link), subject);
            fresh.node.title = subjectTitle(r.id.target, words);
            fresh.node.result.id.target = r.id.target;
            part.subjects.push_back(std::move(fresh));
        }
        Gathered& own = part.subjects[size_t(*place)];
        own.take(r);
        if (shown)
            own.node.children.push_back(std::move(node));
    }
    std::vector<CheckNode> out;
    for (auto& [link, part] : parts) {
        part.close();
        part.node.kind = CheckNode::Kind::Part;
        part.node.key = name(link);
        part.node.title = title(link);
        for (Gathered& subject : part.subjects) {
            subject.close();
            if (!subject.node.children.empty())
                part.node.children.push_back(std::move(subject.node));
        }
        if (!part.node.children.empty())
            out.push_back(std::move(part.node));
    }
    return out;
}

Scope scopeOf(const QList<CheckId>& ids)
{
    Scope scope;
    for (const CheckId& id : ids) {
        if (!scope.rungs.contains(id.rung))
            scope.rungs << id.rung;
        if (!scope.targets.contains(id.target))
            scope.targets << id.target;
    }
    return scope;
}

} // namespace gatehouse::ui
