// SPDX-License-Identifier: Apache-2.0
// Domain values as the documented JSON of the command line.
#include "cli/json.h"

#include "base/words.h"
#include "domain/codec.h"

namespace gatehouse::cli {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QString keyWord(const KeyIntent& intent)
{
    if (std::holds_alternative<ClearKey>(intent))
        return u"clear"_s;
    if (const auto* set = std::get_if<SetKey>(&intent))
        return set->secret.store == SecretRef::Store::Environment ? u"env:"_s + set->secret.name : u"keychain"_s;
    return u"keep"_s;
}

QString modelName(const ModelKey& key, const Names& names)
{
    if (const Model* model = names.now.model(key))
        return model->name;
    if (const Model* model = names.before.model(key))
        return model->name;
    return {};
}

QJsonValue assignmentJson(const QJsonValue& value, const Names& names)
{
    const auto assignment = assignmentFromJson(value);
    if (!assignment)
        return orNull(value);
    if (const auto* own = std::get_if<SelfHosted>(&*assignment))
        return QJsonObject{{u"model"_s, modelName(own->model, names)}};
    if (const auto* managed = std::get_if<GitLabManaged>(&*assignment))
        return QJsonObject{{u"gitlab"_s, managed->ref ? QJsonValue(*managed->ref) : QJsonValue()}};
    if (std::holds_alternative<Disabled>(*assignment))
        return u"disabled"_s;
    if (const auto* raw = std::get_if<Unrecognised>(&*assignment))
        return raw->raw;
    return u"unassigned"_s;
}

QJsonArray warningsJson(const QList<Warning>& warnings)
{
    QJsonArray out;
    for (const Warning& w : warnings) {
        const base::Words words = base::words(w.slug, w.args);
        out.append(
            QJsonObject{{u"slug"_s, w.slug}, {u"message"_s, words.message}, {u"remedy"_s, orNull(words.remedy)}});
    }
    return out;
}

} // namespace

QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue documentValue(const Path& path, const QJsonValue& value, const Names& names)
{
    if (value.isUndefined())
        return {};
    if (path.part == Path::Part::Feature)
        return assignmentJson(value, names);
    if (path.part != Path::Part::Model)
        return value;
    if (path.field == "api_key"_L1) {
        const auto intent = keyIntentFromJson(value);
        return intent ? QJsonValue(keyWord(*intent)) : QJsonValue();
    }
    if (!path.field.isEmpty())
        return value;
    const auto model = modelFromJson(value);
    if (!model)
        return {};
    return QJsonObject{{u"name"_s, model->name}, {u"family"_s, model->family},
        {u"platform"_s, platformKey(model->platform)}, {u"endpoint"_s, model->endpoint},
        {u"identifier"_s, model->identifier},
        {u"api_key"_s, std::holds_alternative<ClearKey>(model->apiKey) ? u"none"_s : keyWord(model->apiKey)}};
}

QJsonObject toJson(const base::Error& error)
{
    const base::Words words = base::words(error);
    QJsonObject out{{u"kind"_s, base::name(error.kind)}, {u"slug"_s, error.slug}, {u"message"_s, words.message},
        {u"remedy"_s, orNull(words.remedy)}, {u"server"_s, orNull(error.serverWords)}};
    if (error.retryAfter)
        out.insert(u"retry_after_seconds"_s, qint64(error.retryAfter->count()));
    return out;
}

QJsonObject toJson(const Finding& finding, const Names& names, const workspace::DocumentFile* file)
{
    const base::Words words = base::words(finding.slug, finding.args);
    const QString path = displayPath(finding.path, names.now, names.before);
    const auto [line, column] = file ? file->position(path) : std::pair(0, 0);
    return {{u"severity"_s, name(finding.severity)}, {u"slug"_s, finding.slug}, {u"path"_s, path},
        {u"message"_s, words.message}, {u"remedy"_s, orNull(words.remedy)},
        {u"file"_s, file ? QJsonValue(file->name) : QJsonValue()},
        {u"line"_s, line > 0 ? QJsonValue(line) : QJsonValue()},
        {u"column"_s, column > 0 ? QJsonValue(column) : QJsonValue()}};
}

QJsonObject toJson(const workspace::DocumentProblem& problem, const QString& file)
{
    const base::Words words = base::words(problem.slug, problem.args);
    return {{u"severity"_s, name(problem.severity)}, {u"slug"_s, problem.slug}, {u"path"_s, problem.path},
        {u"message"_s, words.message}, {u"remedy"_s, orNull(words.remedy)}, {u"file"_s, file},
        {u"line"_s, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
        {u"column"_s, problem.column > 0 ? QJsonValue(problem.column) : QJsonValue()}};
}

QJsonObject toJson(const Conflict& conflict, const Names& names)
{
    return {{u"path"_s, displayPath(conflict.path, names.now, names.before)},
        {u"before"_s, documentValue(conflict.path, conflict.before, names)},
        {u"mine"_s, documentValue(conflict.path, conflict.mine, names)},
        {u"theirs"_s, documentValue(conflict.path, conflict.theirs, names)}};
}

QJsonObject toJson(const Step& step, const Names& names, const Capabilities& capabilities)
{
    QJsonArray changes;
    for (const Change& change : step.changes)
        changes.append(QJsonObject{{u"path"_s, displayPath(change.path, names.now, names.before)},
            {u"before"_s, documentValue(change.path, change.before, names)},
            {u"after"_s, documentValue(change.path, change.after, names)}});
    QJsonArray needs;
    for (const int id : step.needs)
        needs.append(id);
    QJsonObject out{{u"id"_s, step.id}, {u"kind"_s, step.kind == StepKind::Sent ? u"sent"_s : u"by-hand"_s},
        {u"action"_s, actionName(step.action)}, {u"title"_s, title(step, names.now, capabilities)},
        {u"changes"_s, changes}, {u"warnings"_s, warningsJson(step.warnings)}, {u"needs"_s, needs}};
    if (const auto* byHand = std::get_if<ByHand>(&step.action))
        out.insert(u"link"_s, byHand->link);
    return out;
}

QJsonObject toJson(const workspace::StepReport& report, const Names& names, const Capabilities& capabilities)
{
    QJsonObject out = toJson(report.step, names, capabilities);
    out.insert(u"state"_s, name(report.state));
    out.insert(u"server"_s, orNull(report.serverWords));
    out.insert(u"reason"_s, orNull(report.errorSlug));
    out.insert(u"held"_s, QJsonArray::fromStringList(report.held));
    out.insert(u"not_held"_s, QJsonArray::fromStringList(report.notHeld));
    return out;
}

QJsonObject toJson(const workspace::InstanceSummary& row)
{
    const Instance& i = row.instance;
    return {{u"name"_s, i.name}, {u"url"_s, i.isOffline() ? QJsonValue() : QJsonValue(i.url.toString())},
        {u"gitlab"_s, i.version.isNull() ? QJsonValue() : QJsonValue(i.version.text())},
        {u"environment"_s, orNull(i.environment)}, {u"offline"_s, i.isOffline()}, {u"read_only"_s, i.readOnly},
        {u"read"_s, timeJson(row.read)}, {u"changes"_s, row.changes}, {u"conflicts"_s, row.conflicts},
        {u"unfinished"_s, row.unfinished}};
}

} // namespace gatehouse::cli
