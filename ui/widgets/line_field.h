// SPDX-License-Identifier: Apache-2.0
// A text field of a page: Ctrl+Z belongs to the draft's undo, not to the field; the end of typing is told.
#pragma once

#include <QLineEdit>

namespace gatehouse::ui {

class LineField : public QLineEdit {
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);
    /// Sets the text only when it differs, so that the cursor of somebody who types stays.
    void show(const QString& text);

Q_SIGNALS:
    void typed(const QString& text); ///< by keys, by paste, or by assistive technology, which textEdited() leaves out
    void typingEnded();              ///< Enter, or the focus leaves

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_showing = false;
};

} // namespace gatehouse::ui
