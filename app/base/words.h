// SPDX-License-Identifier: Apache-2.0
// Every sentence that belongs to a slug (errors, findings, warnings, by-hand steps): resources/catalogue/words.json.
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace gatehouse::base {

/// What happened and what to do about it, in the user's language, arguments filled in.
struct Words {
    QString message;
    QString remedy; ///< may be empty
};

/// An unknown slug gives the slug itself as message, so that nothing is ever silent.
[[nodiscard]] Words words(const QString& slug, const QStringList& args = {});
[[nodiscard]] inline Words words(const Error& error)
{
    return words(error.slug, error.args);
}

/// All slugs that have words: tests compare this with the slugs that the code uses.
[[nodiscard]] QStringList knownSlugs();

} // namespace gatehouse::base
