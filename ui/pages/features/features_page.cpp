// SPDX-License-Identifier: Apache-2.0
// The rows, how they are filtered and what is said beside them. Assigning stands in a file of its own.
#include "ui/pages/features/features_page.h"

#include "domain/check.h"
#include "ui/pages/entries.h"
#include "ui/pages/features/choices.h"
#include "ui/pages/features/feature_row.h"
#include "ui/pages/features/feature_section.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/tinted_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace gatehouse::ui {

using namespace domain;

namespace {

void ensureVisible(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(widget);
            return;
        }
}

} // namespace

FeaturesPage::FeaturesPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setDescription(tr(
        "Which model answers for each feature, and where its requests really go. Nothing is sent before you apply."));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(buildTools());
    auto* list = new QWidget(content);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, theme::grid, 0);
    m_list->setSpacing(theme::grid);
    m_nothing = TintedLabel::wrapping(theme::Role::MutedText, list);
    m_beta = new Banner(list);
    m_beta->setCloseable(false);
    m_beta->addButton(tr("Open Configuration"), this, [this] { Q_EMIT goTo(QStringLiteral("configuration")); });
    m_beta->hide();
    m_list->addWidget(m_beta);
    m_list->addWidget(m_nothing);
    m_list->addStretch();
    auto* area = new QScrollArea(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    list->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    setContent(content);
}

QWidget* FeaturesPage::buildTools()
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    m_search = new QLineEdit(tools);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    nameIt(m_search, tr("Search"));
    m_show = new QComboBox(tools);
    m_show->addItems({tr("All"), tr("Unassigned"), tr("Incompatible"), tr("Changed")});
    auto* showLabel = new QLabel(tr("Show"), tools);
    labels(showLabel, m_show);
    m_count = new QLabel(tools);
    m_assign = spreadChooser(tr("Assign to selected"), tr("Assign to selected…"), [this] { return selected(); });
    m_everywhere = spreadChooser(tr("Set everywhere"), tr("Set everywhere…"), [this] {
        QStringList all;
        for (const FeatureSection* section : std::as_const(m_sections))
            all << section->features();
        return all;
    });
    line->addWidget(m_search, 1);
    line->addWidget(showLabel);
    line->addWidget(m_show);
    line->addStretch();
    line->addWidget(m_count);
    line->addWidget(m_assign);
    line->addWidget(m_everywhere);
    connect(m_search, &QLineEdit::textChanged, this, &FeaturesPage::filter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &FeaturesPage::filter);
    return tools;
}

Chooser* FeaturesPage::spreadChooser(
    const QString& label, const QString& shown, const std::function<QStringList()>& features)
{
    auto* chooser = new Chooser(chooserPopup(), this);
    chooser->setLabel(label);
    chooser->setShown(shown);
    chooser->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    chooser->setFixedWidth(fontMetrics().horizontalAdvance(shown) + theme::grid * 6);
    chooser->setChoices(
        [this, features] { return instance() ? choicesFor(features(), *instance()) : QList<ChoiceGroup>(); });
    connect(chooser, &Chooser::chosen, this,
        [this, features](const QString& choice) { spread(features(), choice, {}, Inheriting::LeaveAlone); });
    return chooser;
}

void FeaturesPage::opened()
{
    m_layoutKey.clear();
    m_reportedUndo.clear();
    m_search->clear();
    m_show->setCurrentIndex(0);
    if (!instance())
        return rebuild();
    setTitle(instance()->catalogue().label(QStringLiteral("page.features"), instance()->capabilities().version));
}

void FeaturesPage::refresh()
{
    if (!instance())
        return;
    QStringList key;
    for (const EffectiveFeature& row : instance()->capabilities().features)
        key << row.key + QLatin1Char('\n') + row.title + QLatin1Char('\n') + row.section;
    if (key != m_layoutKey) {
        m_layoutKey = key;
        rebuild();
    }
    const QList<FeatureRow*> all = rows();
    for (FeatureRow* row : all)
        row->setState(featureState(*instance()->capabilities().feature(row->feature()), *instance()));
    alignColumns();
    for (FeatureSection* section : std::as_const(m_sections))
        section->setAll()->setEnabled(instance()->mayEdit());
    m_everywhere->setEnabled(instance()->mayEdit() && !all.isEmpty());
    if (!m_reportedUndo.isEmpty() && instance()->undoName() != m_reportedUndo) {
        m_reportedUndo.clear();
        banners().remove(QLatin1String(copyBanner));
    }
    showBetaNote();
    filter();
}

