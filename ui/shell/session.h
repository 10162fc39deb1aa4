// SPDX-License-Identifier: Apache-2.0
// Which instance the window shows, and the long work on it: open, pull, import, export, remove. Failures are told,
// never boxes.
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <memory>

namespace gatehouse::ui {

class StatusLine;

class Session : public QObject {
    Q_OBJECT
public:
    Session(workspace::Workspace& workspace, StatusLine& status, QObject* parent);

    /// Decision 32: `wanted`, else the last one used, else the first by name, else none.
    void start(const QString& wanted);
    void open(const QString& name);
    /// Reads the server into the baseline.
    void pull();
    /// The bundled sample as an offline instance of its own.
    void openSample();
    void removeCurrent();
    void importFile(const QString& path);
    void exportFile(const QString& path);

    [[nodiscard]] const std::shared_ptr<workspace::OpenInstance>& current() const { return m_current; }
    [[nodiscard]] const QList<workspace::InstanceSummary>& instances() const { return m_instances; }
    [[nodiscard]] workspace::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] bool isPulling() const { return m_pulling; }

Q_SIGNALS:
    void currentChanged(); ///< also to none
    void instancesChanged();
    void pullingChanged();
    void pulled(const gatehouse::workspace::PullReport& report);
    /// `about` names the banner: a later failure of the same kind replaces it.
    void failed(const QString& about, const gatehouse::base::Error& error);
    void succeeded(const QString& about, const QString& text, const QString& more = {});

private:
    [[nodiscard]] bool isListed(const QString& name) const;
    void list(std::function<void()> then);
    void openOr(const QString& wanted); ///< else the first; else none
    void setCurrent(std::shared_ptr<workspace::OpenInstance> instance);
    void fillSample(const QString& name);

    workspace::Workspace& m_workspace;
    StatusLine& m_status;
    std::shared_ptr<workspace::OpenInstance> m_current;
    QList<workspace::InstanceSummary> m_instances;
    bool m_pulling = false;
};

} // namespace gatehouse::ui
