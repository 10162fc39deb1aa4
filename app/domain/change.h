// SPDX-License-Identifier: Apache-2.0
// The unit of editing. Draft = baseline + list of changes; all functions here are pure.
#pragma once

#include "domain/configuration.h"

#include <QJsonValue>
#include <QList>
#include <optional>
#include <tuple>

namespace gatehouse::domain {

/// Where a change is. Models appear whole (field empty: created or deleted) or by field.
struct Path {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // GCC 12 takes scoped enumerators for shadowing
    enum class Part { Setting, Model, Feature, AllowList, Assume, Deployment };
#pragma GCC diagnostic pop
    Part part = Part::Setting;
    QString id;    ///< setting key, model key (UUID text), feature key, assume key; deployment key
    QString field; ///< for models: name, family, platform, endpoint, identifier, api_key; else empty

    bool operator==(const Path&) const = default;
    friend bool operator<(const Path& a, const Path& b)
    {
        return std::tie(a.part, a.id, a.field) < std::tie(b.part, b.id, b.field);
    }
    /// Internal, reversible: "settings/ai_gateway_url", "models/<uuid>/endpoint", "features/duo_chat",
    /// "allow/<feature>".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Path> fromText(const QString& text);
};
inline size_t qHash(const Path& p, size_t seed = 0)
{
    return qHashMulti(seed, int(p.part), p.id, p.field);
}

/// Undefined = absent (setting not managed, model not there, row never stored). Values are the codec's JSON of the
/// piece.
struct Change {
    Path path;
    QJsonValue before;
    QJsonValue after;
    bool operator==(const Change&) const = default;
};
using Changes = QList<Change>;

/// Changes that turn `a` into `b`, ordered by path: at most one per path; a created or deleted model is one change.
/// Settings that are not visible on either side never appear. The order of models is no difference.
[[nodiscard]] Changes diff(const Configuration& a, const Configuration& b);
/// `after` of each change laid over `c`; what a change addresses and `c` lacks is skipped (a field of a model that is
/// gone). Models keep their places, created ones go to the end.
[[nodiscard]] Configuration apply(Configuration c, const Changes& changes);
/// What `c` has at `path`, as it stands in Change::before and after; Undefined when it has nothing there.
[[nodiscard]] QJsonValue valueAt(const Configuration& c, const Path& path);
[[nodiscard]] Changes inverse(const Changes& changes);
/// `second` after `first` as one list, one change per path, without those that cancel out.
[[nodiscard]] Changes composed(const Changes& first, const Changes& second);

/// The same path changed on both sides to different values. `before` = base, `mine`, `theirs`; Undefined = absent.
struct Conflict {
    Path path;
    QJsonValue before;
    QJsonValue mine;
    QJsonValue theirs;
    bool operator==(const Conflict&) const = default;
};

struct Merge {
    Changes changes; ///< mine, rebased onto theirs: what differs from theirs afterwards (conflicting ones keep mine)
    QList<Conflict> conflicts; ///< ordered by path
};
/// Three-way: `mine` are changes on `base`. Changes that theirs already has fall away (decision 6a); every other one is
/// kept. Deleting a model that the other side edited or took into use is one conflict on the whole model, and so is the
/// reverse. A path that `base` does not have overlays what theirs has (decision 5), except a model that both sides
/// added. Each conflict's path is the path of exactly one of `changes`: taking *theirs* is leaving that one out. A
/// model that mine adds and theirs has by exact name is the same model (decision 10) and takes theirs' key.
[[nodiscard]] Merge merge(const Configuration& base, const Changes& mine, const Configuration& theirs);

/// For people and documents: models by name instead of by key ("models/Mixtral/endpoint").
/// The name is looked up in `c`, then in `fallback` (a deleted model).
[[nodiscard]] QString displayPath(const Path& path, const Configuration& c, const Configuration& fallback = {});

} // namespace gatehouse::domain
