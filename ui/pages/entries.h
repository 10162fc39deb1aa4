// SPDX-License-Identifier: Apache-2.0
// The pages of the window; each is defined in its own folder. main.cpp hands them to the window in this order.
#pragma once

#include "ui/pages/page.h"

namespace gatehouse::ui {

[[nodiscard]] PageEntry overviewPage();
[[nodiscard]] PageEntry configurationPage();
[[nodiscard]] PageEntry modelsPage();
[[nodiscard]] PageEntry featuresPage();
[[nodiscard]] PageEntry connectivityPage();
[[nodiscard]] PageEntry changesPage();

} // namespace gatehouse::ui
