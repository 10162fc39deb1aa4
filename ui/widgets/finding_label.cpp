// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/finding_label.h"

#include "base/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

using domain::Finding;
using domain::Severity;

theme::Role roleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return theme::Role::Error;
    case Severity::Warning:
        return theme::Role::Warning;
    case Severity::Note:
        break;
    }
    return theme::Role::Note;
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingLabel::tr("Error");
    case Severity::Warning:
        return FindingLabel::tr("Warning");
    case Severity::Note:
        break;
    }
    return FindingLabel::tr("Note");
}

namespace {

QString sentence(const Finding& finding)
{
    const base::Words words = base::words(finding.slug, finding.args);
    return words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy;
}

} // namespace

FindingLabel::FindingLabel(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid / 2);
    hide();
}

void FindingLabel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its *Fix* button may be what changed the findings
        delete item;
    }
    for (const Finding& finding : findings) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme::grid);
        auto* mark = new TintedLabel(roleOf(finding.severity), row);
        mark->setIcon(iconOf(finding.severity));
        line->addWidget(mark, 0, Qt::AlignTop);
        auto* text = TintedLabel::wrapping(roleOf(finding.severity), row);
        text->setTextOrHide(sentence(finding));
        line->addWidget(text, 1);
        if (!finding.fix.isEmpty()) {
            auto* fix = new QPushButton(tr("Fix"), row);
            nameIt(fix, m_fieldName.isEmpty() ? tr("Fix") : tr("Fix: %1").arg(m_fieldName), text->text());
            connect(fix, &QPushButton::clicked, this, [this, finding] { Q_EMIT fixRequested(finding); });
            line->addWidget(fix, 0, Qt::AlignTop);
        }
        m_layout->addWidget(row);
        row->show(); // the layout would do it a turn of the event loop later
    }
    setVisible(!findings.isEmpty());
}

QString FindingLabel::spoken() const
{
    QStringList sentences;
    for (const Finding& finding : m_findings)
        sentences << sentence(finding);
    return sentences.join(QLatin1Char(' '));
}

void FindingLabel::setFieldName(const QString& name)
{
    m_fieldName = name;
}

QList<Finding> findingsAt(const QList<Finding>& all, const domain::Path& path)
{
    QList<Finding> out;
    for (const Finding& finding : all)
        if (finding.path == path ||
            (path.field.isEmpty() && finding.path.part == path.part && finding.path.id == path.id))
            out << finding;
    return out;
}

} // namespace gatehouse::ui
