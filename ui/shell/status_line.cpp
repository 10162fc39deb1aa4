// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>

namespace gatehouse::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::grid * 2, theme::grid / 2, theme::grid * 2, theme::grid / 2);
    line->setSpacing(theme::grid);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    nameIt(this, tr("Status"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(theme::grid);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    nameIt(m_bar, tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    nameIt(m_cancel, tr("Cancel"));
    QSizePolicy keep = m_cancel->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keep);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_tasks.empty() && m_tasks.back().cancel) {
            m_cancel->setEnabled(false);
            const auto cancel = m_tasks.back().cancel; // the answer may remove the task at once
            cancel();
        }
    });
    line->addWidget(m_text, 1);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    refresh();
}

void StatusLine::say(const QString& text)
{
    m_said = text;
    refresh();
}

int StatusLine::begin(const QString& what, std::function<void()> cancel)
{
    const bool wasBusy = isBusy();
    m_said.clear();
    m_tasks.push_back({m_next, what, {}, std::move(cancel)});
    m_cancel->setEnabled(true);
    refresh();
    if (!wasBusy)
        Q_EMIT busyChanged(true);
    return m_next++;
}

void StatusLine::progress(int id, const base::Progress& progress)
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task& t) { return t.id == id; });
    if (task == m_tasks.end())
        return;
    task->progress = progress;
    refresh();
}

void StatusLine::end(int id)
{
    m_tasks.erase(
        std::remove_if(m_tasks.begin(), m_tasks.end(), [id](const Task& t) { return t.id == id; }), m_tasks.end());
    m_cancel->setEnabled(true);
    refresh();
    if (!isBusy())
        Q_EMIT busyChanged(false);
}

void StatusLine::refresh()
{
    const bool busy = isBusy();
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy && m_tasks.back().cancel);
    if (!busy) {
        m_text->setText(m_said);
        m_text->setAccessibleName(m_said);
        return;
    }
    const Task& task = m_tasks.back();
    m_bar->setRange(0, task.progress.total);
    m_bar->setValue(task.progress.done);
    const QString text =
        task.progress.text.isEmpty() ? task.what : QStringLiteral("%1: %2").arg(task.what, task.progress.text);
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

} // namespace gatehouse::ui
