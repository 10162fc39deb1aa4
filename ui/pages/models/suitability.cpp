// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/suitability.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::ui {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Suitability)
};

struct Use {
    const char* key;
    const char* name;
};
constexpr Use uses[] = {
    {"completion", QT_TRANSLATE_NOOP("Suitability", "completion")},
    {"generation", QT_TRANSLATE_NOOP("Suitability", "generation")},
    {"chat", QT_TRANSLATE_NOOP("Suitability", "chat")},
    {"agents", QT_TRANSLATE_NOOP("Suitability", "agents")},
};

} // namespace

Suitability suitabilityOf(const QString& level)
{
    if (level == QLatin1String("full"))
        return {Wording::tr("good fit"), theme::Role::Success};
    if (level == QLatin1String("partial"))
        return {Wording::tr("partial fit"), theme::Role::Warning};
    if (level == QLatin1String("limited"))
        return {Wording::tr("limited fit"), theme::Role::Error};
    return {Wording::tr("not documented"), theme::Role::Dimmed};
}

QList<UseOfFamily> usesOf(const domain::FamilySpec* family)
{
    QList<UseOfFamily> out;
    if (family)
        for (const Use& use : uses)
            out.append({Wording::tr(use.name), suitabilityOf(family->suitability.value(QLatin1String(use.key)))});
    return out;
}

QString suitabilityText(const domain::FamilySpec* family)
{
    QStringList parts;
    const QList<UseOfFamily> all = usesOf(family);
    for (const UseOfFamily& each : all)
        parts << QStringLiteral("%1 %2").arg(each.use, each.fit.word);
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
