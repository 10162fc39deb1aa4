// SPDX-License-Identifier: Apache-2.0
#include "probes/first_answer.h"

#include "net/error_table.h"
#include "probes/answer.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QRegularExpression>

namespace gatehouse::probes {

using base::Result;
using domain::Observation;
using domain::SkipReason;
using domain::Target;
using namespace Qt::StringLiterals;

namespace {

/// Where GitLab's clock stands, for those who check its tokens.
constexpr Fact<qint64> clockAhead{"clock-ahead"};

constexpr qsizetype mostHops = 5;
constexpr qint64 mostSecondsApart = 60; // GitLab's tokens have no leeway for more, and live an hour

bool saysLogin(const QByteArray& body)
{
    static const QRegularExpression login(
        u"type=[\"']?password|log[ -]?in\\b|sign[ -]?in\\b|single sign|captive|hotspot|accept the terms"_s,
        QRegularExpression::CaseInsensitiveOption);
    return login.match(QString::fromUtf8(body.left(64 * 1024))).hasMatch();
}

bool leadsToLogin(const QUrl& to)
{
    static const QRegularExpression login(
        u"log[-_]?in|sign[-_]?in|saml|oauth|openid|\\bsso\\b|adfs|/auth|authorize|\\bidp\\b|captive|portal|hotspot"_s,
        QRegularExpression::CaseInsensitiveOption);
    return login.match(to.host() + to.path()).hasMatch();
}

QString withoutQuery(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isRedirect(const net::Reply& reply)
{
    return reply.status / 100 == 3 && reply.status != 304 && !reply.header("Location").isEmpty();
}

QUrl aimOf(const net::Reply& reply, const QUrl& asked)
{
    return asked.resolved(QUrl::fromEncoded(reply.header("Location").left(2000)));
}

bool isSame(const QUrl& a, const QUrl& b)
{
    return withoutQuery(a) == withoutQuery(b) && a.query() == b.query();
}

Observation judgeRedirect(const net::Reply& reply, const QUrl& asked, QJsonObject seen)
{
    const QUrl to = aimOf(reply, asked);
    const QString shown = withoutQuery(to).left(300);
    seen.insert(u"leads_to"_s, shown);
    const QStringList args{QString::number(reply.status), shown};
    if (isSame(to, asked))
        return Observation::failed(u"redirect-circle"_s, args, seen);
    if (asked.scheme() == "http"_L1 && to.scheme() == "https"_L1 && to.host() == asked.host())
        return Observation::failed(u"redirect-to-https"_s, args, seen);
    if (leadsToLogin(to))
        return Observation::failed(u"redirect-to-login"_s, args, seen);
    return Observation::failed(u"redirect-elsewhere"_s, args, seen);
}

/// Where a redirect within the host leads is looked at, without a credential and a few times at most: it may be a
/// circle. Another host is not asked for anything: nobody named it.
Observing followed(Bench& bench, const domain::PlannedCheck& check, const QList<QUrl>& way, Observation seen)
{
    const QUrl to = way.constLast();
    if (to.host() != way.constFirst().host() || !to.isValid() || way.size() > mostHops)
        return Observing::answered(std::move(seen));
    QString path = to.path().isEmpty() ? u"/"_s : to.path(QUrl::FullyEncoded);
    if (to.hasQuery())
        path += u'?' + to.query(QUrl::FullyEncoded);
    const auto there = answerAt(bench, check, siteOf(to), path);
    const auto told = there.map(bench.context, [way, seen](Result<net::Reply>&& reply) -> Result<Hop> {
        if (!reply && reply.error().kind == base::ErrorKind::Cancelled)
            return tl::unexpected(reply.error());
        Hop out{way, seen};
        if (!reply || reply->cutBy)
            out.seen.seen.insert(u"there"_s, reply ? reply->cutBy->slug : reply.error().slug);
        else
            judgeHop(*reply, out);
        return out;
    });
    return told.then(bench.context, [&bench, check, hops = way.size()](Hop&& hop) {
        const bool on = hop.way.size() > hops && hop.seen.slug == "redirect-elsewhere"_L1;
        return on ? followed(bench, check, hop.way, hop.seen) : Observing::answered(std::move(hop.seen));
    });
}

QUrl askedFirst(const Bench& bench, const domain::PlannedCheck& check)
{
    QUrl asked = urlOf(bench, check);
    asked.setPath(asked.path() + firstPath(check));
    return asked;
}

Observing firstJudged(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl asked = askedFirst(bench, check);
    return firstAnswerOf(bench, check).map(bench.context, [asked](Result<FirstAnswer>&& answer) -> Result<Observation> {
        if (answer)
            return judgeFirst(answer->reply, asked);
        const base::Error& error = answer.error();
        if (error.kind == base::ErrorKind::Cancelled)
            return tl::unexpected(error);
        if (error.slug == "proxy-needs-login"_L1 && error.args.value(0).isEmpty()) // and no proxy was asked
            return Observation::failed(u"proxy-hidden-login"_s, {net::hostAndPort(asked)});
        return observed(error);
    });
}

Observing whereItLeads(Bench& bench, const domain::PlannedCheck& check, Observation seen)
{
    if (seen.slug != "redirect-elsewhere"_L1)
        return Observing::answered(std::move(seen));
    return firstAnswerOf(bench, check) // once per run: it is there already
        .then(bench.context, [&bench, check, seen](FirstAnswer&& first) {
            const QUrl asked = askedFirst(bench, check);
            return followed(bench, check, {asked, aimOf(first.reply, asked)}, seen);
        });
}

Observing answersInHttp(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    const auto judged = firstJudged(bench, check).then(bench.context, [&bench, check](Observation&& seen) {
        return whereItLeads(bench, check, std::move(seen));
    });
    // A port of TLS hangs up on plain HTTP, often without a word: then TLS itself is tried.
    return judged.then(bench.context, [&bench, url](Observation&& seen) {
        static const QStringList mute{
            u"connection-closed"_s, u"answer-not-http"_s, u"network-failed"_s, u"answer-timeout"_s};
        if (url.scheme() != "http"_L1 || !mute.contains(seen.slug))
            return Observing::answered(std::move(seen));
        QUrl secure = url;
        secure.setScheme(u"https"_s);
        secure.setPort(url.port(80));
        return handshakeOf(bench, secure).map(bench.context, [seen](Result<net::Handshake>&& h) -> Result<Observation> {
            if (!h && h.error().kind == base::ErrorKind::Cancelled)
                return tl::unexpected(h.error());
            if (!h && !speaksTls(h.error()))
                return seen;
            return Observation::failed(u"http-to-tls-port"_s, seen.args.mid(0, 1), seen.seen);
        });
    });
}

Observing comparesClocks(Bench& bench, const domain::PlannedCheck& check)
{
    return firstAnswerOf(bench, check)
        .map(bench.context, [&bench, target = check.id.target](Result<FirstAnswer>&& answer) -> Result<Observation> {
            if (!answer)
                return tl::unexpected(answer.error());
            const auto ahead = secondsAhead(*answer);
            std::optional<qint64> gitlab;
            if (const qint64* told = bench.facts.get(clockAhead, Target{});
                told && target.kind == Target::Kind::Gateway)
                gitlab = *told;
            if (ahead)
                bench.facts.put(clockAhead, target, *ahead);
            return judgeClock(ahead, gitlab);
        });
}

} // namespace

QJsonObject seenIn(const net::Reply& reply)
{
    QJsonObject seen = evidenceOf(reply);
    for (const char* header : {"X-Squid-Error", "WWW-Authenticate"})
        if (const QByteArray value = reply.header(header); !value.isEmpty())
            seen.insert(
                QString::fromLatin1(header).toLower().replace(u'-', u'_'), shortened(QString::fromLatin1(value)));
    // The query of a way to a login says who wants to log in.
    if (seen.contains(u"location"))
        seen.insert(u"location"_s, seen.value(u"location").toString().section(u'?', 0, 0));
    if (isPage(reply))
        seen.insert(u"page"_s, true);
    return seen;
}

bool isPage(const net::Reply& reply)
{
    const QByteArray start = reply.body.left(200).trimmed().toLower();
    return reply.header("Content-Type").toLower().startsWith("text/html") || start.startsWith("<!doctype html") ||
           start.startsWith("<html");
}

Observation judgeFirst(const net::Reply& reply, const QUrl& asked)
{
    QJsonObject seen = seenIn(reply);
    const QString status = QString::number(reply.status);
    const auto failed = [&](const QString& slug) {
        return correlated(Observation::failed(slug, {net::hostAndPort(asked), status}, seen), reply);
    };
    if (reply.cutBy)
        return observed(*reply.cutBy, seen);
    const bool page = isPage(reply);
    const bool json = !QJsonDocument::fromJson(reply.body).isNull();
    if (net::saysTlsIsWanted(reply))
        return failed(u"http-to-tls-port"_s);
    if (reply.body.left(2000).toLower().contains("no required ssl certificate was sent") ||
        reply.status == 496) // nginx, after the handshake
        return failed(u"tls-client-certificate-demanded"_s);
    if (reply.status == 407)
        return failed(u"proxy-hidden-login"_s);
    if (reply.status == 511)
        return failed(u"page-of-portal"_s);
    if (isRedirect(reply))
        return judgeRedirect(reply, asked, seen);
    if (reply.status >= 520 && reply.status <= 530 && !json)
        return failed(u"edge-error"_s);
    if (reply.status >= 502 && reply.status <= 504 && !json)
        return failed(u"no-upstream"_s);
    if (reply.status == 403 && page)
        return failed(u"refused-by-filter"_s);
    if ((reply.status == 200 || reply.status == 401) && page && saysLogin(reply.body))
        return failed(u"page-of-portal"_s);
    Observation out =
        Observation::passed(u"answers-in-http"_s, {status, QString::number(reply.firstByte.count())}, seen);
    out.samples = {double(reply.firstByte.count())};
    return correlated(out, reply);
}

void judgeHop(const net::Reply& there, Hop& hop)
{
    hop.seen.seen.insert(u"there"_s, there.status);
    if (!isRedirect(there))
        return;
    const QUrl next = aimOf(there, hop.way.constLast());
    hop.seen.seen.insert(u"from_there_to"_s, withoutQuery(next).left(300));
    if (std::any_of(hop.way.cbegin(), hop.way.cend(), [&next](const QUrl& before) { return isSame(next, before); }))
        hop.seen.slug = u"redirect-circle"_s;
    hop.way << next;
}

std::optional<qint64> secondsAhead(const FirstAnswer& answer)
{
    const QDateTime told = dateOf(answer.reply);
    if (!told.isValid())
        return std::nullopt;
    const qint64 half = (answer.reply.duration - answer.reply.firstByte).count() + answer.reply.firstByte.count() / 2;
    const qint64 apart = answer.at.addMSecs(-half).msecsTo(told);
    return (apart + (apart < 0 ? -500 : 500)) / 1000;
}

Observation judgeClock(std::optional<qint64> ahead, std::optional<qint64> gitlabAhead)
{
    if (!ahead)
        return Observation::skipped(SkipReason::NotVisible, u"clock-not-told"_s);
    QJsonObject seen{{u"seconds_ahead"_s, *ahead}};
    const auto words = [](qint64 seconds) { return QString::number(std::abs(seconds)); };
    if (gitlabAhead) {
        const qint64 apart = *ahead - *gitlabAhead;
        seen.insert(u"seconds_ahead_of_gitlab"_s, apart);
        if (std::abs(apart) > mostSecondsApart)
            return Observation::failed(
                apart > 0 ? u"clock-ahead-of-gitlab"_s : u"clock-behind-gitlab"_s, {words(apart)}, seen);
        // The same as GitLab's: then it is this computer, and GitLab's own check has said so.
        return Observation::passed(u"clock-as-gitlab"_s, {words(apart)}, seen);
    }
    if (std::abs(*ahead) > mostSecondsApart)
        return Observation::warning(*ahead > 0 ? u"clock-ahead"_s : u"clock-behind"_s, {words(*ahead)}, seen);
    return Observation::passed(u"clock-agrees"_s, {words(*ahead)}, seen);
}

QList<Probe> firstAnswerProbes()
{
    return {
        {u"A8"_s, {}, answersInHttp},
        {u"A2"_s, {}, comparesClocks},
    };
}

} // namespace gatehouse::probes
