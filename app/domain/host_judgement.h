// SPDX-License-Identifier: Apache-2.0
// What single records of a host block mean. Each function is pure and judges one thing.
#pragma once

#include "domain/host_script.h"

namespace gatehouse::domain {

/// An answer of curl, with its figures read.
struct HostAnswer {
    explicit HostAnswer(const HostRecord& record);
    int exit = 0;
    int status = 0;
    double connectMs = 0; ///< 0: no connection came about
    double tlsMs = 0;
    double totalMs = 0;
    QString url;
    QString host;
    QString place; ///< "gateway.example.com:5052"
    QString error; ///< curl's words
    QHash<QString, QString> values;
    QJsonObject seen;
    [[nodiscard]] bool isConnected() const { return connectMs > 0 && exit != 7; }
};

struct HostStep {
    QString rung;
    Observation observation;
};
/// A4, A5, A6 or A7, A8: as far as it went.
[[nodiscard]] QList<HostStep> hostWay(const HostAnswer& answer);
/// A8 of the customers portal.
[[nodiscard]] QList<HostStep> hostPortal(const HostAnswer& answer);

[[nodiscard]] Observation hostProxies(const HostRecord& record);
[[nodiscard]] Observation hostVersion(const HostRecord& record, const Version& instance);
[[nodiscard]] Observation hostSettings(const HostRecord& record, const Version& gitlab);
[[nodiscard]] Observation hostOwnGateway(const HostAnswer& answer);
[[nodiscard]] Observation hostOwnPort(const HostAnswer& answer);
[[nodiscard]] Observation hostDialect(const HostAnswer& answer, std::optional<bool> tlsWanted);
[[nodiscard]] Observation hostIdentity(const HostAnswer& answer);
[[nodiscard]] Observation hostAlive(const HostAnswer& answer);
[[nodiscard]] Observation hostPath(const HostAnswer& answer);
[[nodiscard]] Observation hostKeys(const HostAnswer& answer);
[[nodiscard]] Observation hostApi(const HostAnswer& answer);
[[nodiscard]] Observation hostModelList(const HostAnswer& answer);
[[nodiscard]] Observation hostModelUp(const HostAnswer& answer);
/// A5 on a model host: at its address, and on this host.
[[nodiscard]] Observation hostListening(const HostAnswer& atAddress, bool here);
/// Nothing without a Date header.
[[nodiscard]] std::optional<Observation> hostClock(const HostAnswer& answer);

} // namespace gatehouse::domain
