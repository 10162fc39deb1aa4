// SPDX-License-Identifier: Apache-2.0
// A button that opens a page in the browser, and says which.
#pragma once

#include <QPushButton>
#include <QUrl>

namespace gatehouse::ui {

[[nodiscard]] QPushButton* linkButton(const QString& text, const QUrl& url, QWidget* parent);

} // namespace gatehouse::ui
