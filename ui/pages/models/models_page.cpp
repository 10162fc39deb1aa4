// SPDX-License-Identifier: Apache-2.0
// The table, its actions and what is said beside it. Editing stands in a file of its own.
#include "ui/pages/models/models_page.h"

#include "ui/pages/entries.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/models_table.h"
#include "ui/pages/models/models_tools.h"
#include "ui/pages/models/models_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/check_runs.h"
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
/// Of this many columns: an arrangement of others is not theirs.
const QString columnsPreference = QStringLiteral("models.columns.%1").arg(int(ModelsTable::ColumnCount));

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
    connect(&context.runs, &CheckRuns::changed, this, [this](const QUuid& id) {
        if (instance() && instance()->instance().id == id)
            changed();
    });
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
    m_test = addAction("models.test", tr("&Test"), {}, "connectivity", [this] { testSelected(); });
    m_restore = addAction("models.restore", tr("Re&store"), {}, "undo", [this] { restoreSelected(); });
    m_tools->addActions({m_edit, m_clone, m_test, m_delete, m_restore});
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
        tr("Last check"), tr("Findings"), tr("Updated")});
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
    m_table->setRows(modelRows(*instance(), context().runs.of(*instance()).latest));
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
    const QString text =
        tr("Features point to models that are not in this list: %1.").arg(features.join(QStringLiteral(", ")));
    if (const Banner* there = banners().find(hiddenBanner); there && there->message().text == text)
        return; // a new one would take the focus from its button and be read out again
    Banner* banner = banners().show(hiddenBanner,
        {Banner::Kind::Warning, text,
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
    m_test->setEnabled(here > 0 && !context().runs.known(instance()->instance().id).running);
    m_tools->setCounts(int(keys.size()), m_filter->rowCount(), m_table->rowCount());
}

void ModelsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_rename, m_clone});
    menu->addSeparator();
    menu->addAction(m_test);
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
