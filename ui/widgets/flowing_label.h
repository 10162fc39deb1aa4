// SPDX-License-Identifier: Apache-2.0
// A label that wraps between words, and inside of those that are wider than the label: addresses, fingerprints, paths.
#pragma once

#include "ui/widgets/tinted_label.h"

namespace gatehouse::ui {

class FlowingLabel : public TintedLabel {
    Q_OBJECT
public:
    FlowingLabel(const QString& text, theme::Role role, QWidget* parent);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gatehouse::ui
