// SPDX-License-Identifier: Apache-2.0
// One GitLab installation as Gatehouse knows it.
#pragma once

#include "domain/version.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace gatehouse::domain {

enum class ProxyMode { System, None, Manual };

struct Instance {
    QUuid id;
    QString name;        ///< unique, shown
    QUrl url;            ///< empty: offline
    Version version;     ///< the server's after a pull; before that a guess or the user's choice
    QString environment; ///< production | staging | development | gdk | any text | "" (counts as production)
    QString caFile;      ///< own CA certificates, PEM; empty: system roots only
    ProxyMode proxyMode = ProxyMode::System;
    QUrl proxy;        ///< when Manual
    QString proxyUser; ///< for whichever proxy is used; the password is a secret of its own
    bool readOnly = false;
    bool allowHttp = false; ///< consent to send the token over http://
    QString folder;

    [[nodiscard]] bool isOffline() const { return url.isEmpty(); }
    [[nodiscard]] bool isProduction() const
    {
        return environment.isEmpty() || environment == QLatin1String("production");
    }
    bool operator==(const Instance&) const = default;
};

/// Two names that differ in case or in Unicode form only are one: they could not be told apart when one is typed to
/// confirm an apply.
[[nodiscard]] inline QString foldedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}
[[nodiscard]] inline bool isSameName(const QString& a, const QString& b)
{
    return foldedName(a) == foldedName(b);
}

} // namespace gatehouse::domain
