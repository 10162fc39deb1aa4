// SPDX-License-Identifier: Apache-2.0
// The page *AI-native features*: every feature with its model, as a matrix of real controls.
#pragma once

#include "domain/copy.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse::ui {

class Banner;
class Chooser;
class FeatureRow;
class FeatureSection;
class TintedLabel;

class FeaturesPage : public Page {
    Q_OBJECT
public:
    FeaturesPage(const PageContext& context, QWidget* parent);

    bool reveal(const domain::Path& path) override;

protected:
    void opened() override;
    void refresh() override;

private:
    QWidget* buildTools();
    Chooser* spreadChooser(const QString& label, const QString& shown, const std::function<QStringList()>& features);
    void rebuild();
    void filter();
    void showBetaNote();
    void showMenu(FeatureRow& row, const QPoint& at);
    void check(const QString& feature);
    void alignColumns();
    [[nodiscard]] QList<FeatureRow*> rows() const;
    [[nodiscard]] QStringList selected() const;

    void choose(const QString& feature, const QString& choice);
    void copy(const QString& feature);
    /// One choice for many rows. `where` is the section's title, or empty.
    void spread(
        const QStringList& features, const QString& choice, const QString& where, domain::Inheriting inheriting);
    void laid(
        const domain::Copied& copied, const domain::Assignment& choice, const QString& where, const QString& undoName);
    /// Runs `then` at once, or after the user agreed that requests leave the site.
    void withConsent(const domain::Assignment& choice, const QString& feature, std::function<void()> then);

    static constexpr char copyBanner[] = "copy";

    QLineEdit* m_search;
    QComboBox* m_show;
    QLabel* m_count;
    Chooser* m_assign;
    Chooser* m_everywhere;
    QVBoxLayout* m_list;
    TintedLabel* m_nothing;
    Banner* m_beta; ///< rows that the beta terms hide; it scrolls with the list
    QList<FeatureSection*> m_sections;
    QStringList m_layoutKey;  ///< which rows are built, in order
    QString m_reportedUndo;   ///< the undo entry that the banner of the last copy takes back
    bool m_consented = false; ///< *Do not show again*, for this session
};

} // namespace gatehouse::ui
