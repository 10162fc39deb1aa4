// SPDX-License-Identifier: Apache-2.0
// What the form shows of a model, and the model that it stands for: fields by platform, key, findings, what differs.
#include "domain/codec.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/model_summary.h"
#include "ui/pages/models/model_test.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/radio_group.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QLineEdit>

namespace gatehouse::ui {

using namespace domain;

namespace {

bool takesPlainIdentifiers(const QString& family)
{
    return family == QLatin1String("gpt") || family == QLatin1String("claude_3");
}

} // namespace

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

base::Secret ModelForm::typedKey() const
{
    const bool wanted =
        !m_key->text().isEmpty() && !m_removeKey->isChecked() && m_open.catalogue().platform(model().platform).hasKey;
    return wanted ? base::makeSecret(m_key->text().toUtf8()) : nullptr;
}

base::Secret ModelForm::takeTypedKey()
{
    const base::Secret typed = typedKey();
    m_key->clear();
    return typed;
}

void ModelForm::touch(const QString& field)
{
    m_touched.insert(field);
    refresh();
    if (m_test)
        m_test->outdate();
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
    if (m_test)
        m_test->outdate();
}

} // namespace gatehouse::ui
