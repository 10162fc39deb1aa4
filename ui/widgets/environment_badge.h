// SPDX-License-Identifier: Apache-2.0
// Where one is: the environment of an instance as a word in a coloured outline. Production is visible on every page.
#pragma once

#include "domain/instance.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse::ui {

/// "Production", "Staging", "Development", "GDK", or the user's own word. Not chosen counts as production.
[[nodiscard]] QString environmentWord(const domain::Instance& instance);
[[nodiscard]] theme::Role environmentRole(const domain::Instance& instance);

class EnvironmentBadge : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget* parent = nullptr);
    void setInstance(const domain::Instance& instance);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    theme::Role m_role = theme::Role::Production;
};

} // namespace gatehouse::ui
