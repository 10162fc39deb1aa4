// SPDX-License-Identifier: Apache-2.0
// Reads the files of resources/catalogue: which keys a row has, and what must hold between rows.
#include "domain/catalogue_row.h"

#include <QJsonDocument>

namespace gatehouse::domain {

namespace {

const QList<std::pair<const char*, SettingKind>> kinds{{"bool", SettingKind::Bool}, {"int", SettingKind::Int},
    {"text", SettingKind::Text}, {"url", SettingKind::Url}, {"hostport", SettingKind::HostPort},
    {"choice", SettingKind::Choice}};
const QList<std::pair<const char*, Transport>> transports{{"duo_settings", Transport::DuoSettings},
    {"application_settings", Transport::ApplicationSettings}, {"none", Transport::None}};
const QList<std::pair<const char*, NullMeans>> nulls{
    {"unset", NullMeans::Unset}, {"everyone", NullMeans::Everyone}, {"not_visible", NullMeans::NotVisible}};
const QList<std::pair<const char*, Mapping>> mappings{{"plain", Mapping::Plain}, {"inverted", Mapping::Inverted}};
const QStringList knownRules{QStringLiteral("http-url"), QStringLiteral("no-localhost"), QStringLiteral("no-scheme"),
    QStringLiteral("host-port"), QStringLiteral("trims-slash")};
const QStringList suitabilities{
    QStringLiteral("full"), QStringLiteral("partial"), QStringLiteral("limited"), QStringLiteral("unknown")};
const QStringList uses{
    QStringLiteral("completion"), QStringLiteral("generation"), QStringLiteral("chat"), QStringLiteral("agents")};
const QStringList states{QStringLiteral("GA"), QStringLiteral("BETA"), QStringLiteral("EXPERIMENT")};

void readTransport(CatalogueRow& row, const char* key, Transport& transport, QString& name)
{
    if (!row.has(key))
        row.complain(key, QStringLiteral("missing"));
    CatalogueRow way = row.object(key);
    transport = way.word("transport", transports, Transport::None);
    if (transport != Transport::None)
        name = way.text("name");
    way.finish();
}

void readFlag(CatalogueRow& row, QString& flag, VersionRange& versions)
{
    if (!row.has("flag"))
        return;
    CatalogueRow inner = row.object("flag");
    flag = inner.text("name");
    versions = inner.range();
    inner.finish();
}

SettingSpec readSetting(CatalogueRow& row)
{
    SettingSpec s;
    s.key = row.text("key");
    s.group = row.text("group");
    if (!row.has("kind"))
        row.complain("kind", QStringLiteral("missing"));
    s.kind = row.word("kind", kinds, SettingKind::Text);
    s.versions = row.range();
    s.labels = row.versioned("label");
    s.help = row.versioned("help");
    row.each("choices", [&](CatalogueRow& choice) {
        s.choices.append({choice.value("value"), choice.versioned("label")});
    });
    if ((s.kind == SettingKind::Choice) == s.choices.isEmpty())
        row.complain("choices", QStringLiteral("belong to the kind choice, and to no other"));
    s.minimum = row.intOr("min", 0);
    s.maximum = row.intOr("max", 0);
    s.maxLength = int(row.intOr("maxLength", 0));
    s.unit = row.textOr("unit");
    s.placeholder = row.textOr("placeholder");
    s.usualPort = int(row.intOr("usualPort", 0));
    s.defaultValue = row.value("default");
    s.nullable = row.boolOr("nullable", false);
    readTransport(row, "read", s.readFrom, s.readName);
    readTransport(row, "write", s.writeTo, s.writeName);
    s.mapping = row.word("as", mappings, Mapping::Plain);
    s.nullMeans = row.word("nullMeans", nulls, NullMeans::NotVisible);
    s.ability = row.textOr("ability");
    readFlag(row, s.flag, s.flagVersions);
    row.each("forces", [&](CatalogueRow& f) { s.forces.append({f.value("when"), f.text("key"), f.value("becomes")}); });
    s.cascades = row.boolOr("cascades", false);
    s.rules = row.texts("rules");
    for (const QString& rule : std::as_const(s.rules))
        if (!knownRules.contains(rule))
            row.complain("rules", QStringLiteral("unknown word %1").arg(rule));
    row.each("needs", [&](CatalogueRow& n) {
        SettingSpec::Need need{n.text("key"), n.has("not"), {}, {}};
        need.value = n.value(need.negated ? "not" : "is");
        need.reason = n.text("reason");
        s.needs.append(need);
    });
    s.browserPath = row.textOr("browserPath");
    if ((s.writeTo == Transport::None) == s.browserPath.isEmpty())
        row.complain("browserPath", QStringLiteral("belongs to the transport none, and to no other"));
    return s;
}

FeatureSpec readFeature(CatalogueRow& row)
{
    FeatureSpec f;
    f.key = row.text("key");
    f.titles = row.versioned("title");
    f.sections = row.versioned("section");
    row.each("states", [&](CatalogueRow& s) {
        const FeatureSpec::State state{
            s.version("since"), s.text("text"), s.texts("families"), s.boolOr("needsTerms", false)};
        if (!states.contains(state.text))
            s.complain("text", QStringLiteral("unknown word %1").arg(state.text));
        if (!f.states.isEmpty() && state.since <= f.states.constLast().since)
            s.complain("since", QStringLiteral("not in rising order"));
        f.states.append(state);
    });
    if (f.states.isEmpty())
        row.complain("states", QStringLiteral("missing"));
    else
        f.versions.since = f.states.constFirst().since;
    f.versions.until = row.versionOr("until");
    f.fallsBackTo = row.textOr("fallsBackTo");
    f.hiddenOnPremium = row.boolOr("hiddenOnPremium", false);
    f.agentPlatform = row.boolOr("agentPlatform", false);
    f.vendorAllowed = row.boolOr("vendorAllowed", true);
    f.assignable = row.boolOr("assignable", true);
    readFlag(row, f.flag, f.flagVersions);
    f.use = row.textOr("use");
    if (!f.use.isEmpty() && !uses.contains(f.use))
        row.complain("use", QStringLiteral("unknown word %1").arg(f.use));
    f.usedFor = row.text("usedFor");
    return f;
}

FamilySpec readFamily(CatalogueRow& row)
{
    FamilySpec f;
    f.key = row.text("key");
    f.labels = row.versioned("label");
    f.states = row.versioned("state");
    f.versions = row.range();
    f.deprecated = row.versionOr("deprecated");
    CatalogueRow suitability = row.object("suitability");
    for (const QString& use : uses) {
        const QString word = suitability.text(use.toLatin1().constData());
        if (!suitabilities.contains(word))
            suitability.complain(use.toLatin1().constData(), QStringLiteral("unknown word %1").arg(word));
        f.suitability.insert(use, word);
    }
    suitability.finish();
    return f;
}

PlatformSpec readPlatform(CatalogueRow& row)
{
    PlatformSpec p;
    const auto platform = platformFromKey(row.text("platform"));
    if (!platform)
        row.complain("platform", QStringLiteral("unknown platform"));
    p.platform = platform.value_or(Platform::Api);
    p.labels = row.versioned("label");
    p.versions = row.range();
    p.prefix = row.textOr("prefix");
    p.placeholderEndpoint = row.textOr("placeholderEndpoint");
    p.hasEndpoint = row.boolOr("hasEndpoint", true);
    p.hasKey = row.boolOr("hasKey", true);
    return p;
}

/// The whole of one file; its rows complain under the file's name.
CatalogueRow open(const QHash<QString, QByteArray>& files, const char* name, std::optional<base::Error>& error)
{
    const QString file = QLatin1String(name);
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(files.value(file), &parsed);
    CatalogueRow out(json.object(), file, error);
    if (!files.contains(file))
        out.complain("", QStringLiteral("missing"));
    else if (!json.isObject())
        out.complain("", QStringLiteral("%1 at byte %2").arg(parsed.errorString()).arg(parsed.offset));
    return out;
}

/// Rows of a list, each key once.
template <class Spec, class Read>
void readRows(CatalogueRow& file, const char* list, QList<Spec>& out, Read read)
{
    QSet<QString> seen;
    file.each(list, [&](CatalogueRow& row) {
        out.append(read(row));
        const QString& key = out.constLast().key;
        if (seen.contains(key))
            row.complain("key", QStringLiteral("twice: %1").arg(key));
        seen.insert(key);
    });
    if (out.isEmpty())
        file.complain(list, QStringLiteral("missing"));
}

/// What one row says about another.
void checkReferences(const Catalogue& c, std::optional<base::Error>& error)
{
    const auto refuse = [&](const char* file, const QString& row, const QString& what) {
        if (!error)
            error = base::Error{base::ErrorKind::BadInput, QStringLiteral("catalogue-row-invalid"),
                {QLatin1String(file), row, what}, {}, {}};
    };
    for (const SettingSpec& s : c.settings) {
        for (const auto& f : s.forces)
            if (!c.setting(f.key))
                refuse("settings.json", s.key, QStringLiteral("forces an unknown setting %1").arg(f.key));
        for (const auto& n : s.needs)
            if (!c.setting(n.key))
                refuse("settings.json", s.key, QStringLiteral("needs an unknown setting %1").arg(n.key));
    }
    for (const FeatureSpec& f : c.features) {
        if (!f.fallsBackTo.isEmpty() && !c.feature(f.fallsBackTo))
            refuse("features.json", f.key, QStringLiteral("falls back to an unknown feature %1").arg(f.fallsBackTo));
        for (const auto& state : f.states)
            for (const QString& family : state.families)
                if (!c.family(family))
                    refuse("features.json", f.key, QStringLiteral("names an unknown family %1").arg(family));
    }
    for (const Platform p : {Platform::Api, Platform::Bedrock, Platform::VertexAi})
        if (c.platform(p).labels.entries.isEmpty())
            refuse("platforms.json", platformKey(p), QStringLiteral("missing"));
}

} // namespace

base::Result<Catalogue> Catalogue::parse(const QHash<QString, QByteArray>& files)
{
    Catalogue c;
    std::optional<base::Error> error;

    CatalogueRow versions = open(files, "versions.json", error);
    const QStringList series = versions.texts("supported");
    for (const QString& text : series) {
        const auto version = Version::parse(text);
        if (!version || (!c.supported.isEmpty() && *version <= c.supported.constLast()))
            versions.complain("supported", QStringLiteral("not a release after the one before: %1").arg(text));
        c.supported.append(version.value_or(Version()));
    }
    if (c.supported.isEmpty())
        versions.complain("supported", QStringLiteral("missing"));
    versions.finish();

    CatalogueRow settings = open(files, "settings.json", error);
    readRows(settings, "settings", c.settings, readSetting);
    settings.finish();

    CatalogueRow features = open(files, "features.json", error);
    features.each("sections", [&](CatalogueRow& row) {
        c.sectionOrders.append({row.version("since"), row.texts("order")});
    });
    features.each("flags", [&](CatalogueRow& row) {
        const QString name = row.text("name");
        c.choiceFlags.append({name, row.range()});
    });
    readRows(features, "features", c.features, readFeature);
    features.finish();

    CatalogueRow families = open(files, "families.json", error);
    readRows(families, "families", c.families, readFamily);
    families.finish();

    CatalogueRow platforms = open(files, "platforms.json", error);
    platforms.each("platforms", [&](CatalogueRow& row) { c.platforms.append(readPlatform(row)); });
    platforms.finish();

    CatalogueRow labels = open(files, "labels.json", error);
    CatalogueRow texts = labels.object("labels");
    const QStringList ids = texts.keys();
    for (const QString& id : ids)
        c.labels.insert(id, texts.versioned(id.toUtf8().constData()));
    labels.finish();

    if (!error)
        checkReferences(c, error);
    if (error)
        return tl::unexpected<base::Error>(std::move(*error));

    const auto name = [&](const QString& flag) {
        if (!flag.isEmpty() && !c.flags.contains(flag))
            c.flags.append(flag);
    };
    for (const SettingSpec& s : std::as_const(c.settings))
        name(s.flag);
    for (const FeatureSpec& f : std::as_const(c.features))
        name(f.flag);
    for (const FlagSpec& f : std::as_const(c.choiceFlags))
        name(f.name);
    return c;
}

} // namespace gatehouse::domain
