// SPDX-License-Identifier: Apache-2.0
// Random configurations for tests of laws. The seed is printed; GATEHOUSE_SEED repeats a run.
#pragma once

#include "domain/configuration.h"

#include <QDebug>
#include <QRandomGenerator>
#include <algorithm>

namespace gatehouse::tests {

class RandomConfiguration {
public:
    RandomConfiguration()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("GATEHOUSE_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::system()->generate();
        m_random.seed(seed);
        qInfo() << "seed" << seed;
        for (int i = 0; i < 6; ++i)
            m_keys.append(domain::ModelKey::create());
    }

    [[nodiscard]] domain::Configuration next()
    {
        domain::Configuration c;
        c.notVisible = {QStringLiteral("hidden")};
        for (const QString& key : texts(QStringLiteral("setting"), 4))
            c.settings.insert(key, value());
        for (const domain::ModelKey& key : std::as_const(m_keys))
            if (chance(2))
                c.models.append(model(key));
        std::shuffle(c.models.begin(), c.models.end(), m_random);
        for (const QString& key : texts(QStringLiteral("feature"), 5))
            c.features.insert(key, assignment());
        for (const QString& key : texts(QStringLiteral("feature"), 2))
            c.allowLists.insert(key, texts(QStringLiteral("ref"), 3));
        for (const QString& key : texts(QStringLiteral("fact"), 2))
            c.assume.insert(key, value());
        for (const QString& key : texts(QStringLiteral("place"), 2))
            c.deployment.insert(key,
                chance(3) ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{QStringLiteral("a"), number()}}));
        return c;
    }

    /// `c` with some of its places changed.
    [[nodiscard]] domain::Configuration varied(const domain::Configuration& c)
    {
        domain::Configuration out = c;
        const domain::Configuration other = next();
        mix(out.settings, other.settings);
        mix(out.features, other.features);
        mix(out.allowLists, other.allowLists);
        for (const domain::Model& m : other.models) {
            if (chance(2))
                continue;
            if (domain::Model* own = out.model(m.key)) {
                if (chance(3))
                    out.models.removeIf([&](const domain::Model& x) { return x.key == m.key; });
                else if (chance(2))
                    own->endpoint = m.endpoint;
                else
                    *own = m;
            } else {
                out.models.append(m);
            }
        }
        return out;
    }

    [[nodiscard]] int number() { return m_random.bounded(4); }

private:
    bool chance(int one) { return m_random.bounded(one) == 0; }
    QString text(const QString& stem, int n) { return stem + QString::number(m_random.bounded(n)); }

    QStringList texts(const QString& stem, int n)
    {
        QStringList out;
        for (int i = 0; i < n; ++i)
            if (chance(2))
                out.append(stem + QString::number(i));
        return out;
    }

    domain::Value value()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return domain::Null{};
        case 1:
            return chance(2);
        case 2:
            return qint64(m_random.bounded(3)) * 4'000'000'000'000'000'001;
        case 3:
            return QStringLiteral("%1 \"ü\" /x").arg(number());
        case 4:
            return texts(QStringLiteral("item"), 3);
        default:
            return QString::number(number());
        }
    }

    domain::Model model(const domain::ModelKey& key)
    {
        using namespace domain;
        const QList<Platform> platforms{Platform::Api, Platform::Bedrock, Platform::VertexAi};
        Model m{key, QStringLiteral("Model ") + QString::number(m_keys.indexOf(key)), text(QStringLiteral("family"), 3),
            platforms.at(m_random.bounded(3)), text(QStringLiteral("http://host"), 3),
            text(QStringLiteral("custom_openai/"), 2), KeepKey{}};
        if (chance(4))
            m.apiKey = SetKey{{chance(2) ? SecretRef::Store::Environment : SecretRef::Store::Memory,
                text(QStringLiteral("entry"), 3)}};
        else if (chance(4))
            m.apiKey = ClearKey{};
        return m;
    }

    domain::Assignment assignment()
    {
        using namespace domain;
        switch (m_random.bounded(6)) {
        case 0:
            return Unassigned{};
        case 1:
            return Disabled{};
        case 2:
            return GitLabManaged{};
        case 3:
            return GitLabManaged{text(QStringLiteral("ref"), 2)};
        case 4:
            return Unrecognised{QStringLiteral("amazon_q")};
        default:
            return SelfHosted{m_keys.at(m_random.bounded(int(m_keys.size())))};
        }
    }

    template <class Map>
    void mix(Map& into, const Map& from)
    {
        for (auto it = from.begin(); it != from.end(); ++it)
            if (chance(2))
                into.insert(it.key(), it.value());
        if (!into.isEmpty() && chance(3))
            into.erase(into.begin());
    }

    QRandomGenerator m_random;
    QList<domain::ModelKey> m_keys;
};

} // namespace gatehouse::tests
