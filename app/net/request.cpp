// SPDX-License-Identifier: Apache-2.0
// What answers can be asked.
#include "net/request.h"

namespace gatehouse::net {

void addArrival(QList<Arrival>& arrivals, std::chrono::milliseconds now, qint64 bytes)
{
    if (arrivals.isEmpty() || (arrivals.last().ms != now && arrivals.size() < mostArrivals))
        return arrivals.append({now, bytes});
    arrivals.last().ms = now;
    arrivals.last().bytes += bytes;
}

bool saysTlsIsWanted(const Reply& reply)
{
    const QByteArray body = reply.body.left(2000).toLower();
    return reply.status >= 400 && (body.contains("http request was sent to https port") ||            // nginx
                                      body.contains("http request to an https server") ||             // Go
                                      body.contains("speaking plain http to an ssl-enabled server")); // Apache
}

QByteArray Reply::header(const QByteArray& name) const
{
    return headerIn(headers, name);
}

} // namespace gatehouse::net
