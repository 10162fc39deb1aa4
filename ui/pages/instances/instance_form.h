// SPDX-License-Identifier: Apache-2.0
// The fields of an instance: how to reach it or which version to prepare for, its environment, its limits. Inline
// validation.
#pragma once

#include "base/error.h"
#include "base/secret_string.h"
#include "domain/catalogue.h"
#include "domain/instance.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class Chooser;
class Dialogs;
class FieldRow;
class RadioGroup;

class InstanceForm : public QWidget {
    Q_OBJECT
public:
    /// `start`: the instance being edited; a null id: a new one, with no environment chosen.
    InstanceForm(const domain::Catalogue& catalogue, Dialogs& dialogs, const domain::Instance& start, QWidget* parent);

    [[nodiscard]] domain::Instance instance() const;
    /// The form is now about this saved instance; what stands in the fields stays.
    void adopt(const domain::Instance& saved);
    /// Whether one is stored that GitLab did not refuse: an empty field keeps it.
    void offerStoredToken(bool stored);
    /// What was typed, taken out of the field; null when it is empty.
    [[nodiscard]] base::Secret takeToken();
    [[nodiscard]] bool hasToken() const;
    /// As takeToken(): null keeps the stored one.
    [[nodiscard]] base::Secret takeProxyPassword();
    /// Shows what is missing beside the fields and focuses the first of them; true when nothing is.
    bool validate();
    /// A refusal of the workspace beside the field it is about; false when it is about none.
    bool showError(const base::Error& error);

Q_SIGNALS:
    void edited();

private:
    enum class Mode { Online, Offline };
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] QUrl url() const;
    FieldRow* row(FieldRow* row);
    void refresh();
    void setEnvironment(const QString& environment);
    void setProxy(domain::ProxyMode mode);
    void setVersion(const domain::Version& version);
    void complain(FieldRow* row, const QString& slug, const QStringList& args = {});

    const domain::Catalogue& m_catalogue;
    domain::Instance m_start;
    QString m_environment;
    bool m_ownEnvironment = false;
    domain::ProxyMode m_proxyMode = domain::ProxyMode::System;
    domain::Version m_version;
    QLineEdit* m_name;
    RadioGroup* m_mode;
    QLineEdit* m_url;
    QLineEdit* m_token;
    QPushButton* m_tokenPage;
    QCheckBox* m_allowHttp;
    Chooser* m_versions;
    Chooser* m_environments;
    QLineEdit* m_environmentName;
    QLineEdit* m_caFile;
    Chooser* m_proxies;
    QLineEdit* m_proxy;
    QLineEdit* m_proxyUser;
    QLineEdit* m_proxyPassword;
    QLineEdit* m_folder;
    QCheckBox* m_readOnly;
    FieldRow *m_nameRow, *m_urlRow, *m_tokenRow, *m_httpRow, *m_versionRow, *m_environmentRow, *m_environmentNameRow,
        *m_caRow, *m_proxyModeRow, *m_proxyRow, *m_proxyUserRow, *m_proxyPasswordRow;
    FieldRow* m_firstWrong = nullptr;
};

} // namespace gatehouse::ui
