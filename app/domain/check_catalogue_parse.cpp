// SPDX-License-Identifier: Apache-2.0
// Reads rungs.json and the files of causes: which keys a row has, and that every rung, cause and word that is named
// exists.
#include "domain/catalogue_row.h"
#include "domain/check_catalogue.h"

#include <QJsonDocument>

namespace gatehouse::domain {

namespace {

const QList<std::pair<const char*, Consent>> consents{
    {"none", Consent::None}, {"tokens", Consent::Tokens}, {"model-calls", Consent::ModelCalls}};

/// A text or a list of texts.
QStringList textsOf(CatalogueRow& row, const char* key, const QJsonObject& raw)
{
    return raw.value(QLatin1String(key)).isString() ? QStringList{row.text(key)} : row.texts(key);
}

QList<Target::Kind> kindsOf(CatalogueRow& row, const char* key)
{
    QList<Target::Kind> out;
    const QStringList words = textsOf(row, key, row.raw());
    for (const QString& word : words) {
        auto target = Target::parse(word);
        if (!target)
            target = Target::parse(word + QStringLiteral(":x"));
        if (target)
            out.append(target->kind);
        else
            row.complain(key, QStringLiteral("unknown target %1").arg(word));
    }
    return out;
}

Pattern::Seen seenOf(CatalogueRow& row, const QString& key, const QJsonValue& wanted)
{
    Pattern::Seen out{key, {}, {}, wanted.isNull()};
    if (const QString text = wanted.toString(); text.startsWith(u'~')) {
        out.matches = QRegularExpression(text.mid(1), QRegularExpression::CaseInsensitiveOption);
        if (!out.matches.isValid())
            row.complain("seen", QStringLiteral("%1: %2").arg(key, out.matches.errorString()));
    } else {
        out.is = wanted;
    }
    return out;
}

Pattern readPattern(CatalogueRow& row)
{
    const QJsonObject raw = row.raw();
    Pattern out;
    out.rungs = textsOf(row, "rung", raw);
    out.targets = kindsOf(row, "target");
    const QStringList states = textsOf(row, "state", raw);
    for (const QString& word : states) {
        const auto state = checkStateFromName(word);
        if (!state)
            row.complain("state", QStringLiteral("unknown state %1").arg(word));
        out.states.append(state.value_or(CheckState::Failed));
    }
    out.slugs = textsOf(row, "slug", raw);
    const QJsonObject seen = raw.value(u"seen").toObject();
    row.ignore("seen");
    for (auto it = seen.begin(); it != seen.end(); ++it)
        out.seen.append(seenOf(row, it.key(), it.value()));
    return out;
}

Rung readRung(CatalogueRow& row)
{
    Rung r;
    r.id = row.text("id");
    r.title = row.text("title");
    r.targets = kindsOf(row, "targets");
    const auto from = vantageFromName(row.textOr("from", QStringLiteral("workstation")));
    if (!from)
        row.complain("from", QStringLiteral("unknown vantage point"));
    r.from = from.value_or(Vantage::Workstation);
    r.traits = row.texts("traits");
    r.kinds = row.texts("kinds");
    r.needs = row.texts("needs");
    r.after = row.texts("after");
    r.consent = row.word("consent", consents, Consent::None);
    r.versions = row.range();
    r.deadlineSeconds = int(row.intOr("deadline", r.deadlineSeconds));
    return r;
}

Cause readCause(CatalogueRow& row)
{
    Cause c;
    c.slug = row.text("slug");
    c.title = row.text("title");
    c.why = row.text("why");
    row.each("remedies", [&](CatalogueRow& remedy) {
        const VersionRange versions = remedy.range();
        c.remedies.append({versions, remedy.text("text")});
    });
    c.document = row.textOr("document");
    c.alternatives = row.texts("alternatives");
    c.fallback = row.boolOr("fallback", false);
    row.each("signatures", [&](CatalogueRow& inner) {
        Cause::Signature s;
        s.pattern = readPattern(inner);
        inner.each("also", [&](CatalogueRow& also) { s.also.append(readPattern(also)); });
        inner.each("unless", [&](CatalogueRow& unless) { s.unless.append(readPattern(unless)); });
        s.versions = inner.range();
        c.signatures.append(std::move(s));
    });
    if (c.remedies.isEmpty())
        row.complain("remedies", QStringLiteral("missing"));
    return c;
}

CatalogueRow open(const QHash<QString, QByteArray>& files, const QString& name, std::optional<base::Error>& error)
{
    const QJsonDocument json = QJsonDocument::fromJson(files.value(name));
    CatalogueRow row(json.object(), name, error);
    if (!json.isObject())
        row.complain("", QStringLiteral("missing, or not JSON"));
    return row;
}

void checkReferences(const CheckCatalogue& c, CatalogueRow& rungs)
{
    const auto known = [&](CatalogueRow& row, const char* key, const QStringList& ids) {
        for (const QString& id : ids)
            if (id != QLatin1String("*") && !c.rung(id.section(u':', -1)))
                row.complain(key, QStringLiteral("unknown rung %1").arg(id));
    };
    for (const Rung& r : c.rungs) {
        known(rungs, "needs", r.needs);
        known(rungs, "after", r.after);
    }
    for (const Explains& e : c.explains) {
        known(rungs, "explains", e.rungs);
        known(rungs, "explains", e.red.rungs);
    }
    known(rungs, "not_routed", c.notRouted.rungs);
    for (const Cause& cause : c.causes) {
        for (const QString& slug : cause.alternatives)
            if (!c.cause(slug))
                rungs.complain("alternatives", QStringLiteral("%1: unknown cause %2").arg(cause.slug, slug));
        for (const Cause::Signature& s : cause.signatures) {
            known(rungs, "signatures", s.pattern.rungs);
            for (const Pattern& p : s.also + s.unless)
                known(rungs, "signatures", p.rungs);
        }
    }
}

} // namespace

base::Result<CheckCatalogue> CheckCatalogue::parse(const QHash<QString, QByteArray>& files)
{
    std::optional<base::Error> error;
    CheckCatalogue c;
    CatalogueRow rungs = open(files, QStringLiteral("rungs.json"), error);
    rungs.each("groups", [&](CatalogueRow& row) {
        const QString id = row.text("id");
        c.groups.append({id, row.text("title")});
    });
    rungs.each("rungs", [&](CatalogueRow& row) { c.rungs.append(readRung(row)); });
    rungs.each("explains", [&](CatalogueRow& row) {
        Explains e;
        CatalogueRow red = row.object("red");
        e.red = readPattern(red);
        red.finish();
        e.redTargets = kindsOf(row, "red_targets");
        e.rungs = row.texts("rungs");
        e.sameTarget = row.boolOr("same_target", true);
        e.targets = kindsOf(row, "targets");
        e.slugs = row.texts("slugs");
        e.ofItsModel = row.boolOr("of_its_model", false);
        e.warnings = row.boolOr("warnings", false);
        c.explains.append(std::move(e));
    });
    CatalogueRow notRouted = rungs.object("not_routed");
    c.notRouted = {notRouted.texts("rungs"), notRouted.texts("slugs"), notRouted.texts("refused")};
    notRouted.finish();
    rungs.finish();

    QStringList names = files.keys();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        if (!name.startsWith(QLatin1String("causes/")))
            continue;
        CatalogueRow causes = open(files, name, error);
        causes.each("causes", [&](CatalogueRow& row) { c.causes.append(readCause(row)); });
        causes.finish();
    }

    if (!error)
        checkReferences(c, rungs);
    if (error)
        return tl::unexpected<base::Error>(std::move(*error));
    return c;
}

} // namespace gatehouse::domain
