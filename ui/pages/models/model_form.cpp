// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/model_form.h"

#include "domain/codec.h"
#include "ui/pages/models/model_summary.h"
#include "ui/pages/models/suitability.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/radio_group.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace gatehouse::ui {

using namespace domain;

namespace {

/// GitLab's documentation, the page on the platforms that serve models.
const QUrl platformGuide(
    QStringLiteral("https://docs.gitlab.com/administration/gitlab_duo_self_hosted/supported_llm_serving_platforms/"));

bool takesPlainIdentifiers(const QString& family)
{
    return family == QLatin1String("gpt") || family == QLatin1String("claude_3");
}

} // namespace

ModelForm::ModelForm(const workspace::OpenInstance& open, const Model& model, QWidget* parent)
    : QDialog(parent), m_open(open), m_model(model), m_new(!m_open.draft().model(model.key)),
      m_name(new QLineEdit(this)), m_platforms(buildPlatforms()), m_family(new Chooser(new ChooserPopup(this), this)),
      m_endpoint(new QLineEdit(this)), m_identifier(new QLineEdit(this)), m_key(new QLineEdit(this)),
      m_removeKey(new QCheckBox(tr("Remove key"), this)), m_guide(new QWidget(this)),
      m_guideText(TintedLabel::wrapping(theme::Role::MutedText, m_guide)), m_summary(new ModelSummary(this)),
      m_showAll(!m_new || !model.family.isEmpty())
{
    const QString title = label(m_new ? "model.title.new" : "model.title.edit");
    setWindowTitle(title);
    nameIt(this, title);
    m_endpoint->setFont(theme::monospaceFont());
    m_identifier->setFont(theme::monospaceFont());

    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid / 2);
    addRow(column, "name", "model.name", m_name);
    addRow(column, "platform", "model.platform", m_platforms);
    addBetaNote(column);
    addRow(column, "family", "model.family", m_family);
    addRow(column, "endpoint", "model.endpoint", m_endpoint);
    addRow(column, "identifier", "model.identifier", m_identifier);
    addRow(column, "api_key", "model.key", m_key)->setResettable(false);
    column->addWidget(buildKey());
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * 62);

    auto* buttons = new QDialogButtonBox(this);
    m_submit = buttons->addButton(label(m_new ? "model.submit" : "model.save"), QDialogButtonBox::AcceptRole);
    m_submit->setDefault(true);
    nameIt(m_submit, m_submit->text(), tr("Into the draft: nothing is sent before you apply"));
    m_submit->setToolTip(m_submit->accessibleDescription());
    QPushButton* cancel = buttons->addButton(label("model.cancel"), QDialogButtonBox::RejectRole);
    nameIt(cancel, cancel->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &ModelForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(theme::grid * 2);
    sides->addWidget(area, 1);
    sides->addWidget(m_summary);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    all->setSpacing(theme::grid * 2);
    all->addLayout(sides, 1);
    all->addWidget(buttons);

    m_family->setChoices([this] {
        QList<ChoiceGroup> groups{{{}, {}}, {label("model.beta"), {}}};
        for (const EffectiveFamily& family : m_open.capabilities().families) {
            ChoiceEntry entry;
            entry.id = family.spec->key;
            entry.text = family.label;
            entry.detail = suitabilityText(family.spec);
            entry.badge = family.beta ? label("model.beta") : QString();
            groups[family.beta ? 1 : 0].entries << entry;
        }
        return groups;
    });
    load(m_model);
    refresh();
    connect(m_name, &QLineEdit::textChanged, this, [this] { touch(QStringLiteral("name")); });
    connect(m_endpoint, &QLineEdit::textChanged, this, [this] { touch(QStringLiteral("endpoint")); });
    connect(m_identifier, &QLineEdit::textChanged, this, [this] { touch(QStringLiteral("identifier")); });
    connect(m_key, &QLineEdit::textChanged, this, [this] { touch(QStringLiteral("api_key")); });
    connect(m_removeKey, &QCheckBox::toggled, this, [this] { touch(QStringLiteral("api_key")); });
    connect(m_platforms, &RadioGroup::picked, this, [this] { touch(QStringLiteral("platform")); });
    connect(m_family, &Chooser::chosen, this, [this](const QString& key) {
        m_familyKey = key;
        touch(QStringLiteral("family"));
    });
    m_name->setFocus();
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 38);
}

QString ModelForm::label(const char* id) const
{
    return m_open.catalogue().label(QLatin1String(id), m_open.capabilities().version);
}

