// SPDX-License-Identifier: Apache-2.0
// The foot of the plan: warnings read, the instance's name in production, apply; while it runs, stop; afterwards, what
// next.
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class TintedLabel;

enum class ApplyMode { Planning, Applying, Finished, Unfinished };

struct ApplyNeeds {
    ApplyMode mode = ApplyMode::Planning;
    int sent = 0; ///< steps that go to the server
    int byHand = 0;
    QString warnings;    ///< all of them: other warnings must be read anew; empty: none
    QString confirmName; ///< production: what has to be typed; empty: nothing
    QString obstacle;    ///< why it cannot be applied at all; empty: it can
    bool stopping = false;
    bool restLeft = false; ///< Finished: there is something to plan again
    bool operator==(const ApplyNeeds&) const = default;
};

/// "Apply 4 steps, 1 by hand"
[[nodiscard]] QString applyText(int sent, int byHand);

class ApplyBar : public QWidget {
    Q_OBJECT
public:
    explicit ApplyBar(QWidget* parent);

    void setNeeds(const ApplyNeeds& needs);
    [[nodiscard]] QString confirmation() const; ///< empty when none is asked for
    /// What is still missing before the button works; empty: nothing.
    [[nodiscard]] QString missing() const;
    void focusConfirmation();

Q_SIGNALS:
    void applyRequested();
    void stopRequested();
    void resumeRequested();
    void abandonRequested();
    void againRequested();
    void closeRequested();

private:
    QPushButton* addButton(const QString& text, void (ApplyBar::*signal)());
    void refresh();

    ApplyNeeds m_needs;
    QHBoxLayout* m_line;
    QCheckBox* m_read;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    TintedLabel* m_reason;
    QPushButton* m_apply;
    QPushButton* m_stop;
    QPushButton* m_abandon;
    QPushButton* m_resume;
    QPushButton* m_close;
    QPushButton* m_again;
};

} // namespace gatehouse::ui
