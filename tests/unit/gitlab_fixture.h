// SPDX-License-Identifier: Apache-2.0
// What the tests of the GitLab client start from: replies made of literals.
#pragma once

#include "domain/capabilities.h"
#include "net/session.h"
#include "tests/unit/catalogue_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace gatehouse::test {

inline net::Reply reply(int status, const QByteArray& body, const QByteArray& contentType = "application/json")
{
    net::Reply out;
    out.status = status;
    out.body = body;
    out.url = QUrl(QStringLiteral("https://gitlab.example.internal/api/graphql"));
    out.headers = {{"Content-Type", contentType}};
    return out;
}

/// One line of JSON with sorted keys, so that a table can hold it.
inline QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace gatehouse::test
