// SPDX-License-Identifier: Apache-2.0
// Rungs C1 to C8: is it the AI gateway, and in which state, without any token.
#include "probes/probe.h"

#include <QJsonDocument>

namespace gatehouse::probes {

using base::Result;
using domain::Observation;

namespace {

/// What every answer of the gateway is judged by.
QJsonObject seenOf(const net::Reply& reply)
{
    QJsonObject seen{{QStringLiteral("status"), reply.status}};
    for (const char* header : {"Server", "X-Process-Time", "Via", "Content-Type", "Location"})
        if (const QByteArray value = reply.header(header); !value.isEmpty())
            seen.insert(QString::fromLatin1(header).toLower().replace(u'-', u'_'), QString::fromLatin1(value.left(200)));
    if (!reply.body.isEmpty())
        seen.insert(QStringLiteral("body"), QString::fromUtf8(reply.body.left(300)));
    return seen;
}

/// C2: only the gateway answers its root with exactly this refusal.
Observing identifies(Bench& bench, const domain::PlannedCheck& check)
{
    net::Request request;
    request.path = QStringLiteral("/");
    request.limits.connect = bench.setup.pace.connect;
    request.limits.firstByte = bench.setup.pace.answer;
    request.limits.bodyBytes = 1024 * 1024;
    request.label = QStringLiteral("C2");
    return bench.connections.to(check.address).send(request).map(bench.context, [](Result<net::Reply>&& reply) -> Result<Observation> {
        if (!reply)
            return observed(reply.error());
        QJsonObject seen = seenOf(*reply);
        const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
        const bool refuses = reply->status == 401 && body.value(u"error").toString() == QLatin1String("No authorization header presented");
        const bool bypassed = reply->status == 404 && body.value(u"detail").toString() == QLatin1String("Not Found");
        Observation out = refuses || bypassed ? Observation::passed(QStringLiteral("gateway-identified"), {}, seen)
                                              : Observation::failed(QStringLiteral("not-the-gateway"), {QString::number(reply->status)}, seen);
        out.correlation = QString::fromLatin1(reply->header("X-Request-Id"));
        return out;
    });
}

} // namespace

QList<Probe> gatewayProbes()
{
    return {
        {QStringLiteral("C2"), {}, {}, {}, identifies},
    };
}

} // namespace gatehouse::probes
