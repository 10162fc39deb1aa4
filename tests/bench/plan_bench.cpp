// SPDX-License-Identifier: Apache-2.0
// Medians of plan(), in processor time, for many models with 100 differences. Bars (Release): 5 ms for 1,000 models, 50
// ms for 10,000.
#include "domain/capabilities.h"
#include "domain/plan.h"
#include "tests/unit/catalogue_fixture.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace gatehouse::domain;

namespace {

struct Sides {
    Configuration base;
    Configuration draft;
    Observed observed;
};

/// `count` models on a live instance; of 100 of them 40 are edited, 20 renamed in pairs, 20 deleted and 20 new.
Sides sides(int count)
{
    Sides s;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    s.observed.version = *Version::parse(QStringLiteral("18.9"));
    for (PartRead* part : {&s.observed.settingsRead, &s.observed.applicationSettingsRead, &s.observed.modelsRead,
             &s.observed.featuresRead})
        part->at = at;
    s.base.settings.insert(QStringLiteral("ai_gateway_url"), QStringLiteral("http://gateway.example.internal:5052"));
    const auto model = [](int i) {
        return Model{ModelKey::create(), QStringLiteral("Model %1").arg(i), QStringLiteral("mixtral"), Platform::Api,
            QStringLiteral("http://host-%1.example.internal:8000/v1").arg(i),
            QStringLiteral("custom_openai/model-%1").arg(i), KeepKey{}};
    };
    for (int i = 0; i < count; ++i) {
        s.base.models.append(model(i));
        s.observed.models.insert(s.base.models.last().key,
            {QStringLiteral("gid://gitlab/Ai::SelfHostedModel/%1").arg(i), true, {}, {}, {}, {}, {}});
    }
    s.draft = s.base;
    const int stride = count / 100;
    for (int i = 0; i < 40; ++i)
        s.draft.models[i * stride].endpoint += QStringLiteral("/changed");
    for (int i = 40; i < 60; i += 2)
        std::swap(s.draft.models[i * stride].name, s.draft.models[(i + 1) * stride].name);
    for (int i = 79; i >= 60; --i)
        s.draft.models.removeAt(i * stride);
    for (int i = 0; i < 20; ++i)
        s.draft.models.append(model(count + i));
    return s;
}

/// Processor time: plan() waits for nothing, and a busy machine shall not count.
template <class F>
double milliseconds(const F& f)
{
    const std::clock_t start = std::clock();
    f();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main()
{
    const Catalogue& catalogue = gatehouse::test::catalogue();
    bool within = true;
    for (const auto& [count, bar] : {std::pair(1000, 5.0), std::pair(10000, 50.0)}) {
        const Sides s = sides(count);
        const Capabilities here = effective(catalogue, s.observed.version, s.observed);
        const ValidationInput validation{s.draft, s.base, here, catalogue, s.observed, {}};
        QList<double> plans;
        QList<double> findings;
        qsizetype steps = 0;
        for (int i = 0; i < 21; ++i) {
            plans.append(milliseconds([&] {
                steps = plan({s.base, s.draft, s.observed, here, catalogue, {}}).steps.size();
            }));
            findings.append(milliseconds([&] { (void)validate(validation); }));
        }
        within = within && median(plans) < bar;
        std::printf("plan of %d models, 100 differences in %d steps | %.2f ms (findings %.2f) | %g ms\n", count,
            int(steps), median(plans), median(findings), bar);
    }
    return within ? 0 : 1;
}
