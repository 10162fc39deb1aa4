// SPDX-License-Identifier: Apache-2.0
// A page of the window: heading, one line of purpose, primary action, banners, content. PageEntry is what the page list
// knows of it before it is built, since pages are built at their first visit.
#pragma once

#include "domain/latest_checks.h"
#include "workspace/open_instance.h"
#include "workspace/workspace.h"

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::ui {

class Actions;
class BannerStack;
class CheckRuns;
class ChooserPopup;
class Dialogs;
class Page;
class StatusLine;
class TintedLabel;

/// What every page may use; outlives the pages.
struct PageContext {
    workspace::Workspace& workspace;
    Actions& actions;
    Dialogs& dialogs;
    StatusLine& status;
    CheckRuns& runs;
};

struct Badge {
    QString text;        ///< "12"; empty: none
    QString description; ///< "12 models": the accessible description of the page's entry, never part of its name
};

struct PageEntry {
    QString id;      ///< "overview", "configuration", "models", "features", "connectivity", "changes"
    QString labelId; ///< catalogue label of the title: "page.models"
    QString icon;    ///< resources/icons/<icon>.svg
    std::function<Badge(const workspace::OpenInstance&)> badge;
    std::function<Page*(const PageContext&, QWidget* parent)> build;
    std::function<Badge(const domain::LatestChecks&)> checked = {}; ///< instead of `badge`, of a page about check runs
};

/// GitLab's label where the page is GitLab's; a page of our own is named in the user's language.
[[nodiscard]] QString pageTitle(
    const QString& labelId, const domain::Catalogue& catalogue, const domain::Version& version);

class Page : public QWidget {
    Q_OBJECT
public:
    Page(const PageContext& context, QWidget* parent);
    ~Page() override;

    /// Null: no instance is open. Calls opened(), then refresh(); afterwards refresh() with every change.
    void setInstance(std::shared_ptr<workspace::OpenInstance> instance);
    [[nodiscard]] workspace::OpenInstance* instance() const { return m_instance.get(); }
    /// To keep it while long work runs on it, whatever the window shows meanwhile.
    [[nodiscard]] const std::shared_ptr<workspace::OpenInstance>& shared() const { return m_instance; }
    [[nodiscard]] QString title() const;

    /// Scrolls to and focuses the control of a path; false when it is not on this page.
    virtual bool reveal(const domain::Path& path);
    /// Something another page or the menu wants done here ("add").
    virtual void request(const QString& what);

    /// For those who came by keys: the first control that Tab reaches has the focus, unless one here has it already.
    void takeFocus();

Q_SIGNALS:
    /// To another page; `what` is handed to its request().
    void goTo(const QString& pageId, const QString& what = {});
    void goToPath(const gatehouse::domain::Path& path);
    void helpWanted(const QString& page); ///< see Help::turnTo()

protected:
    /// Another instance (or none): build what depends on its version.
    virtual void opened() {}
    /// Draft, baseline, observed, findings or conflicts changed. Only called while the page is visible or about to be.
    virtual void refresh() {}

    void setTitle(const QString& title);
    void setDescription(const QString& text);
    void setPrimaryAction(QAction* action);
    /// Takes the widget over; it fills the page below the banners.
    void setContent(QWidget* content);
    /// As setContent, but inside a vertical scroll area.
    void setScrolledContent(QWidget* content);
    [[nodiscard]] BannerStack& banners() const { return *m_banners; }
    /// The popup that all choosers of this page share; made when first asked for.
    [[nodiscard]] ChooserPopup* chooserPopup();
    [[nodiscard]] const PageContext& context() const { return m_context; }
    /// An edit with its failure (ReadOnly) shown as a banner.
    bool edit(const QString& name, const domain::Changes& changes, const QString& typingIn = {});

    /// refresh() now, or when the page is shown next.
    void changed();
    void showEvent(QShowEvent* event) override;

private:
    PageContext m_context;
    std::shared_ptr<workspace::OpenInstance> m_instance;
    bool m_stale = false; ///< changed while hidden
    QLabel* m_title;
    TintedLabel* m_description;
    QToolButton* m_primary;
    BannerStack* m_banners;
    ChooserPopup* m_popup = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace gatehouse::ui
