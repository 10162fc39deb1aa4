// SPDX-License-Identifier: Apache-2.0
// What the built-in catalogue makes of one observation: its state, its words and its cause, as one line of a table.
#pragma once

#include "base/words.h"
#include "net/request.h"
#include "tests/unit/check_catalogue_fixture.h"

#include <QJsonDocument>
#include <QTest>

namespace gatehouse::test {

/// "failed tls-expired: certificate-expired"; a slug without words says so. `green` are ids of checks that passed.
inline QString told(const QString& id, const domain::Observation& seen, const QStringList& green = {})
{
    QList<domain::CheckResult> results;
    const auto add = [&](const QString& text, const domain::Observation& o) {
        results.append({*domain::CheckId::parse(text), {}, o.state, o.reason, {}, o, {}, 0});
    };
    add(id, seen);
    for (const QString& other : green)
        add(other, {});
    const domain::CheckResult judged = domain::diagnose(results, builtInCatalogue(), {}).constFirst();
    QString out = domain::name(seen.state) + u' ' + seen.slug;
    if (!base::knownSlugs().contains(seen.slug))
        out += QStringLiteral(" (no words)");
    if (seen.state == domain::CheckState::Failed || seen.state == domain::CheckState::Warning)
        out += QStringLiteral(": ") + (judged.diagnosis ? judged.diagnosis->cause : QStringLiteral("no cause"));
    return out;
}

using Headers = QList<QPair<QByteArray, QByteArray>>;

inline net::Reply reply(int status, const QByteArray& body = {}, Headers headers = {})
{
    net::Reply out;
    out.status = status;
    out.body = body;
    out.headers = std::move(headers);
    return out;
}

/// A table of answers and what is told of them.
inline void answerColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
}

inline void answerRow(const char* name, int status, const QByteArray& body, const char* expected)
{
    QTest::newRow(name) << status << body << QString::fromLatin1(expected);
}

} // namespace gatehouse::test
