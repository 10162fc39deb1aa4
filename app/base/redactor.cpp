// SPDX-License-Identifier: Apache-2.0
// The shapes of secrets, as a table. In doubt a shape masks too much: a log line is for finding a fault, not for
// copying from.
#include "base/redactor.h"

#include <QMutexLocker>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace gatehouse::base {

namespace {

const QString mask = QStringLiteral("***");

struct Shape {
    QRegularExpression pattern;
    QString replacement;
};

enum class Case { Any, Exact };

Shape shape(Case c, const char* pattern, const char* replacement)
{
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, c == Case::Any);
    return {QRegularExpression(QString::fromLatin1(pattern), options), QString::fromLatin1(replacement)};
}

const std::vector<Shape>& shapes()
{
    // Order matters: what swallows most goes first.
    static const std::vector<Shape> table{
        // Private keys, cut off ones too.
        shape(Case::Exact, R"(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\z))", "***"),
        // Credentials of any scheme, in a header line or not; the second alternative keeps "basic authentication"
        // readable.
        shape(Case::Any, R"(\b(Digest\s+)[a-z]+=[^\r\n]+)", "\\1***"),
        shape(Case::Exact,
            R"(\b([Bb]earer|BEARER|[Bb]asic|BASIC|Negotiate|NTLM)\s+(?=\S*[0-9A-Z=_])[A-Za-z0-9._~+/=-]{6,})",
            "\\1 ***"),
        // Header lines: everything up to the end of the line or of the quoted argument.
        shape(Case::Any,
            R"re(((?:private-token|job-token|deploy-token|(?:proxy-)?authorization|x-gitlab-token|x-api-key|api-key|)re"
            R"re(x-goog-api-key|ocp-apim-subscription-key|x-amz-security-token|x-auth-token|(?:set-)?cookie))re"
            R"re(\\*["']?\s*[:=]\s*\\*["']?)[^\r\n"'\\]+)re",
            "\\1***"),
        // scheme://user:password@host
        shape(Case::Any, R"((://)[^\s/?#"'<>]+@)", "\\1***@"),
        // Fields whose name ends in a word for a secret: JSON (also JSON inside a string), YAML, NAME=value, queries.
        shape(Case::Any,
            R"re(((?:token|secret|password|passwd|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|)re"
            R"re(credentials?)\\*["']?\s*(?:=>|[:=])\s*))re"
            R"re((?:(\\+")(?:(?!\\+").)*|(")(?:[^"\\]|\\.)*|(')[^']*|[^\s,;&"'(){}\[\]]+))re",
            "\\1\\2\\3\\4***"),
        shape(Case::Any,
            R"(([?&](?:key|sig|signature|code|auth|x-amz-(?:signature|credential|security-token))=)[^\s&#"'<>]+)",
            "\\1***"),
        // Tokens known by their prefix: GitLab, OpenAI-like and Anthropic, AWS, Google, Hugging Face, Groq, GitHub,
        // NVIDIA, Slack.
        shape(Case::Exact,
            R"((?<![A-Za-z0-9])gl(?:pat|dt|ptt|rtr?|cbt|soat|imt|agent|ft|ffct|oas|wt)-[A-Za-z0-9_.-]{6,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])GR1348941[A-Za-z0-9_-]{8,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{4,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{20,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{8,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])(?:hf|gsk|gh[pousr]|github_pat)_[A-Za-z0-9_]{12,})", "***"),
        shape(Case::Exact, R"((?<![A-Za-z0-9])(?:nvapi|xox[a-z])-[A-Za-z0-9_-]{8,})", "***"),
        // A JSON web token, or its first part.
        shape(Case::Exact, R"((?<![A-Za-z0-9])eyJ[A-Za-z0-9_=-]{6,}(?:\.[A-Za-z0-9_=-]*){0,4})", "***"),
    };
    return table;
}

// A value as other layers may write it.
std::vector<QString> spellings(const QByteArray& value)
{
    const QString plain = QString::fromUtf8(value);
    QString json = plain;
    json.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    std::vector<QString> out{plain, QString::fromLatin1(QUrl::toPercentEncoding(plain)), json,
        QString::fromLatin1(value.toBase64(QByteArray::OmitTrailingEquals))};
    // Longest first, so that no spelling is broken up by a shorter one.
    std::sort(out.begin(), out.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return out;
}

} // namespace

void Redactor::add(const Secret& secret)
{
    if (!secret || secret->bytes().size() < 4)
        return;
    QMutexLocker lock(&m_mutex);
    std::erase_if(m_secrets, [](const auto& s) { return s.expired(); });
    m_secrets.push_back(secret);
}

QString Redactor::redacted(const QString& text) const
{
    std::vector<Secret> alive;
    {
        QMutexLocker lock(&m_mutex);
        for (const auto& weak : m_secrets)
            if (Secret secret = weak.lock())
                alive.push_back(std::move(secret));
    }
    std::sort(alive.begin(), alive.end(),
        [](const Secret& a, const Secret& b) { return a->bytes().size() > b->bytes().size(); });
    QString out = text;
    for (const Secret& secret : alive)
        for (const QString& spelling : spellings(secret->bytes()))
            out.replace(spelling, mask);
    return redactedByShape(std::move(out));
}

QString redactedByShape(QString text)
{
    for (const Shape& s : shapes())
        text.replace(s.pattern, s.replacement);
    return text;
}

} // namespace gatehouse::base
