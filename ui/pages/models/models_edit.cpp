// SPDX-License-Identifier: Apache-2.0
// Editing on the models page: the form, renaming in place, cloning, deleting after reassigning, taking changes back.
#include "domain/check.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/models/delete_models.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/models_table.h"
#include "ui/pages/models/models_view.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/banner.h"

#include <QItemSelectionModel>

namespace gatehouse::ui {

using namespace domain;

namespace {

const QString resultBanner = QStringLiteral("result");

Path modelPath(const ModelKey& key)
{
    return {Path::Part::Model, key.text(), {}};
}

} // namespace

void ModelsPage::openForm(const Model& model, const QString& field)
{
    if (m_form)
        m_form->reject();
    m_form = new ModelForm(*instance(), model, this);
    m_form->addTest(context().workspace);
    connect(m_form, &QDialog::accepted, this, [this, form = m_form.data()] { submit(*form); });
    connect(m_form, &ModelForm::configurationWanted, this, [this] { Q_EMIT goTo(QStringLiteral("configuration")); });
    context().dialogs.show(m_form);
    if (!field.isEmpty())
        m_form->focusField(field);
}

void ModelsPage::add()
{
    if (!instance())
        return;
    Model model;
    model.key = ModelKey::create();
    openForm(model);
}

void ModelsPage::editCurrent()
{
    if (const Model* model = current(); model && instance()->mayEdit())
        openForm(*model);
}

void ModelsPage::renameCurrent()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows(ModelsTable::Name);
    if (rows.size() == 1)
        m_view->edit(rows.constFirst());
}

void ModelsPage::cloneCurrent()
{
    const Model* model = current();
    if (!model)
        return;
    Model copy = *model;
    copy.key = ModelKey::create();
    copy.apiKey = KeepKey{}; // GitLab never shows a key: there is none to copy
    for (int n = 1; instance()->draft().modelNamed(copy.name); ++n)
        copy.name = n == 1 ? tr("%1 (copy)").arg(model->name) : tr("%1 (copy %2)").arg(model->name).arg(n);
    openForm(copy);
}

void ModelsPage::submit(ModelForm& form)
{
    const Model model = form.model();
    const base::Secret key = form.takeTypedKey();
    Configuration after = instance()->draft();
    if (Model* existing = after.model(model.key))
        *existing = model;
    else
        after.models << model;
    const QString name = form.isNew() ? tr("Add %1").arg(model.name) : tr("Edit %1").arg(model.name);
    const QString together = key ? modelPath(model.key).text() : QString(); // the key follows: one undo entry
    if (const auto done = instance()->edit(name, after, together); !done) {
        banners().show(resultBanner, done.error());
        return;
    }
    banners().remove(resultBanner);
    select(model.key);
    if (key)
        context().status.run<base::Done>(tr("Keeping the API key"), instance()->setModelKey(model.key, key, together),
            this, [this, kept = shared()](base::Result<base::Done>& done) {
                kept->commitTyping();
                if (!done)
                    banners().show(resultBanner, done.error());
            });
}

void ModelsPage::rename(const ModelKey& key, const QString& name)
{
    const Model* model = instance()->draft().model(key);
    if (!model)
        return;
    Path path = modelPath(key);
    path.field = QStringLiteral("name");
    edit(tr("Rename %1").arg(model->name), {{path, model->name, name}});
}

void ModelsPage::deleteSelected()
{
    const Deletion deletion = deletionOf(selectedModels(), *instance());
    if (deletion.models.isEmpty())
        return;
    if (!deletion.features.isEmpty()) {
        auto* dialog = new ReassignDialog(deletion, *instance(), this);
        connect(
            dialog, &QDialog::accepted, this, [this, dialog, deletion] { remove(deletion, dialog->replacement()); });
        context().dialogs.show(dialog);
        return;
    }
    const bool one = deletion.models.size() == 1;
    const QString title =
        instance()->catalogue().label(QStringLiteral("model.delete.title"), instance()->capabilities().version);
    QString detail = tr("The model stays on GitLab until you apply. No feature uses it.");
    if (!deletion.hidden.isEmpty())
        detail = tr("Features that this instance hides still use it; GitLab would drop their choice with the model.");
    context().dialogs.confirm({title,
                                  one ? tr("Delete %1?").arg(deletion.names.constFirst())
                                      : tr("Delete %1 models?").arg(deletion.models.size()),
                                  detail, {tr("Delete")}, true},
        this, [this, deletion] { remove(deletion, std::nullopt); });
}

void ModelsPage::remove(const Deletion& deletion, const std::optional<Assignment>& replacement)
{
    if (!instance())
        return;
    const QString name = deletion.models.size() == 1 ? tr("Delete %1").arg(deletion.names.constFirst())
                                                     : tr("Delete %1 models").arg(deletion.models.size());
    if (const auto done = instance()->edit(name, withoutModels(deletion, replacement, instance()->draft())); !done)
        banners().show(resultBanner, done.error());
}

/// On the page *Connectivity*: it shows them filling, and what is wrong with each.
void ModelsPage::testSelected()
{
    QStringList targets;
    const QList<ModelKey> keys = selectedModels();
    for (const ModelKey& key : keys)
        if (const Model* model = instance()->draft().model(key))
            targets << Target{Target::Kind::Model, model->name}.text();
    if (!targets.isEmpty())
        Q_EMIT goTo(QStringLiteral("connectivity"), QStringLiteral("test ") + targets.join(u'\n'));
}

void ModelsPage::restoreSelected()
{
    QList<Path> paths;
    const QList<ModelKey> keys = selectedModels();
    for (const ModelKey& key : keys)
        if (const int row = m_table->rowOf(key); row >= 0 && m_table->rows()[row].change != RowChange::Added)
            paths << modelPath(key);
    if (!paths.isEmpty())
        instance()->discard(paths);
}

} // namespace gatehouse::ui
