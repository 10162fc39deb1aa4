// SPDX-License-Identifier: Apache-2.0
// What one probe found out and another needs: typed, per target, for the time of a run. Secrets may be in here; nothing
// of it is ever stored.
#pragma once

#include "domain/check.h"

#include <QHash>
#include <any>

namespace gatehouse::probes {

/// The name of a fact and the type of its value: `inline constexpr Fact<ServerKind> serverKind{"server-kind"};`
template <class T>
struct Fact {
    const char* name;
};

class Facts {
public:
    template <class T>
    void put(const Fact<T>& fact, const domain::Target& target, T value)
    {
        m_values.insert(key(fact.name, target), std::any(std::move(value)));
    }

    /// Null when nobody found it out.
    template <class T>
    [[nodiscard]] const T* get(const Fact<T>& fact, const domain::Target& target) const
    {
        const auto at = m_values.constFind(key(fact.name, target));
        return at == m_values.constEnd() ? nullptr : std::any_cast<T>(&*at);
    }

private:
    [[nodiscard]] static QString key(const char* name, const domain::Target& target)
    {
        return QLatin1String(name) + u'/' + target.text();
    }
    QHash<QString, std::any> m_values;
};

} // namespace gatehouse::probes
