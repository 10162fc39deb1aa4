// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/instances/instance_form.h"

#include "ui/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/environment_badge.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/radio_group.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

using domain::Instance;
using domain::ProxyMode;

namespace {

const QString otherEnvironment = QStringLiteral("?");
constexpr const char* knownEnvironments[] = {"production", "staging", "development", "gdk"};

Instance withEnvironment(const QString& environment)
{
    Instance instance;
    instance.environment = environment;
    return instance;
}

QString proxyName(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return InstanceForm::tr("As the system does");
    case ProxyMode::None:
        return InstanceForm::tr("None");
    case ProxyMode::Manual:
        return InstanceForm::tr("Manual");
    }
    return {};
}

bool isKnown(const QString& environment)
{
    return std::any_of(std::begin(knownEnvironments), std::end(knownEnvironments),
        [&](const char* known) { return environment == QLatin1String(known); });
}

} // namespace

InstanceForm::InstanceForm(const domain::Catalogue& catalogue, Dialogs& dialogs, const Instance& start, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_start(start), m_name(new QLineEdit(start.name)),
      m_mode(new RadioGroup(
          {tr("Online: read and apply through its URL"), tr("Offline: prepare for a chosen version")}, Qt::Vertical)),
      m_url(new QLineEdit(start.url.toString())), m_token(new QLineEdit),
      m_tokenPage(new QPushButton(tr("Create a token…"))),
      m_allowHttp(new QCheckBox(tr("Allow sending the token over http://"))), m_environmentName(new QLineEdit),
      m_caFile(new QLineEdit(start.caFile)), m_proxy(new QLineEdit(start.proxy.toString())),
      m_proxyUser(new QLineEdit(start.proxyUser)), m_proxyPassword(new QLineEdit),
      m_folder(new QLineEdit(start.folder)), m_readOnly(new QCheckBox(tr("Read-only")))
{
    const bool adding = start.id.isNull();
    auto* popup = new ChooserPopup(this);
    m_versions = new Chooser(popup);
    m_environments = new Chooser(popup);
    m_proxies = new Chooser(popup);
    m_token->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setPlaceholderText(
        start.proxyUser.isEmpty() ? QString() : tr("Leave empty to keep the stored password"));
    m_url->setPlaceholderText(QStringLiteral("https://gitlab.example.com"));
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    m_allowHttp->setChecked(start.allowHttp);
    m_readOnly->setChecked(start.readOnly);
    m_mode->setChosen(start.url.isEmpty() && !adding ? 1 : 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid / 2);
    m_nameRow = row(new FieldRow(tr("Name"), m_name));
    row(new FieldRow(tr("Connection"), m_mode));
    m_urlRow = row(new FieldRow(tr("URL"), m_url));
    m_httpRow =
        row(new FieldRow(tr("Allow sending the token over http://"), m_allowHttp, FieldRow::Labelled::ByItself));
    m_httpRow->setHelp(
        tr("Without encryption anyone on the way can read the token. Only for networks that you trust."));
    m_tokenRow = row(new FieldRow(tr("Access token"), m_token));
    m_tokenRow->setHelp(tr("A personal access token of an administrator. Scopes: api to read and change the "
                           "configuration; admin_mode as well "
                           "where Admin Mode is on. It goes into this system's keychain, never into a file."));
    m_tokenRow->addBeside(m_tokenPage);
    m_tokenPage->setAccessibleName(tr("Create a token"));
    m_versionRow = row(new FieldRow(tr("GitLab version"), m_versions));
    m_environmentRow = row(new FieldRow(tr("Environment"), m_environments));
    m_environmentRow->setHelp(tr("Decides how careful Gatehouse is: in production an apply asks for the instance's "
                                 "name. Not chosen counts as production."));
    m_environmentNameRow = row(new FieldRow(tr("Environment name"), m_environmentName));
    m_caRow = row(new FieldRow(tr("CA certificates (optional)"), m_caFile));
    m_caRow->setHelp(tr("A PEM file that is trusted besides the system's own certificates, for this instance only."));
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse for CA certificates"));
    m_caRow->addBeside(browse);
    m_proxyModeRow = row(new FieldRow(tr("Proxy"), m_proxies));
    m_proxyRow = row(new FieldRow(tr("Proxy URL"), m_proxy));
    m_proxyUserRow = row(new FieldRow(tr("Proxy user (optional)"), m_proxyUser));
    m_proxyPasswordRow = row(new FieldRow(tr("Proxy password"), m_proxyPassword));
    m_proxyPasswordRow->setHelp(tr("Goes into this system's keychain, and to the proxy only."));
    row(new FieldRow(tr("Folder (optional)"), m_folder))
        ->setHelp(tr("Groups instances in the list, for example by customer."));
    row(new FieldRow(tr("Read-only"), m_readOnly, FieldRow::Labelled::ByItself))
        ->setHelp(
            tr("Gatehouse then refuses every change of this instance's configuration, whatever the token may do."));
    column->addStretch(1);

    connect(browse, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.openFile(tr("CA certificates"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), this,
            [this](const QString& path) { m_caFile->setText(path); });
    });
    connect(m_tokenPage, &QPushButton::clicked, this, [this] {
        QUrl page = url();
        page.setPath(page.path() + QStringLiteral("/-/user_settings/personal_access_tokens"));
        page.setQuery(QStringLiteral("name=Gatehouse&scopes=api,admin_mode"));
        QDesktopServices::openUrl(page);
    });
    for (QLineEdit* field : {m_name, m_url, m_token, m_environmentName, m_caFile, m_proxy, m_proxyUser})
        connect(field, &QLineEdit::textChanged, this, &InstanceForm::refresh);
    connect(m_mode, &RadioGroup::picked, this, &InstanceForm::refresh);
    connect(m_allowHttp, &QCheckBox::toggled, this, &InstanceForm::refresh);

    m_versions->setChoices([this] {
        ChoiceGroup group;
        for (auto v = m_catalogue.supported.crbegin(); v != m_catalogue.supported.crend(); ++v)
            group.entries << ChoiceEntry{v->series(), tr("GitLab %1").arg(v->series()), {}, {}, {}, true, {}};
        return QList<ChoiceGroup>{group};
    });
    connect(m_versions, &Chooser::chosen, this,
        [this](const QString& id) { setVersion(domain::Version::parse(id).value_or(domain::Version())); });
    m_environments->setChoices([] {
        ChoiceGroup group;
        for (const char* known : knownEnvironments) {
            const Instance sample = withEnvironment(QLatin1String(known));
            group.entries << ChoiceEntry{
                sample.environment, environmentWord(sample), {}, {}, environmentRole(sample), true, {}};
        }
        group.entries << ChoiceEntry{otherEnvironment, tr("Other…"), {}, {}, theme::Role::OtherEnvironment, true, {}};
        return QList<ChoiceGroup>{group};
    });
    connect(m_environments, &Chooser::chosen, this, [this](const QString& id) {
        setEnvironment(id);
        if (m_ownEnvironment)
            m_environmentName->setFocus();
    });
    m_proxies->setChoices([] {
        ChoiceGroup group;
        for (const ProxyMode mode : {ProxyMode::System, ProxyMode::None, ProxyMode::Manual})
            group.entries << ChoiceEntry{QString::number(int(mode)), proxyName(mode), {}, {}, {}, true, {}};
        return QList<ChoiceGroup>{group};
    });
    connect(m_proxies, &Chooser::chosen, this, [this](const QString& id) { setProxy(ProxyMode(id.toInt())); });

    setVersion(start.version);
    setProxy(start.proxyMode);
    m_environmentName->setText(isKnown(start.environment) ? QString() : start.environment);
    setEnvironment(start.environment.isEmpty() || isKnown(start.environment) ? start.environment : otherEnvironment);
    setFocusProxy(m_name);
}

