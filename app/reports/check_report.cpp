// SPDX-License-Identifier: Apache-2.0
// Which writer writes what, and how secrets are taken out before any of them sees the run.
#include "reports/check_report.h"

#include "reports/check_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::reports {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/// A value is judged beside its name: "token: x" gives away what "x" alone does not.
QString redactedBeside(const QString& name, const QString& value, const base::Redactor& redactor)
{
    const QString before = name + ": "_L1;
    const QString line = redactor.redacted(before + value);
    return line.startsWith(before) ? line.mid(before.size()) : redactor.redacted(value);
}

QJsonValue redactedValue(const QString& name, const QJsonValue& value, const base::Redactor& redactor)
{
    if (value.isString())
        return redactedBeside(name, value.toString(), redactor);
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array)
            out.append(redactedValue(name, each, redactor));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), redactedValue(it.key(), it.value(), redactor));
        return out;
    }
    return value;
}

CheckId redactedId(CheckId id, const base::Redactor& redactor)
{
    id.target.name = redactor.redacted(id.target.name);
    return id;
}

CheckRun redactedRun(CheckRun run, const base::Redactor& redactor)
{
    run.scope = redactor.redacted(run.scope);
    run.asUser = redactor.redacted(run.asUser);
    for (CheckResult& r : run.results) {
        r.id = redactedId(std::move(r.id), redactor);
        if (r.explainedBy)
            r.explainedBy = redactedId(std::move(*r.explainedBy), redactor);
        r.url = redactor.redacted(r.url);
        for (QString& arg : r.observation.args)
            arg = redactor.redacted(arg);
        r.observation.seen = redactedValue({}, r.observation.seen, redactor).toObject();
        r.observation.correlation = redactor.redacted(r.observation.correlation);
    }
    return run;
}

} // namespace

CheckReport redacted(CheckReport report, const base::Redactor& redactor)
{
    report.instance = redactor.redacted(report.instance);
    report.run = redactedRun(std::move(report.run), redactor);
    if (report.earlier)
        report.earlier = redactedRun(std::move(*report.earlier), redactor);
    return report;
}

base::Result<QByteArray> write(const CheckReport& report, const CheckCatalogue& catalogue, Format format)
{
    switch (format) {
    case Format::Html:
        return checkHtml(report, catalogue);
    case Format::Pdf:
        return checkPdf(report, catalogue);
    case Format::Junit:
        return checkJunit(report, catalogue);
    case Format::Json:
        break;
    }
    QJsonObject object = checkJson(report.run, catalogue, report.earlier ? &*report.earlier : nullptr);
    object.insert(u"gatehouse"_s, 1);
    object.insert(u"command"_s, u"check"_s);
    object.insert(u"instance"_s, report.instance.isEmpty() ? QJsonValue() : QJsonValue(report.instance));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace gatehouse::reports
