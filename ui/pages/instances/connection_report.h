// SPDX-License-Identifier: Apache-2.0
// What the first contact with a live instance found: version, token, licence, add-ons, and each condition that is
// missing.
#pragma once

#include "workspace/open_instance.h"

#include <QWidget>

class QFormLayout;

namespace gatehouse::ui {

class BannerStack;

class ConnectionReport : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionReport(QWidget* parent);
    void clear();
    /// After a pull that answered.
    void show(const workspace::OpenInstance& instance, const workspace::PullReport& report);
    void showError(const base::Error& error);
    /// No keychain: the token is in memory only.
    void tellTokenInMemory();

private:
    void add(const QString& label, const QString& text);

    BannerStack* m_banners;
    QFormLayout* m_facts;
};

} // namespace gatehouse::ui
