// SPDX-License-Identifier: Apache-2.0
#include "probes/address_form.h"

#include "domain/address.h"
#include "domain/presence.h"
#include "probes/instance.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace gatehouse::probes {

using domain::HostPort;
using domain::HttpAddress;
using domain::Observation;
using Kind = domain::Target::Kind;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEndpoint = 255; // the gateway drops metadata with a longer one, without a word

/// Of an address, as it may be shown. `better`: what it was probably meant to be.
struct Verdict {
    QString shown;

    [[nodiscard]] Observation failed(const char* slug, const QString& better = {}) const
    {
        return made(domain::CheckState::Failed, slug, better);
    }
    [[nodiscard]] Observation warning(const char* slug, const QString& better = {}) const
    {
        return made(domain::CheckState::Warning, slug, better);
    }

    [[nodiscard]] Observation made(domain::CheckState state, const char* slug, const QString& better) const
    {
        Observation out;
        out.state = state;
        out.slug = QLatin1String(slug);
        out.args = {shown, better};
        out.seen = {{u"address"_s, shown}};
        if (!better.isEmpty())
            out.seen.insert(u"better"_s, better);
        return out;
    }
};

/// With what the sentence names beside the address, and is no better address.
Observation naming(const QString& what, Observation out)
{
    out.args[1] = what;
    return out;
}

/// "https//host", "http:host", "https:/host": a scheme that lost a sign.
std::optional<QString> mendedScheme(const QString& text)
{
    static const QRegularExpression broken(
        u"^(https?)(?::/?|;//|//|/+|\\.//|:\\\\+)(?=[^/:\\\\])"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = broken.match(text);
    if (!match.hasMatch() || text.contains("://"_L1))
        return std::nullopt;
    return match.captured(1).toLower() + "://"_L1 + text.mid(match.capturedEnd());
}

/// What has no business at the end of an address of this kind, "" when nothing: an operation's path, or a page's.
QString foreignTail(const TypedAddress& typed, const QString& path)
{
    const auto from = [&](const char* pattern) {
        const auto match =
            QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption).match(path);
        return match.hasMatch() ? path.mid(match.capturedStart()) : QString();
    };
    switch (typed.of) {
    case Kind::GitLab:
        return from(
            "/(api(/v[0-9]+.*|/graphql)?|-/.*|admin(/.*)?|users/sign_in|dashboard(/.*)?|explore(/.*)?|help(/.*)?"
            "|[^/]+(/[^/]+)*\\.git)$");
    case Kind::Gateway:
        return from("/(v[0-9]+(/.*)?|monitoring(/.*)?|api(/.*)?|docs|redoc|openapi\\.json)$");
    case Kind::Model:
        return from(
            "/(chat/completions|completions|embeddings|responses|models|messages|converse|invoke|health)(/.*)?$");
    default:
        return {};
    }
}

bool wantsV1(const TypedAddress& typed)
{
    return typed.of == Kind::Model && (typed.kind == "openai"_L1 || typed.kind == "mantle"_L1);
}

/// Rules that need the parts of a well-formed URL.
std::optional<Observation> judgeParts(
    const TypedAddress& typed, const QString& text, const HttpAddress& address, const Verdict& verdict)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString plain = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (address.credentials)
        return verdict.failed("address-with-login", plain);
    if (const QString tail = foreignTail(typed, address.path); !tail.isEmpty())
        return verdict.failed("address-with-path", domain::withoutTrailingSlashes(plain).chopped(tail.size()));
    if ((url.hasQuery() && typed.kind != "azure"_L1) || url.hasFragment())
        return verdict.failed("address-with-query", plain);
    if (wantsV1(typed) && address.path.contains("/v1/v1"_L1))
        return verdict.failed("address-doubled-v1", QString(plain).replace("/v1/v1"_L1, "/v1"_L1));
    if (typed.of == Kind::Model && text.size() > longestEndpoint)
        return naming(QString::number(longestEndpoint), verdict.failed("address-too-long"));
    return std::nullopt;
}

