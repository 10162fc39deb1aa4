// SPDX-License-Identifier: Apache-2.0
// Rules of the settings: what GitLab refuses, what it silently changes, and what it takes and then fails on.
#include "domain/address.h"
#include "domain/codec.h"
#include "domain/finding_rules.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

/// A setting under validation.
struct Case {
    const ValidationSubject& s;
    const EffectiveSetting& row;
    const Value& value;
    bool changed;
    QList<Finding>& out;

    [[nodiscard]] const SettingSpec& spec() const { return *row.spec; }
    [[nodiscard]] bool has(const char* rule) const { return spec().rules.contains(QLatin1String(rule)); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&value); }
    [[nodiscard]] Changes changeTo(const Value& after) const
    {
        return {{settingPath(spec().key), toJson(value), toJson(after)}};
    }
    void add(Severity severity, const char* slug, QStringList more = {}, Changes fix = {}) const
    {
        out.append({severity, QLatin1String(slug), QStringList(row.label) + std::move(more), settingPath(spec().key),
            std::move(fix)});
    }
};

bool typeFits(const SettingSpec& spec, const Value& v)
{
    switch (spec.kind) {
    case SettingKind::Bool:
        return std::holds_alternative<bool>(v);
    case SettingKind::Int:
        return std::holds_alternative<qint64>(v);
    case SettingKind::Text:
    case SettingKind::Url:
    case SettingKind::HostPort:
        return std::holds_alternative<QString>(v);
    case SettingKind::Choice:
        return true; // the choices say which
    }
    return false;
}

void type(const Case& c)
{
    const bool offered = std::any_of(
        c.row.choices.cbegin(), c.row.choices.cend(), [&](const Choice& each) { return each.value == c.value; });
    if (c.spec().kind == SettingKind::Choice) {
        if (!offered && !(isNull(c.value) && !c.changed))
            c.add(Severity::Error, "setting-choice-unknown", {displayText(c.value)});
    } else if (isNull(c.value)) {
        if (!c.spec().nullable && c.changed)
            c.add(Severity::Error, "setting-required");
    } else if (!typeFits(c.spec(), c.value)) {
        c.add(Severity::Error, "setting-wrong-type", {displayText(c.value)});
    }
}

void range(const Case& c)
{
    const auto* number = std::get_if<qint64>(&c.value);
    const SettingSpec& spec = c.spec();
    if (!number || spec.minimum == spec.maximum || (*number >= spec.minimum && *number <= spec.maximum))
        return;
    const QStringList bounds{QString::number(spec.minimum), QString::number(spec.maximum), c.row.unit};
    c.add(Severity::Error, "setting-out-of-range", bounds, c.changeTo(std::clamp(*number, spec.minimum, spec.maximum)));
}

void length(const Case& c)
{
    if (c.text() && c.spec().maxLength > 0 && c.text()->size() > c.spec().maxLength)
        c.add(Severity::Error, "setting-too-long", {QString::number(c.spec().maxLength)});
}

void blanks(const Case& c)
{
    if (c.text() && !c.text()->trimmed().isEmpty() && c.text()->trimmed() != *c.text())
        c.add(Severity::Warning, "setting-surrounding-blanks", {}, c.changeTo(c.text()->trimmed()));
}

/// GitLab cuts one.
void trailingSlash(const Case& c)
{
    if (c.has("trims-slash") && c.text()->trimmed().endsWith(u'/'))
        c.add(Severity::Note, "setting-trailing-slash", {}, c.changeTo(withoutTrailingSlashes(c.text()->trimmed())));
}

void httpUrl(const Case& c)
{
    if (!c.text() || !c.has("http-url") || c.text()->trimmed().isEmpty())
        return;
    const HttpAddress address = httpAddress(c.text()->trimmed());
    switch (address.flaw) {
    case HttpAddress::Flaw::NoScheme:
        c.add(Severity::Error, "setting-url-without-scheme", {*c.text()});
        return;
    case HttpAddress::Flaw::OtherScheme:
        c.add(Severity::Error, "setting-url-other-scheme", {*c.text()});
        return;
    case HttpAddress::Flaw::Malformed:
        c.add(Severity::Error, "setting-url-malformed", {*c.text()});
        return;
    case HttpAddress::Flaw::None:
        break;
    }
    if (address.credentials)
        c.add(Severity::Error, "setting-url-with-credentials");
    trailingSlash(c);
    if (!c.has("no-localhost") || !isLoopback(address.host))
        return;
    // GitLab refuses a loopback gateway in production; a saved one was accepted, so it is no news (decision 12).
    const Severity changed = c.s.in.environment == QLatin1String("gdk") ? Severity::Warning : Severity::Error;
    c.add(c.changed ? changed : Severity::Note, "gateway-url-localhost", {address.host});
}

