// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/blocking_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/finding_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::ui {

BlockingList::BlockingList(QWidget* parent) : QWidget(parent), m_heading(new QLabel(this))
{
    m_heading->setFont(theme::headingFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_heading);
    nameIt(this, tr("To mend before you apply"));
    hide();
}

void BlockingList::setFindings(const QList<domain::Finding>& findings, const QStringList& names)
{
    if (findings == m_findings)
        return;
    const auto focused = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [now = window()->focusWidget()](const QWidget* row) { return now && row->isAncestorOf(now); });
    const qsizetype place = focused == m_rows.cend() ? -1 : focused - m_rows.cbegin();
    setVisible(!findings.isEmpty());
    m_findings = findings;
    m_heading->setText(findings.size() == 1 ? tr("1 problem to mend before you apply")
                                            : tr("%1 problems to mend before you apply").arg(findings.size()));
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // its own *Fix* may be what changed the findings
    }
    m_rows.clear();
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        auto* row = new QWidget(m_body);
        auto* label = new FindingLabel(row);
        label->setFieldName(names.value(i));
        label->setFindings({findings[i]});
        connect(label, &FindingLabel::fixRequested, this, &BlockingList::fixRequested);
        auto* show = new QPushButton(tr("Show"), row);
        nameIt(show, tr("Show: %1").arg(names.value(i)));
        connect(show, &QPushButton::clicked, this, [this, path = findings[i].path] { Q_EMIT shown(path); });
        QWidget* fix = label->findChild<QPushButton*>();
        row->setFocusProxy(fix ? fix : show);
        m_rows << row;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme::grid);
        line->addWidget(label, 1);
        line->addWidget(show, 0, Qt::AlignTop);
        column->addWidget(row);
    }
    static_cast<QVBoxLayout*>(layout())->addWidget(m_body);
    m_body->show();
    if (place < 0)
        return;
    if (findings.isEmpty())
        Q_EMIT mended();
    else
        m_rows[std::min(place, m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::ui
