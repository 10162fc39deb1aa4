// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/model_summary.h"

#include "ui/pages/models/model_rows.h"
#include "ui/pages/models/suitability.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>

namespace gatehouse::ui {

using namespace domain;

QString keyWords(const Model& model, bool typedKey, const workspace::OpenInstance& open)
{
    if (!open.catalogue().platform(model.platform).hasKey)
        return ModelSummary::tr("not used: the gateway has credentials of its own");
    if (typedKey)
        return ModelSummary::tr("the one typed here, kept in the keychain until it is applied");
    if (const auto* set = std::get_if<SetKey>(&model.apiKey))
        switch (set->secret.store) {
        case SecretRef::Store::Keychain:
            return ModelSummary::tr("sent from the keychain when you apply");
        case SecretRef::Store::Memory:
            return ModelSummary::tr("sent when you apply; kept in memory until Gatehouse is closed");
        case SecretRef::Store::Environment:
            return ModelSummary::tr("sent from the environment variable %1 when you apply").arg(set->secret.name);
        }
    const bool has = open.observed().models.value(model.key).hasKey;
    if (std::holds_alternative<ClearKey>(model.apiKey) && has)
        return ModelSummary::tr("removed when you apply");
    return has ? ModelSummary::tr("kept as it is") : ModelSummary::tr("none");
}

ModelSummary::ModelSummary(QWidget* parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setAutoFillBackground(true);
    nameIt(this, tr("What will be sent"));
    m_grid->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    m_grid->setHorizontalSpacing(theme::grid);
    m_grid->setVerticalSpacing(theme::grid / 2);
    m_grid->setColumnStretch(1, 1);
    ground();
}

void ModelSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        ground();
    QFrame::changeEvent(event);
}

void ModelSummary::ground()
{
    QPalette own;
    own.setColor(QPalette::Window, theme::color(theme::Role::RaisedSurface, QGuiApplication::palette()));
    setPalette(own);
}

void ModelSummary::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setFont(theme::headingFont(font()));
    if (m_grid->rowCount() > 1)
        m_grid->setRowMinimumHeight(m_grid->rowCount(), theme::grid);
    m_grid->addWidget(heading, m_grid->rowCount() + 1, 0, 1, 2);
}

void ModelSummary::addLine(const QString& name, const QString& value, bool monospace)
{
    const int row = m_grid->rowCount();
    auto* label = new TintedLabel(theme::Role::MutedText, this);
    label->setText(name);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    if (monospace) {
        auto* text = new ElidedLabel(value, this);
        text->setFont(theme::monospaceFont());
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_grid->addWidget(text, row, 1);
        return;
    }
    auto* text = TintedLabel::wrapping(theme::Role::Text, this);
    text->setTextOrHide(value);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

void ModelSummary::setModel(const Model& model, bool typedKey, const workspace::OpenInstance& open)
{
    const Catalogue& catalogue = open.catalogue();
    const Version& version = open.capabilities().version;
    const auto label = [&](const char* id) { return catalogue.label(QLatin1String(id), version); };
    const PlatformSpec& platform = catalogue.platform(model.platform);
    const EffectiveFamily* family = open.capabilities().family(model.family);

    delete m_grid;
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<ElidedLabel*>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    m_grid->setHorizontalSpacing(theme::grid);
    m_grid->setVerticalSpacing(theme::grid / 2);
    m_grid->setColumnStretch(1, 1);

    const QString none = QStringLiteral("--");
    addHeading(tr("What will be sent"));
    addLine(label("model.name"), model.name.isEmpty() ? none : model.name);
    addLine(label("model.platform"), platform.labels.at(catalogue.supported.constLast()));
    addLine(label("model.family"), model.family.isEmpty() ? none : family ? family->label : model.family);
    const QString endpoint = platform.hasEndpoint ? model.endpoint : platform.placeholderEndpoint;
    addLine(label("model.endpoint"), endpoint.isEmpty() ? none : endpoint, !endpoint.isEmpty());
    addLine(
        label("model.identifier"), model.identifier.isEmpty() ? none : model.identifier, !model.identifier.isEmpty());
    addLine(label("models.column.key"), keyWords(model, typedKey, open));

    if (family) {
        addHeading(tr("Suitability"));
        const QList<UseOfFamily> uses = usesOf(family->spec);
        for (const UseOfFamily& use : uses) {
            const int row = m_grid->rowCount();
            auto* name = new TintedLabel(theme::Role::MutedText, this);
            name->setText(use.use);
            auto* fit = new TintedLabel(use.fit.role, this);
            fit->setText(QStringLiteral("● %1").arg(use.fit.word));
            fit->setAccessibleName(QStringLiteral("%1: %2").arg(use.use, use.fit.word));
            m_grid->addWidget(name, row, 0);
            m_grid->addWidget(fit, row, 1);
        }
    }
    const ModelUse use = useOf(model.key, open);
    addHeading(tr("Used by"));
    QStringList titles;
    for (const QString& feature : use.features + use.hidden)
        titles << featureTitle(feature, open);
    auto* users = TintedLabel::wrapping(theme::Role::Text, this);
    users->setTextOrHide(titles.isEmpty() ? tr("No feature yet.") : titles.join(QLatin1Char('\n')));
    m_grid->addWidget(users, m_grid->rowCount(), 0, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    const auto added = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : added)
        widget->show();
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * 44, m_grid->totalMinimumSize().width()));
}

} // namespace gatehouse::ui
