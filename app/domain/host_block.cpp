// SPDX-License-Identifier: Apache-2.0
// Reads what a host script printed: lines `key=value` between two markers, a checksum at their end. What terminals and
// mails add (carriage returns, blanks at the ends, quote marks before a whole block) does no harm.
#include "domain/host_script.h"

#include <QUrl>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

const QString beginMark = u"-----BEGIN GATEHOUSE HOST RESULTS-----"_s;
const QString endMark = u"-----END GATEHOUSE HOST RESULTS-----"_s;
constexpr int mostBlocks = 16;
constexpr int mostRecords = 4000;
constexpr qsizetype mostCharacters = 4 * 1024 * 1024;

struct Line {
    QString key;
    QString value;
};

/// "A7:model:Mixtral%20on%20vLLM"
std::optional<HostRecord> recordOf(const QString& check)
{
    const QString text = QUrl::fromPercentEncoding(check.toLatin1());
    const qsizetype colon = text.indexOf(u':');
    static const QRegularExpression rung(u"^[A-H][0-9]{1,2}$"_s);
    const auto target = colon < 0 ? std::nullopt : Target::parse(text.mid(colon + 1));
    if (!target || !rung.match(text.left(colon)).hasMatch())
        return std::nullopt;
    return HostRecord{text.left(colon), *target, {}};
}

base::Result<HostBlock> blockOf(const QStringList& lines)
{
    const auto malformed = [](const QString& line) {
        return fail(ErrorKind::BadInput, u"host-block-malformed"_s, {line.left(80)});
    };
    QByteArray body;
    QHash<QString, QString> head;
    HostBlock out;
    QString sum;
    for (const QString& line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1 || !sum.isEmpty())
            return malformed(line);
        const Line l{line.left(equals), line.mid(equals + 1)};
        if (l.key == "sum"_L1) {
            sum = l.value;
            continue;
        }
        body += line.toUtf8() + '\n';
        if (l.key == "check"_L1) {
            const auto record = recordOf(l.value);
            if (!record || out.records.size() >= mostRecords)
                return malformed(line);
            out.records.append(*record);
        } else if (out.records.isEmpty()) {
            head.insert(l.key, l.value);
        } else {
            out.records.last().values.insert(l.key, l.value);
        }
    }
    if (sum.isEmpty())
        return fail(ErrorKind::BadInput, u"host-block-truncated"_s);
    if (sum != QString::number(cksum(body)))
        return fail(ErrorKind::BadInput, u"host-block-damaged"_s);
    if (head.value(u"format"_s) != "1"_L1)
        return fail(ErrorKind::BadInput, u"host-block-format"_s, {head.value(u"format"_s).left(20)});
    const auto from = vantageFromName(head.value(u"from"_s));
    if (!from || !isHost(*from))
        return malformed(u"from="_s + head.value(u"from"_s));
    out.from = *from;
    out.about = head.value(u"about"_s);
    out.time = QDateTime::fromString(head.value(u"time"_s), Qt::ISODate);
    return out;
}

} // namespace

base::Result<QList<HostBlock>> hostBlocks(const QString& pasted)
{
    QList<HostBlock> out;
    QStringList lines;
    QString prefix; // "> " of a quoted mail
    bool inside = false;
    const QStringList all = pasted.left(mostCharacters).split(u'\n');
    for (const QString& raw : all) {
        QString line = raw;
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (line.endsWith(beginMark)) {
            if (inside)
                return fail(ErrorKind::BadInput, u"host-block-truncated"_s);
            prefix = line.chopped(beginMark.size());
            inside = true;
            lines.clear();
            continue;
        }
        if (!inside)
            continue;
        if (line.startsWith(prefix))
            line = line.mid(prefix.size());
        if (line == endMark) {
            auto block = blockOf(lines);
            if (!block)
                return tl::unexpected(block.error());
            out.append(std::move(*block));
            inside = false;
            if (out.size() >= mostBlocks)
                break;
        } else if (!line.isEmpty()) {
            lines << line;
        }
    }
    if (inside)
        return fail(ErrorKind::BadInput, u"host-block-truncated"_s);
    if (out.isEmpty())
        return fail(ErrorKind::BadInput, u"host-block-missing"_s);
    return out;
}

quint32 cksum(const QByteArray& bytes)
{
    // CRC of POSIX's cksum: polynomial 04C11DB7, the length appended, all bits turned over at the end.
    quint32 crc = 0;
    const auto take = [&crc](quint8 byte) {
        crc ^= quint32(byte) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x80000000U) ? (crc << 1) ^ 0x04C11DB7U : crc << 1;
    };
    for (const char c : bytes)
        take(quint8(c));
    for (quint64 length = quint64(bytes.size()); length > 0; length >>= 8)
        take(quint8(length & 0xffU));
    return ~crc;
}

} // namespace gatehouse::domain
