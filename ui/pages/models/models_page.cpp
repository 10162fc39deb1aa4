// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/models_page.h"

#include "domain/codec.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/entries.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/models_table.h"
#include "ui/pages/models/models_tools.h"
#include "ui/pages/models/models_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tinted_label.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

using namespace domain;

namespace {

const QString hiddenBanner = QStringLiteral("hidden-models");
const QString resultBanner = QStringLiteral("result");
const QString columnsPreference = QStringLiteral("models.columns");

Path modelPath(const ModelKey& key)
{
    return {Path::Part::Model, key.text(), {}};
}

} // namespace

ModelsPage::ModelsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_table(new ModelsTable(this)), m_filter(new ModelsFilter(m_table, this)), m_view(nullptr),
      m_stack(new QStackedWidget(this))
{
    setDescription(tr("The models that your own servers, or your accounts with a cloud, offer to GitLab Duo. Changes "
                      "wait in the draft until you apply."));
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildEmpty());
    setContent(m_stack);
    addActions();
    if (QAction* add = context.actions.find(action::addModel))
        setPrimaryAction(add);
    connect(m_table, &ModelsTable::renamed, this, &ModelsPage::rename);
    connect(m_view, &ModelsView::opened, this, &ModelsPage::editCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelsPage::updateActions);
    connect(m_tools, &ModelsTools::filtered, this, &ModelsPage::updateActions);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ModelsPage::showMenu);
}

QWidget* ModelsPage::buildTable()
{
    auto* content = new QWidget(this);
    m_tools = new ModelsTools(m_filter, content);
    m_view = new ModelsView(content);
    m_view->setModel(m_filter);
    m_view->sortByColumn(ModelsTable::Name, Qt::AscendingOrder);
    context().workspace.preference(columnsPreference).onAnswer(this, [this](base::Result<QString>& columns) {
        m_view->setArrangement(columns.value_or(QString()));
        m_view->arrangeColumns();
    });
    m_saveColumns.setSingleShot(true);
    m_saveColumns.setInterval(500);
    connect(m_view, &ModelsView::arranged, &m_saveColumns, qOverload<>(&QTimer::start));
    connect(&m_saveColumns, &QTimer::timeout, this, [this] {
        context()
            .workspace.setPreference(columnsPreference, m_view->arrangement())
            .onAnswer(this, [](base::Result<base::Done>&) {});
    });
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(m_tools);
    column->addWidget(m_view, 1);
    return content;
}

