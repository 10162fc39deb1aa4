// SPDX-License-Identifier: Apache-2.0
// The form of one model: GitLab's fields and rules, findings beside them while typing. It edits nothing itself: whoever
// opened it takes model() and typedKey() when it is accepted.
#pragma once

#include "base/secret_string.h"
#include "workspace/open_instance.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class Chooser;
class FieldRow;
class ModelSummary;
class ModelTest;
class RadioGroup;
class TintedLabel;

class ModelForm : public QDialog {
    Q_OBJECT
public:
    /// `model` as it is in the draft, or a new one that is not there yet. `open` must outlive the form.
    ModelForm(const workspace::OpenInstance& open, const domain::Model& model, QWidget* parent);

    [[nodiscard]] domain::Model model() const;
    /// Null: nothing was typed. Empties the field.
    [[nodiscard]] base::Secret takeTypedKey();
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Buttons that try the values out; their calls go through `workspace`, which outlives the form.
    void addTest(workspace::Workspace& workspace);
    /// name, platform, family, endpoint, identifier or api_key.
    void focusField(const QString& field);

    void accept() override;

Q_SIGNALS:
    void configurationWanted(); ///< to the page where the beta terms are

private:
    [[nodiscard]] QString label(const char* id) const;
    RadioGroup* buildPlatforms();
    QWidget* buildKey();
    FieldRow* addRow(QVBoxLayout* column, const char* field, const char* labelId, QWidget* control);
    void addBetaNote(QVBoxLayout* column);
    [[nodiscard]] base::Secret typedKey() const;
    void load(const domain::Model& model);
    void touch(const QString& field);
    void refresh();
    void showPlatform(const domain::Model& model);
    void showKey(const domain::Model& model);
    void showChanges(const domain::Model& model);
    void fix(const domain::Finding& finding);
    [[nodiscard]] QList<domain::Finding> errorsToMend() const;
    QString leadTo(const domain::Finding& error);

    const workspace::OpenInstance& m_open;
    domain::Model m_model; ///< what no field shows: its key, the key's intent, an endpoint its platform hides
    bool m_new;
    QLineEdit* m_name;
    QList<domain::Platform> m_offered; ///< platforms, in the order of the buttons
    RadioGroup* m_platforms;
    Chooser* m_family;
    QString m_familyKey;
    QLineEdit* m_endpoint;
    QLineEdit* m_identifier;
    QLineEdit* m_key;
    QCheckBox* m_removeKey;
    QWidget* m_guide;
    TintedLabel* m_guideText;
    ModelSummary* m_summary;
    ModelTest* m_test = nullptr;
    QPushButton* m_submit;
    QHash<QString, FieldRow*> m_rows;
    QHash<QString, QWidget*> m_controls;
    QSet<QString> m_touched; ///< fields edited here
    bool m_showAll;          ///< an empty form does not scold: its findings show field by field
    QList<domain::Finding> m_findings;
};

} // namespace gatehouse::ui