std::optional<Observation> warnAbout(
    const TypedAddress& typed, const QString& text, const HttpAddress& address, const Verdict& verdict)
{
    if (text != typed.text)
        return verdict.warning("address-with-blanks", domain::withoutLogin(text));
    // GitLab puts its paths behind the gateway's address as it stands: "//v1/..." is none of the gateway's paths.
    if (typed.of == Kind::Gateway && text.endsWith(u'/'))
        return verdict.warning("address-trailing-slash", domain::withoutTrailingSlashes(text));
    if (address.host.endsWith(u'.'))
        return verdict.warning("address-trailing-dot",
            QString(domain::withoutLogin(text)).replace(QRegularExpression(u"\\.(?=[:/?#]|$)"_s), QString()));
    if (address.host.contains(u'%'))
        return naming(address.host, verdict.warning("address-with-zone"));
    if (wantsV1(typed) && !QRegularExpression(u"/v[0-9]+$"_s).match(address.path).hasMatch())
        return verdict.warning("address-without-v1", domain::withoutTrailingSlashes(text) + "/v1"_L1);
    if (typed.of == Kind::Gateway && !typed.loopbackIsFine && domain::isLoopback(address.host))
        return naming(address.host, verdict.warning("address-loopback"));
    return std::nullopt;
}

/// Marks that came along when the address was copied out of a text: “https://host”, <https://host>, "https://host",
QString withoutMarks(QString text)
{
    static const QString before = u"\"'`<(\u2018\u201a\u201c\u201d\u201e\u00ab\u2039"_s;
    static const QString behind = u"\"'`>),;\u2018\u2019\u201c\u201d\u00bb\u203a"_s;
    while (!text.isEmpty() && before.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && behind.contains(text.back()))
        text.chop(1);
    return text;
}

/// The host in git@host:group/project.git, ssh://git@host:22/group/project.git and user@host; "" for anything else.
QString hostForGit(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:(?:git\\+)?ssh://(?:[^/@]*@)?|[^\\s/@:]+@)([^\\s/@:\\[\\]]+|\\[[^\\]]*\\])(?::.*|/.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1);
}

/// What keeps `text`, which has a scheme, from being a URL.
Observation judgeMalformed(const QString& text, const Verdict& verdict)
{
    const QString authority =
        domain::withoutLogin(text).section("://"_L1, 1).section(QRegularExpression(u"[/?#]"_s), 0, 0);
    const QString scheme = text.section("://"_L1, 0, 0).toLower() + "://"_L1;
    const bool opened = authority.startsWith(u'['), closed = authority.contains(u']');
    if (opened != closed || (!opened && authority.count(u':') > 1))
        return naming(scheme + "[2001:db8::1]:8443"_L1, verdict.failed("address-without-brackets"));
    const QString port = authority.section(u']', -1).section(u':', 1);
    bool number = false;
    const int value = port.toInt(&number);
    if (!port.isEmpty() && (!number || value < 1 || value > 65535))
        return naming(port, verdict.failed("address-port-impossible"));
    return verdict.failed("address-malformed");
}

