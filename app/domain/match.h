// SPDX-License-Identifier: Apache-2.0
// One lambda per alternative for std::visit.
#pragma once

#include <variant>

namespace gatehouse::domain {

template <class... F>
struct Match : F... {
    using F::operator()...;
};
template <class... F>
Match(F...) -> Match<F...>;

} // namespace gatehouse::domain