FieldRow* InstanceForm::row(FieldRow* row)
{
    row->setResettable(false);
    layout()->addWidget(row);
    return row;
}

InstanceForm::Mode InstanceForm::mode() const
{
    return m_mode->chosen() == 1 ? Mode::Offline : Mode::Online;
}

QUrl InstanceForm::url() const
{
    const QString text = m_url->text().trimmed();
    if (text.isEmpty())
        return {};
    return text.contains(QStringLiteral("://")) ? QUrl(text, QUrl::StrictMode)
                                                : QUrl(QStringLiteral("https://") + text, QUrl::StrictMode);
}

void InstanceForm::refresh()
{
    const bool online = mode() == Mode::Online;
    const QUrl address = url();
    m_urlRow->setVisible(online);
    m_tokenRow->setVisible(online);
    m_httpRow->setVisible(online && address.scheme() == QLatin1String("http"));
    m_versionRow->setVisible(!online);
    m_environmentNameRow->setVisible(m_ownEnvironment);
    m_caRow->setVisible(online);
    m_proxyModeRow->setVisible(online);
    m_proxyRow->setVisible(online && m_proxyMode == ProxyMode::Manual);
    m_proxyUserRow->setVisible(online && m_proxyMode != ProxyMode::None);
    m_proxyPasswordRow->setVisible(
        online && m_proxyMode != ProxyMode::None && !m_proxyUser->text().trimmed().isEmpty());
    m_tokenPage->setEnabled(address.isValid() && !address.host().isEmpty());
    m_tokenPage->setToolTip(m_tokenPage->isEnabled()
                                ? tr("Opens the page for tokens on %1 in the browser").arg(address.host())
                                : tr("Type the URL first"));
    for (FieldRow* r : {m_nameRow, m_urlRow, m_tokenRow, m_httpRow, m_versionRow, m_caRow, m_proxyRow})
        r->setFindings({});
    Q_EMIT edited();
}