void hostAndPort(const Case& c)
{
    if (!c.text() || !c.has("host-port") || c.text()->trimmed().isEmpty())
        return;
    const QString text = c.text()->trimmed();
    const HostPort address = hostPort(text);
    switch (address.flaw) {
    case HostPort::Flaw::Scheme: {
        const QString rest = text.mid(text.indexOf(QLatin1String("://")) + 3);
        c.add(Severity::Error, "setting-with-scheme", {text},
            rest.isEmpty() ? Changes() : c.changeTo(rest.section(u'/', 0, 0)));
        return;
    }
    case HostPort::Flaw::Credentials:
        c.add(Severity::Error, "setting-url-with-credentials");
        return;
    case HostPort::Flaw::HasPath:
        c.add(Severity::Error, "setting-with-path", {text}, c.changeTo(text.section(u'/', 0, 0)));
        return;
    case HostPort::Flaw::Malformed:
        c.add(Severity::Error, "setting-host-port-malformed", {text});
        return;
    case HostPort::Flaw::None:
        break;
    }
    trailingSlash(c);
    if (address.port == 0 && c.spec().usualPort > 0) {
        const QString port = QString::number(c.spec().usualPort);
        c.add(Severity::Warning, "setting-without-port", {port}, c.changeTo(address.host + u':' + port));
    }
}

void flag(const Case& c)
{
    if (c.changed && !c.row.flagOff.isEmpty())
        c.add(Severity::Warning, "setting-behind-flag", {c.row.flagOff});
}

/// The server overrules what another setting's value forces, without a word.
void forced(const Case& c)
{
    for (const EffectiveSetting& other : c.s.in.capabilities.settings)
        for (const SettingSpec::Force& force : other.spec->forces) {
            const auto it = c.s.in.configuration.settings.constFind(other.spec->key);
            if (force.key != c.spec().key || it == c.s.in.configuration.settings.constEnd() ||
                it.value() != force.when || c.value == force.becomes)
                continue;
            c.add(Severity::Warning, "setting-overruled", {other.label, displayText(force.becomes)},
                c.changeTo(force.becomes));
        }
}

constexpr void (*caseRules[])(const Case&) = {type, range, length, blanks, httpUrl, hostAndPort, flag, forced};

// Rules about an address that is missing: they hold whether or not the setting is managed.

QStringList selfHostedRows(const ValidationSubject& s, bool agentsOnly)
{
    QStringList out;
    for (auto it = s.in.configuration.features.cbegin(); it != s.in.configuration.features.cend(); ++it) {
        const EffectiveFeature* row = s.in.capabilities.feature(it.key());
        if (std::holds_alternative<SelfHosted>(it.value()) &&
            (!agentsOnly || (row && row->use == QLatin1String("agents"))))
            out.append(it.key());
    }
    return out;
}

void missingGateway(const ValidationSubject& s, QList<Finding>& out)
{
    const Path path = settingPath(settingKey::gateway);
    const QStringList rows = selfHostedRows(s, false);
    if (s.gateway == Presence::Empty && !rows.isEmpty())
        out.append({Severity::Error, QStringLiteral("gateway-url-missing"), {s.titlesOf(rows)}, path, {}});
    else if (s.gateway == Presence::NotManaged && !rows.isEmpty())
        out.append({Severity::Warning, QStringLiteral("gateway-url-not-managed"), {s.titlesOf(rows)}, path, {}});
    else if (s.gateway == Presence::Empty && !s.in.configuration.models.isEmpty())
        out.append({Severity::Warning, QStringLiteral("models-without-gateway"), {}, path, {}});
    else if (s.gateway == Presence::Set && rows.isEmpty() && s.in.configuration.models.isEmpty() &&
             s.in.baseline.models.isEmpty())
        out.append({Severity::Note, QStringLiteral("gateway-without-models"), {}, path, {}});
}

void missingAgentPlatform(const ValidationSubject& s, QList<Finding>& out)
{
    const QStringList rows = selfHostedRows(s, true);
    if (s.agentPlatform == Presence::Empty && !rows.isEmpty())
        out.append({Severity::Error, QStringLiteral("agent-platform-url-missing"), {s.titlesOf(rows)},
            settingPath(settingKey::agentPlatform), {}});
}

void foreignKeys(const ValidationSubject& s, QList<Finding>& out)
{
    const auto& c = s.in.configuration;
    for (auto it = c.settings.cbegin(); it != c.settings.cend(); ++it) {
        if (s.in.capabilities.setting(it.key()))
            continue;
        const SettingSpec* spec = s.in.catalogue.setting(it.key());
        if (!spec)
            out.append({Severity::Error, QStringLiteral("setting-unknown"), {it.key()}, settingPath(it.key()), {}});
        else
            out.append(
                {Severity::Error, QStringLiteral("setting-not-in-version"), {s.labelOf(it.key()), s.version().series()},
                    settingPath(it.key()), {{settingPath(it.key()), toJson(it.value()), QJsonValue::Undefined}}});
    }
}

} // namespace

void addSettingFindings(const ValidationSubject& s, QList<Finding>& out)
{
    const auto& c = s.in.configuration;
    for (const EffectiveSetting& row : s.in.capabilities.settings) {
        if (row.spec->key == settingKey::gateway)
            missingGateway(s, out);
        if (row.spec->key == settingKey::agentPlatform)
            missingAgentPlatform(s, out);
        const auto it = c.settings.constFind(row.spec->key);
        if (it == c.settings.constEnd())
            continue;
        const auto before = s.in.baseline.settings.constFind(row.spec->key);
        const bool changed = before == s.in.baseline.settings.constEnd() || before.value() != it.value();
        for (const auto rule : caseRules)
            rule({s, row, it.value(), changed, out});
    }
    foreignKeys(s, out);
}

} // namespace gatehouse::domain
