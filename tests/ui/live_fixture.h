// SPDX-License-Identifier: Apache-2.0
// A page on a live instance: the GitLab double, read once.
#pragma once

#include "tests/integration/double.h"
#include "tests/ui/page_fixture.h"

namespace gatehouse::test {

class LiveFixture {
public:
    explicit LiveFixture(
        const QString& release = QStringLiteral("18.9.1"), const QString& environment = QStringLiteral("staging"))
        : server(release)
    {
        if (!server.isRunning())
            qFatal("the double does not start: %s", qPrintable(server.error()));
        domain::Instance instance;
        instance.name = QStringLiteral("Acme");
        instance.url = server.url();
        instance.allowHttp = true;
        instance.proxyMode = domain::ProxyMode::None;
        instance.environment = environment;
        site = std::make_unique<PageFixture>(instance, base::makeSecret(Double::token()));
        pull();
    }

    void pull()
    {
        const auto report = answerOf(site->open->pull());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().slug));
    }

    Double server;
    std::unique_ptr<PageFixture> site;
};

} // namespace gatehouse::test
