// SPDX-License-Identifier: Apache-2.0
// Fills the templates. Values go into single quotes, so that no name or address is ever read as shell.
#include "domain/host_script.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// For single quotes; what is no printable ASCII has no business in an address or an identifier here.
QString quoted(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (c >= u' ' && c < QChar(0x7f))
            out += c == u'\'' ? u"'\\''"_s : QString(c);
    return u'\'' + out + u'\'';
}

/// Without login, and without slashes at its end.
QString plainAddress(const QString& address)
{
    QUrl url(address);
    QString out = url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty()
                      ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::FullyEncoded)
                      : address;
    while (out.endsWith(u'/'))
        out.chop(1);
    return out;
}

QString addressOf(const QList<Subject>& subjects, Target::Kind kind)
{
    const auto found =
        std::find_if(subjects.begin(), subjects.end(), [&](const Subject& s) { return s.target.kind == kind; });
    return found == subjects.end() ? QString() : plainAddress(found->address.trimmed());
}

/// The name that a server of models lists: what stands behind the provider.
QString servedName(const Model& model)
{
    const qsizetype slash = model.identifier.indexOf(u'/');
    return model.identifier.mid(slash + 1);
}

QString rootOf(const QUrl& url)
{
    return url.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

struct ModelLines {
    QStringList lines;
    QStringList names;
    QSet<QString> hosts;
};

ModelLines modelLines(Vantage place, const QList<Subject>& subjects, const QList<Model>& models)
{
    ModelLines out;
    for (const Subject& s : subjects) {
        if (s.target.kind != Target::Kind::Model || !s.traits.contains("address"_L1))
            continue;
        const auto model = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.key == s.model; });
        const QUrl url(s.address);
        const bool listed = s.traits.contains("openai"_L1) && model != models.end();
        if (!url.isValid() || url.host().isEmpty() || (place == Vantage::ModelHost && !listed))
            continue;
        QStringList words{u"model"_s, quoted(QString::fromLatin1(QUrl::toPercentEncoding(s.target.text(), ":"))),
            quoted(plainAddress(s.address)), quoted(listed ? servedName(*model) : QString())};
        if (place == Vantage::ModelHost) {
            QUrl local = url;
            local.setHost(u"127.0.0.1"_s);
            words << quoted(rootOf(url)) << quoted(rootOf(local));
        }
        out.lines << words.join(u' ');
        out.names << s.target.name;
        out.hosts.insert(url.host());
    }
    return out;
}

} // namespace

bool isHost(Vantage place)
{
    return place == Vantage::GitLabHost || place == Vantage::GatewayContainer || place == Vantage::ModelHost;
}

base::Result<QString> hostScript(Vantage place, const QList<Subject>& subjects, const QList<Model>& models,
    const QString& about, const HostScriptTexts& texts)
{
    const QString gitlab = addressOf(subjects, Target::Kind::GitLab);
    const QString gateway = addressOf(subjects, Target::Kind::Gateway);
    const QString service = addressOf(subjects, Target::Kind::AgentPlatform);
    const ModelLines lines = modelLines(place, subjects, models);
    if (place == Vantage::ModelHost && lines.hosts.size() > 1)
        return base::fail(base::ErrorKind::Usage, u"host-script-needs-model"_s, lines.names);
    if (place == Vantage::ModelHost ? lines.lines.isEmpty()
                                    : place == Vantage::GitLabHost && gateway.isEmpty() && service.isEmpty())
        return base::fail(base::ErrorKind::Unsupported, u"host-script-without-target"_s, {name(place)});

    QString out = texts.common + texts.place;
    // One pass, so that no value is ever taken for a mark.
    static const QRegularExpression mark(u"'@(gitlab|gateway|service|about|place)@'|@(place|models)@"_s);
    QString filled;
    qsizetype last = 0;
    for (auto all = mark.globalMatch(out); all.hasNext();) {
        const auto found = all.next();
        filled += out.mid(last, found.capturedStart() - last);
        last = found.capturedEnd();
        const QString key = found.captured(1);
        if (found.captured(2) == "models"_L1)
            filled += lines.lines.join(u'\n');
        else if (found.captured(2) == "place"_L1)
            filled += name(place);
        else
            filled += quoted(key == "gitlab"_L1    ? gitlab
                             : key == "gateway"_L1 ? gateway
                             : key == "service"_L1 ? service
                             : key == "about"_L1   ? about
                                                   : name(place));
    }
    return filled + out.mid(last);
}

QString aboutInstance(const QUuid& instance)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(instance.toRfc4122(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace gatehouse::domain