FieldRow* ModelForm::addRow(QVBoxLayout* column, const char* field, const char* labelId, QWidget* control)
{
    QSizePolicy wide = control->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    control->setSizePolicy(wide);
    auto* row = new FieldRow(label(labelId), control, FieldRow::Labelled::Above, this);
    const QString name = QLatin1String(field);
    m_rows.insert(name, row);
    m_controls.insert(name, control);
    column->addWidget(row);
    connect(row, &FieldRow::fixRequested, this, &ModelForm::fix);
    connect(row, &FieldRow::resetRequested, this, [this, name] {
        const Model* before = m_open.baseline().model(m_model.key);
        Model now = model();
        if (before && setField(now, name, fieldOf(*before, name))) {
            load(now);
            touch(name);
        }
    });
    return row;
}

RadioGroup* ModelForm::buildPlatforms()
{
    m_offered = m_open.capabilities().platforms;
    if (!m_offered.contains(m_model.platform))
        m_offered << m_model.platform; // known by its identifier only, on releases whose form does not offer it
    QStringList texts;
    for (const Platform platform : std::as_const(m_offered))
        texts << m_open.catalogue().platform(platform).labels.at(m_open.catalogue().supported.constLast());
    return new RadioGroup(texts, Qt::Horizontal, this);
}

QWidget* ModelForm::buildKey()
{
    m_key->setEchoMode(QLineEdit::Password);
    nameIt(m_removeKey, m_removeKey->text());
    m_rows.value(QStringLiteral("api_key"))->addBeside(m_removeKey);
    auto* column = new QVBoxLayout(m_guide);
    column->setContentsMargins(theme::grid * 3 / 2, theme::grid / 2, 0, 0);
    auto* open = new QPushButton(tr("Open the guide in the browser"), m_guide);
    nameIt(open, open->text());
    open->setAutoDefault(false);
    open->setIcon(theme::icon(QStringLiteral("external")));
    connect(open, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(platformGuide); });
    column->addWidget(m_guideText);
    column->addWidget(open, 0, Qt::AlignLeft);
    return m_guide;
}

void ModelForm::addBetaNote(QVBoxLayout* column)
{
    if (m_open.capabilities().betaTerms.value_or(false))
        return;
    auto* mark = new TintedLabel(theme::Role::Note, this);
    mark->setIcon(QStringLiteral("note"));
    auto* text = TintedLabel::wrapping(theme::Role::Note, this);
    text->setTextOrHide(tr("GitLab lists models of a beta family only after the beta terms are accepted."));
    auto* open = new QPushButton(tr("Open Configuration"), this);
    nameIt(open, open->text());
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT configurationWanted();
        reject();
    });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(theme::grid * 3 / 2, theme::grid / 2, theme::grid / 2, theme::grid / 2);
    line->setSpacing(theme::grid);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(open);
    column->addLayout(line);
}

void ModelForm::load(const Model& model)
{
    m_model.endpoint = model.endpoint;
    m_model.apiKey = model.apiKey;
    m_name->setText(model.name);
    m_platforms->setChosen(int(m_offered.indexOf(model.platform)));
    m_familyKey = model.family;
    m_endpoint->setText(model.endpoint);
    m_identifier->setText(model.identifier);
    m_removeKey->setChecked(
        std::holds_alternative<ClearKey>(model.apiKey) && m_open.observed().models.value(model.key).hasKey);
}

Model ModelForm::model() const
{
    Model out = m_model;
    out.name = m_name->text();
    out.platform = m_offered.value(m_platforms->chosen(), m_model.platform);
    out.family = m_familyKey;
    const PlatformSpec& platform = m_open.catalogue().platform(out.platform);
    out.endpoint = platform.hasEndpoint ? m_endpoint->text() : QString();
    out.identifier = m_identifier->text();
    const bool onServer = m_open.observed().models.value(m_model.key).hasKey;
    if (!platform.hasKey)
        out.apiKey = KeepKey{};
    else if (m_removeKey->isChecked())
        out.apiKey = onServer ? KeyIntent(ClearKey{}) : KeyIntent(KeepKey{});
    else if (onServer && std::holds_alternative<ClearKey>(out.apiKey))
        out.apiKey = KeepKey{};
    return out;
}

base::Secret ModelForm::takeTypedKey()
{
    const bool wanted =
        !m_key->text().isEmpty() && !m_removeKey->isChecked() && m_open.catalogue().platform(model().platform).hasKey;
    const base::Secret typed = wanted ? base::makeSecret(m_key->text().toUtf8()) : nullptr;
    m_key->clear();
    return typed;
}

void ModelForm::focusField(const QString& field)
{
    if (QWidget* control = m_controls.value(field))
        control->setFocus(Qt::OtherFocusReason);
}

