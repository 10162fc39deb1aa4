// SPDX-License-Identifier: Apache-2.0
// Long work at the foot of the window: what runs, how far, cancel. Any page hands its operations here.
#pragma once

#include "base/operation.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gatehouse::ui {

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Shows the operation until it is answered, then calls `then` unless `context` died meanwhile.
    /// (An Operation has one listener: this one, so do not add another.) `cancellable` false: no cancel button.
    template <class T>
    void run(const QString& what, const base::Operation<T>& operation, QObject* context,
        std::function<void(base::Result<T>&)> then, bool cancellable = true)
    {
        const int id = begin(what, cancellable ? std::function<void()>([operation] { operation.cancel(); }) : nullptr);
        operation.onProgress(this, [this, id](const base::Progress& p) { progress(id, p); });
        operation.onAnswer(this, [this, id, alive = QPointer<QObject>(context), then](base::Result<T>& answer) {
            end(id);
            if (alive)
                then(answer);
        });
    }
    [[nodiscard]] bool isBusy() const { return !m_tasks.empty(); }
    /// A sentence that stays until the next one ("Read 12 settings, 3 models, 28 features").
    void say(const QString& text);

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Task {
        int id;
        QString what;
        base::Progress progress;
        std::function<void()> cancel;
    };
    int begin(const QString& what, std::function<void()> cancel);
    void progress(int id, const base::Progress& progress);
    void end(int id);
    void refresh();

    std::vector<Task> m_tasks;
    int m_next = 1;
    QString m_said;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace gatehouse::ui
