// SPDX-License-Identifier: Apache-2.0
// How the form is built and ends. What it shows of a model stands in a file of its own.
#include "ui/pages/models/model_form.h"

#include "domain/codec.h"
#include "ui/pages/models/model_summary.h"
#include "ui/pages/models/model_test.h"
#include "ui/pages/models/suitability.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/radio_group.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;

namespace {

/// GitLab's documentation, the page on the platforms that serve models.
const QUrl platformGuide(
    QStringLiteral("https://docs.gitlab.com/administration/gitlab_duo_self_hosted/supported_llm_serving_platforms/"));

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
    column->addWidget(m_guideText);
    column->addWidget(linkButton(tr("Open the guide in the browser"), platformGuide, m_guide), 0, Qt::AlignLeft);
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

void ModelForm::addTest(workspace::Workspace& workspace)
{
    m_test = new ModelTest(workspace, m_open, this);
    m_test->obstacle = [this] {
        static const QStringList called{
            QStringLiteral("family"), QStringLiteral("endpoint"), QStringLiteral("identifier")};
        const auto error = std::find_if(m_findings.cbegin(), m_findings.cend(),
            [](const Finding& f) { return f.severity == Severity::Error && called.contains(f.path.field); });
        return error == m_findings.cend() ? QString() : leadTo(Finding(*error));
    };
    m_test->model = [this] { return model(); };
    m_test->typedKey = [this] { return typedKey(); };
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_test); // between the fields and the buttons
    QWidget* before = m_removeKey;                                // before Submit and Cancel
    const QList<QPushButton*> buttons = m_test->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

void ModelForm::focusField(const QString& field)
{
    if (QWidget* control = m_controls.value(field))
        control->setFocus(Qt::OtherFocusReason);
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

/// Marks every finding and focuses the field of this one; the sentence that says so.
QString ModelForm::leadTo(const Finding& error)
{
    m_showAll = true;
    refresh();
    focusField(error.path.field);
    const QString text = tr("%1 is not right yet.").arg(m_controls.value(error.path.field)->accessibleName());
    announce(this, text);
    return text;
}

void ModelForm::accept()
{
    refresh();
    if (const QList<Finding> errors = errorsToMend(); !errors.isEmpty())
        leadTo(errors.constFirst());
    else
        QDialog::accept();
}

} // namespace gatehouse::ui
