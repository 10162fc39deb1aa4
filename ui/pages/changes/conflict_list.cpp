// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/conflict_list.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace gatehouse::ui {

using namespace domain;
using workspace::Side;

namespace {

/// One side in words; *not there* for what is absent.
QString side(const Conflict& conflict, const QJsonValue& value, const PlanWords& words)
{
    if (value.isUndefined())
        return ConflictList::tr("not there");
    return describe(
        {conflict.path, QJsonValue(QJsonValue::Undefined), value}, words.baseline, words.draft, words.capabilities)
        .after;
}

} // namespace

QList<ConflictLine> conflictLines(const QList<Conflict>& conflicts, const PlanWords& words)
{
    QList<ConflictLine> out;
    for (const Conflict& conflict : conflicts) {
        const ChangeText text =
            describe({conflict.path, conflict.theirs, conflict.mine}, words.baseline, words.draft, words.capabilities);
        QString what = text.what;
        // A field alone does not say whose it is.
        if (conflict.path.part == Path::Part::Model) {
            const ModelKey key = ModelKey::fromText(conflict.path.id);
            const Model* model = words.draft.model(key) ? words.draft.model(key) : words.baseline.model(key);
            if (model && !what.contains(model->name))
                what = QStringLiteral("%1: %2").arg(model->name, what);
        }
        out.append({conflict.path, what, side(conflict, conflict.before, words), side(conflict, conflict.mine, words),
            side(conflict, conflict.theirs, words)});
    }
    return out;
}

ConflictList::ConflictList(QWidget* parent) : QWidget(parent), m_heading(new QLabel(this))
{
    m_heading->setFont(theme::headingFont(font()));
    auto* text = TintedLabel::wrapping(theme::Role::MutedText, this);
    text->setTextOrHide(
        tr("Somebody changed these on the server while you changed them here. Nothing is sent until each is settled."));
    auto* mine = new QPushButton(tr("Mine for all"), this);
    auto* theirs = new QPushButton(tr("Theirs for all"), this);
    nameIt(mine, mine->text());
    nameIt(theirs, theirs->text());
    connect(mine, &QPushButton::clicked, this, [this] { settleAll(Side::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { settleAll(Side::Theirs); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(mine);
    head->addWidget(theirs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(head);
    column->addWidget(text);
    nameIt(this, tr("Conflicts"));
    hide();
}

void ConflictList::settleAll(Side side)
{
    const QList<ConflictLine> lines = m_lines; // each one settled makes new lines
    for (const ConflictLine& line : lines)
        Q_EMIT settled(line.path, side);
}

void ConflictList::setLines(const QList<ConflictLine>& lines)
{
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_heading->setText(lines.size() == 1 ? tr("1 conflict") : tr("%1 conflicts").arg(lines.size()));
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::grid * 3 / 2);
    grid->setVerticalSpacing(theme::grid / 2);
    const QString headings[] = {QString(), tr("Before"), tr("Yours"), tr("Theirs")};
    for (int column = 1; column < 4; ++column) {
        auto* heading = new TintedLabel(theme::Role::MutedText, m_body);
        heading->setText(headings[column]);
        grid->addWidget(heading, 0, column);
        grid->setColumnStretch(column, 1);
    }
    grid->setColumnStretch(0, 1);
    int row = 1;
    for (const ConflictLine& line : lines) {
        int column = 0;
        for (const QString& text : {line.what, line.before, line.mine, line.theirs}) {
            auto* label = new QLabel(text, m_body);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            if (column > 0)
                label->setAccessibleName(QStringLiteral("%1, %2: %3").arg(line.what, headings[column], text));
            grid->addWidget(label, row, column++);
        }
        for (const auto& [text, side] : {std::pair(tr("Mine"), Side::Mine), std::pair(tr("Theirs"), Side::Theirs)}) {
            auto* button = new QPushButton(text, m_body);
            nameIt(button, QStringLiteral("%1: %2").arg(text, line.what), side == Side::Mine ? line.mine : line.theirs);
            connect(button, &QPushButton::clicked, this,
                [this, path = line.path, side = side] { Q_EMIT settled(path, side); });
            grid->addWidget(button, row, column++);
        }
        ++row;
    }
    static_cast<QVBoxLayout*>(layout())->addWidget(m_body);
    m_body->show();
}

} // namespace gatehouse::ui
