// SPDX-License-Identifier: Apache-2.0
// The one result type of the house.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace gatehouse::base {

template <class T>
using Result = tl::expected<T, Error>;

/// What a function without a value answers.
struct Done {
    bool operator==(const Done&) const = default;
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, QString slug, QStringList args = {}, QString serverWords = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(slug), std::move(args), std::move(serverWords), {}});
}

} // namespace gatehouse::base
