// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/changes_bar.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>

namespace gatehouse::ui {

using domain::Finding;
using domain::Path;
using domain::Severity;

QString changesText(const domain::Changes& changes)
{
    ChangeCounts counts;
    QSet<QString> models;
    for (const domain::Change& change : changes)
        switch (change.path.part) {
        case Path::Part::Setting:
            ++counts.settings;
            break;
        case Path::Part::Model:
            models.insert(change.path.id);
            break;
        case Path::Part::Feature:
        case Path::Part::AllowList:
            ++counts.features;
            break;
        case Path::Part::Assume:
        case Path::Part::Deployment:
            ++counts.others;
            break;
        }
    counts.models = int(models.size());
    const int all = counts.settings + counts.models + counts.features + counts.others;
    if (all == 0)
        return {};
    return (all == 1 ? ChangesBar::tr("1 change: %1") : ChangesBar::tr("%n changes: %1", nullptr, all))
        .arg(counts.text());
}

ChangesBar::ChangesBar(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_counts(new QLabel(this)), m_findings(new QToolButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    nameIt(this, tr("Pending changes"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_counts->setFont(bold);
    m_findings->setAutoRaise(true);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFocusPolicy(Qt::TabFocus);
    connect(m_findings, &QToolButton::clicked, this, [this] { Q_EMIT findingActivated(m_first); });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::grid * 2, theme::grid, theme::grid * 2, theme::grid);
    line->setSpacing(theme::grid * 2);
    line->addWidget(m_counts);
    line->addWidget(m_findings);
    line->addStretch(1);
    for (const char* id : {action::discard, action::review}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(&actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        nameIt(button, plainLabel(actions[id].text()));
        line->addWidget(button);
    }
    hide();
}

void ChangesBar::setInstance(const workspace::OpenInstance* instance)
{
    const bool any = instance && (!instance->changes().isEmpty() || !instance->conflicts().isEmpty());
    setVisible(any);
    if (!any)
        return;
    QString text = changesText(instance->changes());
    if (const int n = int(instance->conflicts().size()); n > 0) {
        const QString conflicts = n == 1 ? tr("1 conflict") : tr("%n conflicts", nullptr, n);
        text = text.isEmpty() ? conflicts : text + QStringLiteral(", ") + conflicts;
    }
    m_counts->setText(text);
    m_counts->setAccessibleName(text);

    int attention = 0;
    const Finding* worst = nullptr;
    for (const Finding& finding : instance->findings()) {
        if (finding.severity == Severity::Note)
            continue;
        ++attention;
        if (!worst || (worst->severity != Severity::Error && finding.severity == Severity::Error))
            worst = &finding;
    }
    m_findings->setVisible(attention > 0);
    if (!worst)
        return;
    m_first = worst->path;
    const bool error = worst->severity == Severity::Error;
    m_findings->setText(
        attention == 1 ? tr("1 finding needs attention") : tr("%n findings need attention", nullptr, attention));
    m_findings->setIcon(theme::icon(error ? QStringLiteral("error") : QStringLiteral("warning"),
        error ? theme::Role::Error : theme::Role::Warning));
    nameIt(m_findings, m_findings->text());
    m_findings->setToolTip(tr("Go to the first of them"));
}

} // namespace gatehouse::ui
