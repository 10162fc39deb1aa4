// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/instances/connection_report.h"

#include "base/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/conditions.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QString orNone(const QString& text)
{
    return text.isEmpty() ? ConnectionReport::tr("none") : text;
}

QString day(const QDate& date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString licenceText(const domain::Licence& licence)
{
    if (licence.plan.isEmpty())
        return ConnectionReport::tr("none");
    QString plan = licence.plan;
    plan[0] = plan[0].toUpper();
    const QString kind = licence.isOffline() ? ConnectionReport::tr("%1, offline licence").arg(plan) : plan;
    return licence.expiresAt.isValid() ? ConnectionReport::tr("%1, until %2").arg(kind, day(licence.expiresAt)) : kind;
}

} // namespace

ConnectionReport::ConnectionReport(QWidget* parent)
    : QWidget(parent), m_banners(new BannerStack(this)), m_facts(new QFormLayout)
{
    m_facts->setHorizontalSpacing(theme::grid * 3);
    m_facts->setVerticalSpacing(theme::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid * 2);
    column->addWidget(m_banners);
    column->addLayout(m_facts);
    column->addStretch(1);
}

void ConnectionReport::clear()
{
    m_banners->clear();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
}

void ConnectionReport::show(const workspace::OpenInstance& instance, const workspace::PullReport& report)
{
    const domain::Observed& observed = instance.observed();
    const domain::TokenFacts& token = observed.token;
    add(tr("GitLab"), tr("%1, %2").arg(observed.version.text(),
                          observed.enterprise ? tr("Enterprise Edition") : tr("Community Edition")));
    add(tr("Token of"), orNone(token.userName));
    add(tr("Scopes"), orNone(token.scopes.join(QStringLiteral(", "))));
    add(tr("Expires"), token.expiresAt.isValid() ? day(token.expiresAt) : tr("never"));
    add(tr("Administrator"), token.admin.value_or(false) ? tr("yes") : tr("no"));
    add(tr("Licence"), licenceText(observed.licence));
    add(tr("Add-ons"), orNone(observed.addOns.join(QStringLiteral(", "))));
    add(tr("Read"),
        tr("%1 settings, %2 models, %3 features").arg(report.settings).arg(report.models).arg(report.features));
    if (!report.notVisible.isEmpty())
        add(tr("Not visible"), report.notVisible.join(QStringLiteral(", ")));

    const QList<domain::Warning> missing = workspace::missingConditions(observed, QDate::currentDate());
    for (const domain::Warning& condition : missing) {
        const base::Words words = base::words(condition.slug, condition.args);
        m_banners->show(condition.slug, {Banner::Kind::Warning, words.message, words.remedy, {}})->setCloseable(false);
    }
    for (const workspace::PullReport::Failure& failure : report.failed)
        m_banners->show(QStringLiteral("failed-") + failure.part, failure.error)->setCloseable(false);
    if (report.problem && missing.isEmpty() && report.failed.isEmpty())
        showError(*report.problem);
    else if (missing.isEmpty() && report.failed.isEmpty())
        m_banners
            ->show(QStringLiteral("fine"),
                {Banner::Kind::Success, tr("Everything that Gatehouse needs is there."), {}, {}})
            ->setCloseable(false);
}

void ConnectionReport::showError(const base::Error& error)
{
    m_banners->show(QStringLiteral("error"), error)->setCloseable(false);
}

void ConnectionReport::tellTokenInMemory()
{
    m_banners
        ->show(QStringLiteral("memory"),
            {Banner::Kind::Note, tr("The token is kept until Gatehouse ends."),
                tr("No keychain works on this system, and a token is never written to a file."), {}})
        ->setCloseable(false);
}

void ConnectionReport::add(const QString& label, const QString& text)
{
    auto* name = new TintedLabel(theme::Role::MutedText, this);
    name->setText(label);
    auto* value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(name, value);
}

} // namespace gatehouse::ui
