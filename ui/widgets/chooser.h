// SPDX-License-Identifier: Apache-2.0
// A drop-down for long, grouped, searchable lists. The buttons are cheap; all choosers of a page share one popup, which
// is filled when it opens (30 boxes of 500 entries would cost a third of a second otherwise).
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QPointer>
#include <QString>
#include <functional>
#include <optional>

namespace gatehouse::ui {

struct ChoiceEntry {
    QString id;
    QString text;
    QString detail;                  ///< muted, after the text: family, provider
    QString badge;                   ///< a word at the right: "good fit", "beta"
    std::optional<theme::Role> mark; ///< colour of the dot before the text; the badge says the same in a word
    bool enabled = true;
    QString reason; ///< why it is disabled: shown instead of the detail
};

struct ChoiceGroup {
    QString title; ///< empty: no heading
    QList<ChoiceEntry> entries;
};

class ChooserPopup;

/// Looks and behaves like a combo box. Accessible: a combo box named by its label, whose value and description are the
/// choice.
class Chooser : public QAbstractButton {
    Q_OBJECT
public:
    /// `popup` is shared by the choosers of a page and owned by the page.
    explicit Chooser(ChooserPopup* popup, QWidget* parent = nullptr);

    /// What the visible label beside it says, without a mnemonic; becomes the accessible name.
    void setLabel(const QString& label);
    /// What the closed button shows; `mark` is the dot before it.
    void setShown(const QString& text, std::optional<theme::Role> mark = {});
    [[nodiscard]] QString shown() const { return m_shown; }
    /// The entry that is selected when the list opens.
    void setCurrentId(const QString& id) { m_current = id; }
    [[nodiscard]] QString currentId() const { return m_current; }
    /// Asked each time the list opens.
    void setChoices(std::function<QList<ChoiceGroup>()> choices) { m_choices = std::move(choices); }
    [[nodiscard]] QList<ChoiceGroup> choices() const { return m_choices ? m_choices() : QList<ChoiceGroup>(); }
    /// A button at the end of the list ("Add self-hosted model"); empty: none.
    void setFooter(const QString& text) { m_footer = text; }
    [[nodiscard]] QString footer() const { return m_footer; }

    void openList();
    [[nodiscard]] bool isListOpen() const;
    [[nodiscard]] ChooserPopup* popup() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user only. The chooser shows nothing new by itself: whoever owns it answers with setShown and
    /// setCurrentId.
    void chosen(const QString& id);
    void footerActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    friend class ChooserPopup;
    QPointer<ChooserPopup> m_popup;
    QString m_shown;
    QString m_current;
    QString m_footer;
    std::optional<theme::Role> m_mark;
    std::function<QList<ChoiceGroup>()> m_choices;
};

} // namespace gatehouse::ui
