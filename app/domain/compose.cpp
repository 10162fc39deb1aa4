// SPDX-License-Identifier: Apache-2.0
// inverse and composed: lists of changes turned round, and laid end to end as one.
#include "domain/change.h"

#include "domain/codec.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace gatehouse::domain {

namespace {

using Fields = QMap<QString, Change>; ///< by field name

/// What has happened to one model so far: as a whole (created, deleted, replaced), or field by field.
struct ModelStory {
    std::optional<Change> whole;
    Fields fields;
};

/// The second change of the same place after the first.
void follow(QMap<QString, Change>& told, const QString& place, const Change& c)
{
    const auto it = told.find(place);
    if (it == told.end())
        told.insert(place, c);
    else
        it->after = c.after;
}

void follow(ModelStory& story, const Change& c)
{
    if (!c.path.field.isEmpty()) {
        if (!story.whole) {
            follow(story.fields, c.path.field, c);
        } else if (story.whole->after.isObject()) {
            QJsonObject model = story.whole->after.toObject();
            model.insert(c.path.field, c.after);
            story.whole->after = model;
        }
        return;
    }
    if (story.whole) {
        story.whole->after = c.after;
        return;
    }
    Change whole = c;
    if (whole.before.isObject()) {
        QJsonObject before = whole.before.toObject(); // as it was before its fields changed
        for (const Change& field : std::as_const(story.fields))
            before.insert(field.path.field, field.before);
        whole.before = before;
    }
    story.fields.clear();
    story.whole = whole;
}

void tell(Changes& out, const ModelStory& story)
{
    if (story.whole && story.whole->before.isObject() && story.whole->after.isObject()) {
        const QJsonObject before = story.whole->before.toObject();
        const QJsonObject after = story.whole->after.toObject();
        for (const QString& field : modelFields())
            out.append({{Path::Part::Model, story.whole->path.id, field}, before.value(field), after.value(field)});
    } else if (story.whole) {
        out.append(*story.whole);
    }
    for (const Change& c : story.fields)
        out.append(c);
}

bool byPath(const Change& a, const Change& b)
{
    return a.path < b.path;
}

} // namespace

Changes inverse(const Changes& changes)
{
    Changes out = changes;
    for (Change& c : out)
        std::swap(c.before, c.after);
    std::reverse(out.begin(), out.end());
    std::stable_sort(out.begin(), out.end(), byPath);
    return out;
}

Changes composed(const Changes& first, const Changes& second)
{
    QMap<QString, ModelStory> models; // by model key
    QMap<QString, Change> others;     // by path
    for (const Changes* list : {&first, &second})
        for (const Change& c : *list) {
            if (c.path.part == Path::Part::Model)
                follow(models[c.path.id], c);
            else
                follow(others, c.path.text(), c);
        }
    Changes out;
    for (const Change& c : std::as_const(others))
        out.append(c);
    for (const ModelStory& story : std::as_const(models))
        tell(out, story);
    out.removeIf([](const Change& c) { return c.before == c.after; });
    std::sort(out.begin(), out.end(), byPath);
    return out;
}

} // namespace gatehouse::domain
