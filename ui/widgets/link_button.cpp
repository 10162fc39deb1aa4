// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/link_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QDesktopServices>

namespace gatehouse::ui {

QPushButton* linkButton(const QString& text, const QUrl& url, QWidget* parent)
{
    auto* out = new QPushButton(text, parent);
    out->setIcon(theme::icon(QStringLiteral("external")));
    out->setAutoDefault(false);
    nameIt(out, plainLabel(text), url.toString());
    out->setToolTip(url.toString());
    QObject::connect(out, &QPushButton::clicked, out, [url] { QDesktopServices::openUrl(url); });
    return out;
}

} // namespace gatehouse::ui
