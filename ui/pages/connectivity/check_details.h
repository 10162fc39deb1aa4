// SPDX-License-Identifier: Apache-2.0
// Beside the tree: what is wrong with the selected check, how that is known, what else it could be, what to do.
#pragma once

#include "domain/instance.h"
#include "ui/pages/connectivity/check_nodes.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

/// What is shown and what is needed to word it.
struct CheckDetail {
    CheckNode node;
    domain::Instance instance;
    domain::Version gitlab;
    std::optional<domain::CheckResult> earlier; ///< when runs are compared
    /// Checks that this leads to: the root that explains it, or what failed in this part. Title and key.
    QList<std::pair<QString, QString>> leads;
};

class CheckDetails : public QScrollArea {
    Q_OBJECT
public:
    CheckDetails(const domain::CheckCatalogue& catalogue, QWidget* parent);

    /// Nothing selected: says what a selection shows.
    void clear(const QString& text);
    /// The same again changes nothing, so that nobody loses the place while a run goes on.
    void show(const CheckDetail& detail);

Q_SIGNALS:
    void jumpRequested(const QString& key);
    void helpWanted(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHead();
    void addPart();
    void addDiagnosis(const domain::CheckResult& r);
    void addCause(const domain::Cause& cause, QVBoxLayout* into);
    void addAlternatives(const domain::Diagnosis& diagnosis, QVBoxLayout* into);
    void addFacts(const domain::CheckResult& r);
    [[nodiscard]] QString plainText() const;
    void addLeads(const QString& heading);

    QLabel* addText(const QString& text, theme::Role role = theme::Role::Text);
    QLabel* textIn(QVBoxLayout* into, const QString& text, theme::Role role = theme::Role::Text);
    void addHeading(const QString& text, QVBoxLayout* into = nullptr);
    QPushButton* copyButton(const QString& label, const QString& text);
    void addCopied(const QString& name, const QString& value);

    const domain::CheckCatalogue& m_catalogue;
    std::optional<CheckDetail> m_shown;
    QString m_hint;
    QString m_alternative; ///< the cause that is looked at instead of the likeliest
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace gatehouse::ui