void FeaturesPage::rebuild()
{
    for (FeatureSection* section : std::as_const(m_sections)) {
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    if (!instance())
        return;
    for (const EffectiveFeature& row : instance()->capabilities().features) {
        if (m_sections.isEmpty() || m_sections.constLast()->title() != row.section) {
            auto* section = new FeatureSection(row.section, chooserPopup(), this);
            section->setAll()->setChoices([this, section] {
                return instance() ? choicesFor(section->features(), *instance()) : QList<ChoiceGroup>();
            });
            connect(section->setAll(), &Chooser::chosen, this, [this, section](const QString& choice) {
                spread(section->features(), choice, section->title(), Inheriting::LeaveAlone);
            });
            m_list->insertWidget(m_list->count() - 3, section); // before the note, the empty text and the stretch
            m_sections << section;
        }
        const QString feature = row.key;
        auto* line = new FeatureRow(row, chooserPopup(), m_sections.constLast());
        line->chooser()->setFooter(
            instance()->catalogue().label(QStringLiteral("feature.add-model"), instance()->capabilities().version));
        line->chooser()->setChoices([this, feature] {
            const EffectiveFeature* now = instance() ? instance()->capabilities().feature(feature) : nullptr;
            return now ? choicesFor(*now, *instance()) : QList<ChoiceGroup>();
        });
        connect(line, &FeatureRow::chosen, this, [this, feature](const QString& choice) { choose(feature, choice); });
        connect(line, &FeatureRow::copyRequested, this, [this, feature] { copy(feature); });
        connect(line, &FeatureRow::addModelRequested, this,
            [this] { Q_EMIT goTo(QStringLiteral("models"), QStringLiteral("add")); });
        connect(line, &FeatureRow::selectionChanged, this, &FeaturesPage::filter);
        line->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(
            line, &QWidget::customContextMenuRequested, this, [this, line](const QPoint& at) { showMenu(*line, at); });
        connect(line, &FeatureRow::fixRequested, this,
            [this](const Finding& finding) { edit(tr("Fix %1").arg(finding.path.id), finding.fix); });
        m_sections.constLast()->add(line);
    }
}

void FeaturesPage::showMenu(FeatureRow& row, const QPoint& at)
{
    auto* menu = new QMenu(&row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* all = menu->addAction(tr("&Copy to category"), this, [this, feature = row.feature()] { copy(feature); });
    all->setEnabled(row.state().copyRefused.isEmpty());
    menu->addSeparator();
    menu->addAction(theme::icon(QStringLiteral("connectivity")), tr("Check this &feature"), this,
        [this, feature = row.feature()] { check(feature); });
    menu->popup(row.mapToGlobal(at));
}

/// The feature's own rungs and those of the model that answers it, on the page *Connectivity*.
void FeaturesPage::check(const QString& feature)
{
    QStringList targets{Target{Target::Kind::Feature, feature}.text()};
    const Assignment choice = instance()->draft().assignment(feature);
    if (const auto* own = std::get_if<SelfHosted>(&choice))
        if (const Model* model = instance()->draft().model(own->model))
            targets << Target{Target::Kind::Model, model->name}.text();
    Q_EMIT goTo(QStringLiteral("connectivity"), QStringLiteral("run ") + targets.join(u'\n'));
}

void FeaturesPage::alignColumns()
{
    const QList<FeatureRow*> all = rows();
    const QFontMetrics small(theme::smallFont(font()));
    int title = 0, badge = 0;
    for (const FeatureRow* row : all) {
        title = std::max(title, row->titleWidth());
        badge = std::max(badge, small.horizontalAdvance(row->state().badge));
    }
    for (FeatureRow* row : all)
        row->setWidths(title, badge);
}

void FeaturesPage::filter()
{
    bool any = false;
    for (FeatureSection* section : std::as_const(m_sections)) {
        for (FeatureRow* row : section->rows()) {
            const bool shown = passes(row->state(), ShowFeatures(m_show->currentIndex()), m_search->text());
            row->setVisible(shown);
            any = any || shown;
        }
        section->settle();
    }
    m_nothing->setTextOrHide(any || !instance() ? QString() : tr("No feature matches. Clear the search, or show all."));
    const int count = int(selected().size());
    m_count->setText(count == 0 ? QString() : count == 1 ? tr("1 row selected") : tr("%1 rows selected").arg(count));
    m_assign->setEnabled(count > 0 && instance() && instance()->mayEdit());
}

void FeaturesPage::showBetaNote()
{
    const QStringList hidden = titlesHiddenByBetaTerms(*instance());
    m_beta->setVisible(!hidden.isEmpty());
    if (hidden.isEmpty())
        return;
    const QString text = hidden.size() == 1 ? tr("1 more feature is available in beta.")
                                            : tr("%1 more features are available in beta.").arg(hidden.size());
    const Banner::Message message{Banner::Kind::Note, text,
        tr("GitLab hides them until the beta terms are accepted: %1.").arg(hidden.join(QStringLiteral(", "))), {}};
    if (m_beta->message().remedy != message.remedy)
        m_beta->setMessage(message);
}

QList<FeatureRow*> FeaturesPage::rows() const
{
    QList<FeatureRow*> out;
    for (const FeatureSection* section : m_sections)
        out << section->rows();
    return out;
}

QStringList FeaturesPage::selected() const
{
    QStringList out;
    const QList<FeatureRow*> all = rows();
    for (const FeatureRow* row : all)
        if (row->isSelected() && !row->isHidden()) // what the filter hides is not meant
            out << row->feature();
    return out;
}

bool FeaturesPage::reveal(const Path& path)
{
    if (path.part != Path::Part::Feature && path.part != Path::Part::AllowList)
        return false;
    m_search->clear();
    m_show->setCurrentIndex(0);
    for (FeatureSection* section : std::as_const(m_sections))
        for (FeatureRow* row : section->rows())
            if (row->feature() == path.id) {
                section->setFolded(false);
                QTimer::singleShot(0, row, [row] { // after the layout
                    ensureVisible(row);
                    row->chooser()->setFocus(Qt::OtherFocusReason);
                });
                return true;
            }
    return false;
}

PageEntry featuresPage()
{
    return {QStringLiteral("features"), QStringLiteral("page.features"), QStringLiteral("features"),
        [](const workspace::OpenInstance& open) {
            int count = 0;
            for (const EffectiveFeature& row : open.capabilities().features)
                count += featureState(row, open).incompatible ? 1 : 0;
            return count == 0 ? Badge{} : Badge{QString::number(count), FeaturesPage::tr("%1 incompatible").arg(count)};
        },
        [](const PageContext& context, QWidget* parent) -> Page* { return new FeaturesPage(context, parent); }};
}

} // namespace gatehouse::ui