void ModelForm::touch(const QString& field)
{
    m_touched.insert(field);
    refresh();
}

void ModelForm::refresh()
{
    const Model now = model();
    m_findings = m_open.findingsFor(now);
    const bool typedKey = !m_key->text().isEmpty();
    if (typedKey) // the key goes in after the model: what is said about a missing one does not apply
        m_findings.removeIf([](const Finding& f) { return f.slug == QLatin1String("model-new-without-key"); });
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const Path path{Path::Part::Model, now.key.text(), it.key()};
        it.value()->setFindings(
            m_showAll || m_touched.contains(it.key()) ? findingsAt(m_findings, path) : QList<Finding>());
    }
    const EffectiveFamily* family = m_open.capabilities().family(m_familyKey);
    m_family->setCurrentId(m_familyKey);
    m_family->setShown(m_familyKey.isEmpty() ? label("model.family.placeholder")
                       : family              ? family->label
                                             : m_familyKey);
    showPlatform(now);
    showKey(now);
    showChanges(now);
    m_summary->setModel(now, typedKey, m_open);
}

void ModelForm::showPlatform(const Model& now)
{
    const PlatformSpec& platform = m_open.catalogue().platform(now.platform);
    m_rows.value(QStringLiteral("endpoint"))->setVisible(platform.hasEndpoint);
    m_rows.value(QStringLiteral("api_key"))->setVisible(platform.hasKey);
    m_guide->setVisible(!platform.hasKey);
    m_guideText->setTextOrHide(
        tr("There is no API key here: the gateway's own environment holds the credentials of %1.")
            .arg(platform.labels.at(m_open.catalogue().supported.constLast())));
    FieldRow* identifier = m_rows.value(QStringLiteral("identifier"));
    if (!platform.prefix.isEmpty()) {
        m_identifier->setPlaceholderText(platform.prefix);
        identifier->setHelp(tr("Begins with %1, for example %1model-name.").arg(platform.prefix));
        return;
    }
    const bool plain = now.family.isEmpty() || takesPlainIdentifiers(now.family);
    m_identifier->setPlaceholderText(plain ? QString() : QStringLiteral("custom_openai/"));
    identifier->setHelp(plain ? tr("Written as provider/model-name.")
                              : tr("For a server that speaks like OpenAI: custom_openai/model-name."));
}

void ModelForm::showKey(const Model& now)
{
    const bool onServer = m_open.observed().models.value(now.key).hasKey;
    const bool meant = std::holds_alternative<SetKey>(m_model.apiKey);
    m_key->setEnabled(!m_removeKey->isChecked());
    m_key->setPlaceholderText(onServer || meant ? tr("set - leave empty to keep") : QString());
    m_removeKey->setVisible(onServer || meant);
    const bool said = meant || m_removeKey->isChecked() || !m_key->text().isEmpty();
    m_rows.value(QStringLiteral("api_key"))
        ->setState(said ? tr("API key: %1.").arg(keyWords(now, !m_key->text().isEmpty(), m_open)) : QString());
}

void ModelForm::showChanges(const Model& now)
{
    const Model* before = m_open.baseline().model(now.key);
    for (auto it = m_rows.cbegin(); before && it != m_rows.cend(); ++it) {
        const QJsonValue was = fieldOf(*before, it.key());
        const bool changed = was != fieldOf(now, it.key());
        it.value()->setChanged(changed, it.key() == QLatin1String("api_key") ? tr("kept as it is") : was.toString());
    }
}

void ModelForm::fix(const Finding& finding)
{
    Model mended = model();
    for (const Change& change : finding.fix)
        if (change.path.part == Path::Part::Model && change.path.id == mended.key.text() &&
            setField(mended, change.path.field, change.after))
            m_touched.insert(change.path.field);
    load(mended);
    refresh();
}

/// What stops the form: errors on what is new or was touched. An old error elsewhere must not keep anyone from mending
/// this one.
QList<Finding> ModelForm::errorsToMend() const
{
    QList<Finding> out;
    for (const Finding& finding : m_findings)
        if (finding.severity == Severity::Error && (m_new || m_touched.contains(finding.path.field)))
            out << finding;
    return out;
}

void ModelForm::accept()
{
    m_showAll = true;
    refresh();
    if (const QList<Finding> errors = errorsToMend(); !errors.isEmpty()) {
        focusField(errors.constFirst().path.field);
        announce(
            this, tr("%1 is not right yet.").arg(m_controls.value(errors.constFirst().path.field)->accessibleName()));
        return;
    }
    QDialog::accept();
}

} // namespace gatehouse::ui