void InstanceForm::setEnvironment(const QString& environment)
{
    m_ownEnvironment = environment == otherEnvironment;
    m_environment = m_ownEnvironment ? QString() : environment;
    const Instance sample = withEnvironment(environment);
    if (m_ownEnvironment)
        m_environments->setShown(tr("Other…"), theme::Role::OtherEnvironment);
    else if (environment.isEmpty())
        m_environments->setShown(tr("Choose…"));
    else
        m_environments->setShown(environmentWord(sample), environmentRole(sample));
    m_environments->setCurrentId(environment);
    refresh();
}

void InstanceForm::setProxy(ProxyMode mode)
{
    m_proxyMode = mode;
    m_proxies->setShown(proxyName(mode));
    m_proxies->setCurrentId(QString::number(int(mode)));
    refresh();
}

void InstanceForm::setVersion(const domain::Version& version)
{
    m_version = version;
    m_versions->setShown(version.isNull() ? tr("Choose…") : tr("GitLab %1").arg(version.series()));
    m_versions->setCurrentId(version.isNull() ? QString() : version.series());
    refresh();
}

Instance InstanceForm::instance() const
{
    Instance out = m_start;
    out.name = m_name->text().trimmed();
    const bool online = mode() == Mode::Online;
    out.url = online ? url() : QUrl();
    if (!online)
        out.version = m_version;
    out.environment = m_ownEnvironment ? m_environmentName->text().trimmed() : m_environment;
    out.caFile = m_caFile->text().trimmed();
    out.proxyMode = m_proxyMode;
    out.proxy = m_proxyMode == ProxyMode::Manual ? QUrl(m_proxy->text().trimmed(), QUrl::StrictMode) : QUrl();
    out.proxyUser = m_proxyMode == ProxyMode::None ? QString() : m_proxyUser->text().trimmed();
    out.folder = m_folder->text().trimmed();
    out.readOnly = m_readOnly->isChecked();
    out.allowHttp = m_allowHttp->isChecked() && out.url.scheme() == QLatin1String("http");
    return out;
}

void InstanceForm::adopt(const Instance& saved)
{
    m_start = saved;
    refresh();
}

void InstanceForm::offerStoredToken(bool stored)
{
    m_token->setPlaceholderText(stored ? tr("Leave empty to keep the stored token") : QString());
}

bool InstanceForm::hasToken() const
{
    return mode() == Mode::Online && !m_token->text().trimmed().isEmpty();
}

base::Secret InstanceForm::takeToken()
{
    base::Secret token = hasToken() ? base::makeSecret(m_token->text().trimmed().toUtf8()) : nullptr;
    m_token->clear();
    return token;
}

base::Secret InstanceForm::takeProxyPassword()
{
    const bool typed = !m_proxyPasswordRow->isHidden() && !m_proxyPassword->text().isEmpty();
    base::Secret password = typed ? base::makeSecret(m_proxyPassword->text().toUtf8()) : nullptr;
    m_proxyPassword->clear();
    return password;
}

bool InstanceForm::validate()
{
    m_firstWrong = nullptr;
    const Instance wanted = instance();
    if (wanted.name.isEmpty())
        complain(m_nameRow, QStringLiteral("instance-name-empty"));
    if (mode() == Mode::Online) {
        if (m_url->text().trimmed().isEmpty())
            complain(m_urlRow, QStringLiteral("instance-url-missing"));
        else if (wanted.url.host().isEmpty() ||
                 (wanted.url.scheme() != QLatin1String("https") && wanted.url.scheme() != QLatin1String("http")))
            complain(m_urlRow, QStringLiteral("instance-url-invalid"), {m_url->text().trimmed()});
        else if (wanted.url.scheme() == QLatin1String("http") && !wanted.allowHttp)
            complain(m_httpRow, QStringLiteral("http-needs-consent"), {wanted.url.host()});
        if (m_start.id.isNull() && !hasToken())
            complain(m_tokenRow, QStringLiteral("token-empty"));
    } else if (wanted.version.isNull()) {
        complain(m_versionRow, QStringLiteral("instance-version-missing"));
    }
    if (m_firstWrong)
        m_firstWrong->control()->setFocus();
    return !m_firstWrong;
}

void InstanceForm::complain(FieldRow* row, const QString& slug, const QStringList& args)
{
    row->setFindings({{domain::Severity::Error, slug, args, {}, {}}});
    if (!m_firstWrong)
        m_firstWrong = row;
}

bool InstanceForm::showError(const base::Error& error)
{
    const std::pair<const char*, FieldRow*> places[] = {{"instance-name", m_nameRow}, {"name-taken", m_nameRow},
        {"instance-url", m_urlRow}, {"instance-version", m_versionRow}, {"instance-ca-file", m_caRow},
        {"instance-proxy", m_proxyRow}};
    m_firstWrong = nullptr;
    for (const auto& [prefix, place] : places)
        if (error.slug.startsWith(QLatin1String(prefix)) && !place->isHidden())
            complain(place, error.slug, error.args);
    if (m_firstWrong)
        m_firstWrong->control()->setFocus();
    return m_firstWrong;
}

} // namespace gatehouse::ui
