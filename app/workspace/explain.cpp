// SPDX-License-Identifier: Apache-2.0
// Paste and explain: what was pasted goes through the redactor first, so that nothing that is shown of it holds a
// secret.
#include "domain/explain.h"

#include "workspace/workspace_p.h"

#include <QDebug>
#include <QFile>

namespace gatehouse::workspace {

using namespace domain;

base::Result<ExplanationCatalogue> builtInExplanations()
{
    QFile file(QStringLiteral(":/catalogue/explanations.json"));
    return ExplanationCatalogue::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

const ExplanationCatalogue& Services::explanations()
{
    if (!m_explanations) {
        auto parsed = builtInExplanations();
        if (!parsed) // a build with a damaged catalogue does not pass its tests
            qCritical() << parsed.error().slug << parsed.error().args;
        m_explanations = parsed ? std::move(*parsed) : ExplanationCatalogue();
    }
    return *m_explanations;
}

QList<Explanation> Workspace::explain(const QByteArray& pasted) const
{
    return domain::explain(d->services->redactor().redacted(readable(pasted)), d->services->explanations());
}

const ExplanationCatalogue& Workspace::explanations() const
{
    return d->services->explanations();
}

} // namespace gatehouse::workspace
