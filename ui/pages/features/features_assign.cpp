// SPDX-License-Identifier: Apache-2.0
// Assigning on the features page: one row, copy to category, many rows at once; each asks for consent first where
// requests would leave the site, and reports what it skipped.
#include "domain/codec.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/features/choices.h"
#include "ui/pages/features/consent_dialog.h"
#include "ui/pages/features/features_page.h"
#include "ui/pages/features/report.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

namespace gatehouse::ui {

using namespace domain;

void FeaturesPage::choose(const QString& feature, const QString& choice)
{
    const auto assignment = choiceFromId(choice);
    const EffectiveFeature* row = instance()->capabilities().feature(feature);
    if (!assignment || !row)
        return;
    const Path path{Path::Part::Feature, feature, {}};
    withConsent(*assignment, feature, [this, path, assignment, name = tr("Assign %1").arg(row->title)] {
        if (instance())
            edit(name, {{path, valueAt(instance()->draft(), path), toJson(*assignment)}});
    });
}

void FeaturesPage::copy(const QString& feature)
{
    const Assignment choice = instance()->draft().assignment(feature);
    const EffectiveFeature* row = instance()->capabilities().feature(feature);
    if (!row)
        return;
    withConsent(choice, feature, [this, feature, choice, title = row->title, section = row->section] {
        if (instance())
            laid(copyToCategory(instance()->draft(), feature, instance()->capabilities()), choice, section,
                tr("Copy %1 to %2").arg(title, section));
    });
}

void FeaturesPage::spread(
    const QStringList& features, const QString& choice, const QString& where, Inheriting inheriting)
{
    const auto assignment = choiceFromId(choice);
    if (!assignment || features.isEmpty())
        return;
    withConsent(*assignment, features.constFirst(), [this, features, choice, where, inheriting, assignment] {
        if (!instance())
            return;
        const Copied copied =
            assignTo(features, *assignment, inheriting, instance()->draft(), instance()->capabilities());
        laid(copied, *assignment, where,
            where.isEmpty() ? tr("Assign %1 features").arg(features.size()) : tr("Set all of %1").arg(where));
        if (copied.inheriting.isEmpty())
            return;
        if (Banner* banner = banners().find(QLatin1String(copyBanner)))
            banner->addButton(tr("Assign these too"), this, [this, rows = copied.inheriting, choice, where] {
                spread(rows, choice, where, Inheriting::AssignToo);
            });
    });
}

void FeaturesPage::laid(const Copied& copied, const Assignment& choice, const QString& where, const QString& undoName)
{
    m_reportedUndo.clear();
    if (!copied.changes.isEmpty() && !edit(undoName, copied.changes))
        return;
    const QString name = choiceName(choice,
        copied.applied.isEmpty() ? nullptr : instance()->capabilities().feature(copied.applied.constFirst()),
        *instance());
    Banner* banner = banners().show(QLatin1String(copyBanner), reportOf(copied, name, where, *instance()));
    if (copied.changes.isEmpty())
        return;
    m_reportedUndo = undoName;
    banner->addButton(tr("Undo"), this, [this] {
        if (instance() && instance()->undoName() == m_reportedUndo)
            instance()->undo(); // which takes this banner away
    });
}

void FeaturesPage::withConsent(const Assignment& choice, const QString& feature, std::function<void()> then)
{
    if (!std::holds_alternative<GitLabManaged>(choice) || m_consented)
        return then();
    const QString title =
        instance()->catalogue().label(QStringLiteral("feature.managed.title"), instance()->capabilities().version);
    auto* dialog =
        new ConsentDialog(title, choiceName(choice, instance()->capabilities().feature(feature), *instance()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then = std::move(then)] {
        m_consented = dialog->doNotShowAgain();
        then();
    });
    context().dialogs.show(dialog);
}

} // namespace gatehouse::ui