/// What is wrong with the text before it can be taken apart, and what it was probably meant to be.
std::optional<Observation> judgeText(const QString& text, const Verdict& verdict)
{
    if (text.isEmpty())
        return verdict.failed("address-blank");
    const auto meant = [](const QString& better) { return domain::withoutLogin(better); };
    if (const QString bare = withoutMarks(text); bare != text)
        return verdict.failed("address-with-marks", meant(bare));
    if (const auto mended = mendedScheme(text))
        return verdict.failed("address-scheme-broken", meant(*mended));
    static const QRegularExpression twice(u"^https?:/*(https?:.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = twice.match(text); match.hasMatch())
        return verdict.failed("address-scheme-twice", meant(match.captured(1)));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return verdict.failed(
            "address-blank-inside", meant(QString(text).remove(QRegularExpression(u"[\\s\\p{C}]+"_s))));
    if (const QString host = hostForGit(text); !host.isEmpty())
        return verdict.failed("address-for-git", "https://"_L1 + host);
    return std::nullopt;
}

/// With the scheme https; "" where no host follows the one that is there.
QString inHttps(const QString& text)
{
    const QString out = "https"_L1 + domain::withoutLogin(text).mid(text.indexOf("://"_L1));
    return QUrl(out).host().isEmpty() ? QString() : out;
}

Observation judgeUrl(const TypedAddress& typed)
{
    const QString text = typed.text.trimmed();
    const Verdict verdict{domain::withoutLogin(text)};
    if (const auto red = judgeText(text, verdict))
        return *red;
    const HttpAddress address = domain::httpAddress(text);
    switch (address.flaw) {
    case HttpAddress::Flaw::NoScheme:
        return verdict.failed("address-without-scheme",
            "https://"_L1 + domain::withoutLogin(text).remove(QRegularExpression(u"^[:/]+"_s)));
    case HttpAddress::Flaw::OtherScheme:
        return verdict.failed("address-other-scheme", inHttps(text));
    case HttpAddress::Flaw::Malformed:
        return judgeMalformed(text, verdict);
    case HttpAddress::Flaw::None:
        break;
    }
    if (const auto red = judgeParts(typed, text, address, verdict))
        return *red;
    if (const auto yellow = warnAbout(typed, text, address, verdict))
        return *yellow;
    return Observation::passed(u"address-well-formed"_s, {verdict.shown}, {{u"address"_s, verdict.shown}});
}

Observation judgeService(const TypedAddress& typed)
{
    const QString text = typed.text.trimmed();
    const Verdict verdict{domain::withoutLogin(text)};
    if (text.isEmpty())
        return verdict.failed("address-blank");
    const HostPort address = domain::hostPort(text);
    const QString bare = domain::withoutLogin(text)
                             .remove(QRegularExpression(u"^[a-zA-Z][a-zA-Z0-9+.-]*:/+"_s))
                             .section(u'/', 0, 0)
                             .section(u'?', 0, 0);
    static const QRegularExpression resolver(u"^(dns|ipv4|ipv6|unix|xds|tcp|grpc|grpcs|http|https):(?![0-9]+$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (address.flaw == HostPort::Flaw::Scheme || resolver.match(text).hasMatch())
        return verdict.failed("service-with-scheme", QString(bare).remove(resolver));
    switch (address.flaw) {
    case HostPort::Flaw::Credentials:
        return verdict.failed("address-with-login", bare);
    case HostPort::Flaw::HasPath:
        return verdict.failed("service-with-path", bare);
    case HostPort::Flaw::None:
        break;
    default:
        return verdict.failed("service-malformed");
    }
    if (text != typed.text)
        return verdict.warning("address-with-blanks", text);
    if (text.endsWith(u'/'))
        return verdict.failed("service-with-path", bare);
    if (address.port == 0)
        return verdict.warning("service-without-port", address.host + ":50052"_L1);
    if (!typed.loopbackIsFine && domain::isLoopback(address.host))
        return naming(address.host, verdict.warning("address-loopback"));
    return Observation::passed(u"address-well-formed"_s, {verdict.shown}, {{u"address"_s, verdict.shown}});
}

/// As stored: what the plan of the run says is trimmed and without a login.
QString storedText(const Bench& bench, const domain::PlannedCheck& check)
{
    if (!bench.setup.typed.isEmpty())
        return bench.setup.typed;
    const domain::Configuration& c = configurationOf(bench);
    QString text;
    switch (check.id.target.kind) {
    case Kind::GitLab:
        text = bench.setup.instance.url.toString();
        break;
    case Kind::Gateway:
        text = domain::settingText(c, u"ai_gateway_url"_s);
        break;
    case Kind::AgentPlatform:
        text = domain::settingText(c, u"duo_agent_platform_service_url"_s);
        break;
    case Kind::Model:
        // That of a Bedrock model is a placeholder; what is asked is made from its region.
        if (const domain::Model* model = c.model(check.model); model && !check.traits.contains("bedrock"_L1))
            text = model->endpoint;
        break;
    default:
        break;
    }
    return text.isEmpty() ? check.address : text;
}

Observing isWellFormed(Bench& bench, const domain::PlannedCheck& check)
{
    static const QStringList kinds{
        u"openai"_s, u"azure"_s, u"bedrock"_s, u"mantle"_s, u"vertex"_s, u"anthropic"_s, u"other"_s};
    TypedAddress typed{check.id.target.kind, storedText(bench, check), {}, false};
    for (const QString& kind : kinds)
        if (check.traits.contains(kind))
            typed.kind = kind;
    // An address without an instance is looked at from where it is (decision 12: the rule is about GitLab's).
    typed.loopbackIsFine = bench.setup.instance.isOffline() || bench.setup.instance.environment == "gdk"_L1;
    return Observing::answered(judgeAddress(typed));
}

} // namespace

Observation judgeAddress(const TypedAddress& typed)
{
    return typed.of == Kind::AgentPlatform ? judgeService(typed) : judgeUrl(typed);
}

QList<Probe> addressProbes()
{
    return {
        {u"A1"_s, {}, isWellFormed},
        {u"G1"_s, {}, isWellFormed},
    };
}

} // namespace gatehouse::probes