/// What belongs here, and the button that makes the first one.
QWidget* ModelsPage::buildEmpty()
{
    auto* content = new QWidget(this);
    m_empty = new QLabel(content);
    m_empty->setFont(theme::headingFont(font()));
    auto* text = TintedLabel::wrapping(theme::Role::MutedText, content);
    text->setTextOrHide(
        tr("A self-hosted model is a name, a family, and the address at which your AI gateway reaches it: a vLLM or "
           "other server that "
           "speaks like OpenAI, Azure OpenAI, or Amazon Bedrock. Once it is here, select it for features."));
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(text);
    if (QAction* add = context().actions.find(action::addModel)) {
        auto* button = new QPushButton(plainLabel(add->text()), content);
        nameIt(button, button->text());
        connect(button, &QPushButton::clicked, add, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(2);
    return content;
}

QAction* ModelsPage::addAction(
    const char* id, const QString& text, const QKeySequence& shortcut, const char* icon, std::function<void()> run)
{
    QAction* action = context().actions.add({id, text, shortcut, icon}, this, std::move(run));
    action->setShortcutContext(
        Qt::WidgetShortcut); // Delete and F2 belong to the table, not to a text that is being typed
    if (*icon != '\0')
        action->setIcon(theme::icon(QLatin1String(icon)));
    m_view->addAction(action);
    return action;
}

void ModelsPage::addActions()
{
    m_edit = addAction("models.edit", tr("&Edit…"), {}, "edit", [this] { editCurrent(); });
    m_rename = addAction("models.rename", tr("&Rename"), QKeySequence(Qt::Key_F2), "", [this] { renameCurrent(); });
    m_clone = addAction(
        "models.clone", tr("&Clone…"), QKeySequence(Qt::CTRL | Qt::Key_D), "clone", [this] { cloneCurrent(); });
    m_delete = addAction(
        "models.delete", tr("&Delete…"), QKeySequence(Qt::Key_Delete), "delete", [this] { deleteSelected(); });
    m_restore = addAction("models.restore", tr("Re&store"), {}, "undo", [this] { restoreSelected(); });
    m_tools->addActions({m_edit, m_clone, m_delete, m_restore});
}

void ModelsPage::opened()
{
    if (m_form)
        m_form->reject(); // it speaks of another instance
    if (!instance()) {
        m_table->setRows({});
        return;
    }
    const Version& version = instance()->capabilities().version;
    const Catalogue& catalogue = instance()->catalogue();
    const auto label = [&](const char* id) { return catalogue.label(QLatin1String(id), version); };
    setTitle(label("page.models"));
    m_table->setHeaders({label("models.column.name"), label("models.column.family"), label("model.platform"),
        label("models.column.endpoint"), label("models.column.identifier"), label("models.column.key"), tr("Used by"),
        tr("Findings"), tr("Updated")});
    nameIt(m_view, label("page.models"));
    m_empty->setText(label("models.empty"));
    m_tools->fill(instance()->capabilities());
}

void ModelsPage::refresh()
{
    if (!instance())
        return;
    m_table->setNow(QDateTime::currentDateTimeUtc());
    m_table->setEditable(instance()->mayEdit());
    const QList<ModelKey> kept = selectedModels();
    const bool first = m_table->rows().isEmpty();
    m_table->setRows(modelRows(*instance()));
    if (first)
        m_view->arrangeColumns();
    if (kept.size() == 1 && m_view->selectionModel()->selectedRows().isEmpty())
        select(kept.constFirst());
    m_stack->setCurrentIndex(m_table->rows().isEmpty() ? 1 : 0);
    showHiddenNote();
    updateActions();
}

void ModelsPage::showHiddenNote()
{
    const QStringList features = featuresOfHiddenModels(*instance());
    if (features.isEmpty())
        return banners().remove(hiddenBanner);
    Banner* banner = banners().show(hiddenBanner,
        {Banner::Kind::Warning,
            tr("Features point to models that are not in this list: %1.").arg(features.join(QStringLiteral(", "))),
            tr("GitLab hides models of a beta family until the beta terms are accepted. They still exist and still "
               "answer."),
            {}});
    banner->setCloseable(false);
    banner->addButton(tr("Open Configuration"), this, [this] { Q_EMIT goTo(QStringLiteral("configuration")); });
}

void ModelsPage::updateActions()
{
    const QList<ModelKey> keys = selectedModels();
    const bool may = instance() && instance()->mayEdit();
    int here = 0, pending = 0;
    for (const ModelKey& key : keys) {
        const int row = m_table->rowOf(key);
        const RowChange change = row < 0 ? RowChange::None : m_table->rows()[row].change;
        here += row >= 0 && change != RowChange::Deleted ? 1 : 0;
        pending += change == RowChange::Deleted || change == RowChange::Changed ? 1 : 0;
    }
    m_edit->setEnabled(may && keys.size() == 1 && here == 1);
    m_rename->setEnabled(may && keys.size() == 1 && here == 1);
    m_clone->setEnabled(may && keys.size() == 1 && here == 1);
    m_delete->setEnabled(may && here > 0);
    m_restore->setEnabled(may && pending > 0);
    m_tools->setCounts(int(keys.size()), m_filter->rowCount(), m_table->rowCount());
}

void ModelsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_rename, m_clone});
    menu->addSeparator();
    menu->addActions({m_delete, m_restore});
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

QList<ModelKey> ModelsPage::selectedModels() const
{
    QList<ModelKey> out;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        out << ModelKey::fromText(index.data(ModelsTable::KeyRole).toString());
    return out;
}

const Model* ModelsPage::current() const
{
    // The selected row, not the current one: assistive technology selects without moving the current row.
    const QList<ModelKey> keys = selectedModels();
    return keys.size() == 1 && instance() ? instance()->draft().model(keys.constFirst()) : nullptr;
}

void ModelsPage::select(const ModelKey& key)
{
    const int row = m_table->rowOf(key);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_table->index(row, ModelsTable::Name));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ModelsPage::openForm(const Model& model, const QString& field)
{
    if (m_form)
        m_form->reject();
    m_form = new ModelForm(*instance(), model, this);
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

bool ModelsPage::reveal(const Path& path)
{
    if (path.part != Path::Part::Model || !instance())
        return false;
    const ModelKey key = ModelKey::fromText(path.id);
    if (m_table->rowOf(key) < 0)
        return false;
    m_tools->clear();
    select(key);
    m_view->setFocus(Qt::OtherFocusReason);
    if (const Model* model = current(); model && !path.field.isEmpty())
        openForm(*model, path.field);
    return true;
}

void ModelsPage::request(const QString& what)
{
    if (what == QLatin1String("add") && instance() && instance()->mayEdit())
        add();
}

PageEntry modelsPage()
{
    return {QStringLiteral("models"), QStringLiteral("page.models"), QStringLiteral("models"),
        [](const workspace::OpenInstance& open) {
            const int count = int(open.draft().models.size());
            return count == 0 ? Badge{}
                              : Badge{QString::number(count),
                                    count == 1 ? ModelsPage::tr("1 model") : ModelsPage::tr("%1 models").arg(count)};
        },
        [](const PageContext& context, QWidget* parent) -> Page* { return new ModelsPage(context, parent); }};
}

} // namespace gatehouse::ui
