// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/plan_list.h"

#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QAccessibleInterface* planInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String("gatehouse::ui::StepRow"))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::ListItem);
    if (className == QLatin1String("gatehouse::ui::PlanList"))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::List);
    return nullptr;
}

} // namespace

void installPlanInterfaces()
{
    QAccessible::installFactory(planInterface); // the same one twice counts once
}

PlanList::PlanList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid / 2);
    nameIt(this, tr("Plan"));
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { build(int(m_rows.size()) + page); });
}

void PlanList::setSteps(const QList<StepLine>& steps, StepRow::Editing editing)
{
    if (steps == m_steps && editing == m_editing && m_progress.isEmpty() && m_results.isEmpty())
        return;
    QSet<QString> ticks;
    for (const StepRow* row : std::as_const(m_rows))
        if (row->isTicked())
            ticks.insert(row->step().title);
    for (StepRow* row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // its own button may be what changed the plan
    }
    m_rows.clear();
    m_progress.clear();
    m_results.clear();
    m_steps = steps;
    m_editing = editing;
    build(page);
    for (StepRow* row : std::as_const(m_rows))
        row->setTicked(ticks.contains(row->step().title));
}

void PlanList::build(int upTo)
{
    const int end = std::min(upTo, int(m_steps.size()));
    for (int i = int(m_rows.size()); i < end; ++i) {
        auto* row = new StepRow(m_steps[i], m_editing, this);
        connect(row, &StepRow::discardRequested, this, &PlanList::discardRequested);
        m_rows << row;
        m_layout->insertWidget(i, row);
        row->show(); // the layout would do so one turn of the event loop later
        if (const auto known = m_results.constFind(row->id()); known != m_results.constEnd())
            row->setResult(*known);
        else if (const auto state = m_progress.constFind(row->id()); state != m_progress.constEnd())
            row->setProgress(state->first, state->second);
    }
    const int left = int(m_steps.size()) - end;
    m_more->setText(tr("Show %1 more steps").arg(std::min(left, page)));
    nameIt(m_more, m_more->text());
    m_more->setVisible(left > 0);
}

void PlanList::setProgress(int id, domain::StepState state, const QString& serverWords)
{
    m_progress.insert(id, {state, serverWords});
    for (StepRow* row : std::as_const(m_rows))
        if (row->id() == id)
            row->setProgress(state, serverWords);
}

void PlanList::setResults(const QList<workspace::StepReport>& reports)
{
    m_results.clear();
    for (const workspace::StepReport& report : reports)
        m_results.insert(report.step.id, report);
    for (StepRow* row : std::as_const(m_rows))
        if (const auto known = m_results.constFind(row->id()); known != m_results.constEnd())
            row->setResult(*known);
}

QList<int> PlanList::ticked() const
{
    QList<int> out;
    for (const StepRow* row : m_rows)
        if (row->isTicked())
            out << row->id();
    return out;
}

void PlanList::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0 || m_rows.isEmpty())
        return QWidget::keyPressEvent(event);
    QWidget* focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] == focused || m_rows[i]->isAncestorOf(focused))
            at = i;
    const qsizetype next = std::clamp<qsizetype>(at + by, 0, m_rows.size() - 1);
    m_rows[next]->setFocus(Qt::TabFocusReason);
}

} // namespace gatehouse::ui
