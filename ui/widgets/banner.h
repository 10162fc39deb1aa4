// SPDX-License-Identifier: Apache-2.0
// A message in the page instead of a box: what happened, what to do, buttons to do it, close.
#pragma once

#include "base/error.h"
#include "domain/finding.h"

#include <QFrame>
#include <QHash>
#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::ui {

class TintedLabel;

class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Note, Success, Warning, Error };
    struct Message {
        Kind kind = Kind::Note;
        QString text;
        QString remedy;
        QString serverWords; ///< shown as they came, marked as the server's
    };

    explicit Banner(QWidget* parent = nullptr);
    void setMessage(const Message& message);
    [[nodiscard]] const Message& message() const { return m_message; }
    /// `run` is called with the banner still there; it may close it.
    QPushButton* addButton(const QString& text, QObject* context, std::function<void()> run);
    /// A banner for a state (not for an event) has no close button.
    void setCloseable(bool closeable);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();

    Message m_message;
    TintedLabel* m_icon;
    TintedLabel* m_text;
    TintedLabel* m_remedy;
    TintedLabel* m_server;
    QBoxLayout* m_body; ///< words, and buttons beside or below them
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

/// Message, remedy (base/words.h) and server words of an error.
[[nodiscard]] Banner::Message messageOf(const base::Error& error);
[[nodiscard]] Banner::Kind kindOf(domain::Severity severity);

/// The banners of a page, newest last; one per id, so that a repeated failure does not pile up.
class BannerStack : public QWidget {
    Q_OBJECT
public:
    explicit BannerStack(QWidget* parent = nullptr);
    /// Replaces the banner of the same id. The stack owns it; it goes when it is closed.
    Banner* show(const QString& id, const Banner::Message& message);
    Banner* show(const QString& id, const base::Error& error) { return show(id, messageOf(error)); }
    void remove(const QString& id);
    void clear();
    [[nodiscard]] Banner* find(const QString& id) const { return m_banners.value(id); }

private:
    QHash<QString, Banner*> m_banners;
    QVBoxLayout* m_layout;
};

} // namespace gatehouse::ui
