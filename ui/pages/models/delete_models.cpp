// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/delete_models.h"

#include "domain/copy.h"
#include "ui/pages/features/choices.h"
#include "ui/pages/models/model_rows.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/tinted_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;

namespace {

QString titles(const QStringList& features, const workspace::OpenInstance& open)
{
    QStringList out;
    for (const QString& feature : features)
        out << featureTitle(feature, open);
    return out.join(QStringLiteral("\n• "));
}

} // namespace

Deletion deletionOf(const QList<ModelKey>& models, const workspace::OpenInstance& open)
{
    Deletion out;
    for (const ModelKey& key : models) {
        const Model* model = open.draft().model(key);
        if (!model)
            continue;
        out.models << key;
        out.names << model->name;
        const ModelUse use = useOf(key, open);
        out.features << use.features;
        out.hidden << use.hidden;
    }
    return out;
}

QList<ChoiceGroup> replacementsFor(const Deletion& deletion, const workspace::OpenInstance& open)
{
    QList<ChoiceGroup> groups = choicesFor(deletion.features, open);
    for (ChoiceGroup& group : groups) {
        group.entries.removeIf([&](const ChoiceEntry& entry) {
            const auto choice = choiceFromId(entry.id);
            const auto* own = choice ? std::get_if<SelfHosted>(&*choice) : nullptr;
            return own && deletion.models.contains(own->model);
        });
        for (ChoiceEntry& entry : group.entries) {
            const auto choice = choiceFromId(entry.id);
            const bool fitsAll =
                choice &&
                std::none_of(deletion.features.cbegin(), deletion.features.cend(), [&](const QString& feature) {
                    return choiceObstacle(feature, *choice, open.draft(), open.capabilities()).has_value();
                });
            if (entry.enabled && !fitsAll) {
                entry.enabled = false;
                entry.reason = entry.badge;
            }
        }
    }
    groups.removeIf([](const ChoiceGroup& group) { return group.entries.isEmpty(); });
    return groups;
}

Configuration withoutModels(
    const Deletion& deletion, const std::optional<Assignment>& replacement, const Configuration& draft)
{
    Configuration after = draft;
    after.models.removeIf([&](const Model& model) { return deletion.models.contains(model.key); });
    if (replacement)
        for (const QString& feature : deletion.features)
            after.features.insert(feature, *replacement);
    return after;
}

ReassignDialog::ReassignDialog(const Deletion& deletion, const workspace::OpenInstance& open, QWidget* parent)
    : QDialog(parent), m_delete(nullptr)
{
    const Version& version = open.capabilities().version;
    const QString title = open.catalogue().label(QStringLiteral("model.delete.title"), version);
    setWindowTitle(title);
    nameIt(this, title);

    auto* text = TintedLabel::wrapping(theme::Role::Text, this);
    text->setTextOrHide(
        deletion.models.size() == 1
            ? tr("%1 is in use. GitLab would delete it all the same, and the choices of these features with it:")
                  .arg(deletion.names.constFirst())
            : tr("%1 models are in use. GitLab would delete them all the same, and the choices of these features with "
                 "them:")
                  .arg(deletion.models.size()));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* list = TintedLabel::wrapping(theme::Role::Text, this);
    list->setTextOrHide(QStringLiteral("• ") + titles(deletion.features, open));
    auto* hidden = TintedLabel::wrapping(theme::Role::Warning, this);
    hidden->setTextOrHide(
        deletion.hidden.isEmpty()
            ? QString()
            : tr("Also used by features that this instance hides: %1. Accept the beta terms and reassign them first.")
                  .arg(titles(deletion.hidden, open).replace(QStringLiteral("\n• "), QStringLiteral(", "))));

    auto* label = new QLabel(tr("Assign these features to"), this);
    auto* chooser = new Chooser(new ChooserPopup(this), this);
    labels(label, chooser);
    chooser->setLabel(label->text());
    chooser->setShown(tr("Choose"));
    chooser->setChoices([groups = replacementsFor(deletion, open)] { return groups; });
    QHash<QString, QString> texts;
    for (const ChoiceGroup& group : chooser->choices())
        for (const ChoiceEntry& entry : group.entries)
            texts.insert(entry.id, entry.text);
    connect(chooser, &Chooser::chosen, this, [this, chooser, texts](const QString& id) {
        m_replacement = choiceFromId(id);
        chooser->setShown(texts.value(id));
        chooser->setCurrentId(id);
        m_delete->setEnabled(m_replacement.has_value());
    });

    auto* buttons = new QDialogButtonBox(this);
    m_delete = buttons->addButton(tr("Reassign and delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setEnabled(false);
    nameIt(m_delete, m_delete->text());
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    nameIt(cancel, cancel->text());
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid);
    for (QWidget* widget : std::initializer_list<QWidget*>{text, list, hidden, label, chooser})
        column->addWidget(widget);
    column->addSpacing(theme::grid);
    column->addWidget(buttons);
    chooser->setFocus();
}

} // namespace gatehouse::ui
