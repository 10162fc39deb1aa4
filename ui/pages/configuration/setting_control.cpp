// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/configuration/setting_control.h"

#include "ui/widgets/chooser.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/radio_group.h"

#include <QCheckBox>
#include <QRegularExpressionValidator>

namespace gatehouse::ui {

using domain::EffectiveSetting;
using domain::Setting;
using domain::SettingKind;
using domain::Value;

namespace {

constexpr int mostRadios = 4;

const Value* valueOf(const Setting& setting)
{
    return std::get_if<Value>(&setting);
}

class BoolControl : public SettingControl {
public:
    BoolControl(const EffectiveSetting& setting, QObject* parent)
        : SettingControl(parent), m_box(new QCheckBox(setting.label)), m_default(setting.spec->defaultValue)
    {
        // Toggled, not clicked: assistive technology toggles without a click.
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on, false); });
    }
    QWidget* widget() const override { return m_box; }
    bool labelsItself() const override { return true; }
    void show(const Setting& setting) override
    {
        const Value* value = std::holds_alternative<domain::NotManaged>(setting) ? &m_default : valueOf(setting);
        const bool* on = value ? std::get_if<bool>(value) : nullptr;
        const QSignalBlocker silent(m_box); // repaints itself all the same
        m_box->setChecked(on && *on);
    }

private:
    QCheckBox* m_box;
    Value m_default;
};

class TextControl : public SettingControl {
public:
    TextControl(const EffectiveSetting& setting, QObject* parent)
        : SettingControl(parent), m_field(new LineField), m_number(setting.spec->kind == SettingKind::Int),
          m_nullable(setting.spec->nullable)
    {
        const domain::SettingSpec& spec = *setting.spec;
        QString placeholder = spec.placeholder;
        if (m_number) {
            m_field->setValidator(
                new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,9}")), m_field));
            m_field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
            m_field->setMaximumWidth(m_field->fontMetrics().averageCharWidth() * 16);
            m_field->setAlignment(Qt::AlignRight);
            if (placeholder.isEmpty() && !domain::isNull(spec.defaultValue))
                placeholder = domain::displayText(spec.defaultValue);
        }
        m_field->setPlaceholderText(placeholder);
        connect(m_field, &LineField::typed, this, &TextControl::tell);
        connect(m_field, &LineField::typingEnded, this, [this] {
            m_field->show(m_shown); // an unfinished number gives way to the draft's value
            Q_EMIT typingEnded();
        });
    }
    QWidget* widget() const override { return m_field; }
    void show(const Setting& setting) override
    {
        const Value* value = valueOf(setting);
        m_shown = value && !domain::isNull(*value) ? domain::displayText(*value) : QString();
        // While somebody types, spaces at the ends and an emptied number are left alone.
        if (!m_field->hasFocus() || m_field->text().trimmed() != m_shown)
            if (!(m_field->hasFocus() && m_incomplete))
                m_field->show(m_shown);
    }

private:
    void tell(const QString& typed)
    {
        const QString text = typed.trimmed();
        m_incomplete = false;
        if (text.isEmpty() && m_nullable)
            return void(Q_EMIT edited(domain::Null{}, true));
        if (!m_number)
            return void(Q_EMIT edited(text, true));
        m_incomplete = text.isEmpty(); // a number that must be: the last one counts until there is another
        if (!m_incomplete)
            Q_EMIT edited(text.toLongLong(), true);
    }

    LineField* m_field;
    QString m_shown;
    bool m_number;
    bool m_nullable;
    bool m_incomplete = false;
};

class RadioControl : public SettingControl {
public:
    RadioControl(const EffectiveSetting& setting, const QStringList& texts, QObject* parent)
        : SettingControl(parent), m_choices(setting.choices), m_group(new RadioGroup(texts, Qt::Vertical))
    {
        connect(
            m_group, &RadioGroup::picked, this, [this](int index) { Q_EMIT edited(m_choices[index].value, false); });
    }
    QWidget* widget() const override { return m_group; }
    void show(const Setting& setting) override
    {
        int chosen = -1;
        if (const Value* value = valueOf(setting))
            for (int i = 0; i < m_choices.size(); ++i)
                if (m_choices[i].value == *value)
                    chosen = i;
        m_group->setChosen(chosen);
    }

private:
    QList<domain::Choice> m_choices;
    RadioGroup* m_group;
};

class ChooserControl : public SettingControl {
public:
    ChooserControl(const EffectiveSetting& setting, const QStringList& texts, ChooserPopup* popup, QObject* parent)
        : SettingControl(parent), m_choices(setting.choices), m_texts(texts), m_chooser(new Chooser(popup))
    {
        m_chooser->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_chooser->setChoices([this] {
            ChoiceGroup group;
            for (int i = 0; i < m_texts.size(); ++i)
                group.entries << ChoiceEntry{QString::number(i), m_texts[i], {}, {}, {}, true, {}};
            return QList<ChoiceGroup>{group};
        });
        connect(m_chooser, &Chooser::chosen, this,
            [this](const QString& id) { Q_EMIT edited(m_choices[id.toInt()].value, false); });
    }
    QWidget* widget() const override { return m_chooser; }
    void show(const Setting& setting) override
    {
        const Value* value = valueOf(setting);
        QString text = value ? domain::displayText(*value) : SettingControl::tr("Choose…");
        QString id;
        for (int i = 0; value && i < m_choices.size(); ++i)
            if (m_choices[i].value == *value) {
                text = m_texts[i];
                id = QString::number(i);
            }
        m_chooser->setShown(text);
        m_chooser->setCurrentId(id);
    }

private:
    QList<domain::Choice> m_choices;
    QStringList m_texts;
    Chooser* m_chooser;
};

} // namespace

QStringList choiceTexts(const EffectiveSetting& setting, const domain::Version& version)
{
    QStringList texts;
    for (const domain::Choice& choice : setting.choices) {
        const QString label = choice.label.at(version);
        texts << (label.isEmpty() ? domain::displayText(choice.value) : label);
    }
    return texts;
}

SettingControl* makeControl(
    const EffectiveSetting& setting, const domain::Version& version, ChooserPopup* popup, QObject* parent)
{
    switch (setting.spec->kind) {
    case SettingKind::Bool:
        return new BoolControl(setting, parent);
    case SettingKind::Int:
    case SettingKind::Text:
    case SettingKind::Url:
    case SettingKind::HostPort:
        return new TextControl(setting, parent);
    case SettingKind::Choice:
        break;
    }
    const QStringList texts = choiceTexts(setting, version);
    if (texts.size() <= mostRadios)
        return new RadioControl(setting, texts, parent);
    return new ChooserControl(setting, texts, popup, parent);
}

} // namespace gatehouse::ui
