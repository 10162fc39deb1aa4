// SPDX-License-Identifier: Apache-2.0
// QSaveFile renames over what stands there: of /dev/full, as root, it would make a file.
#include "base/file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gatehouse::base {

Result<Done> writeFile(const QString& path, const QByteArray& bytes)
{
    const auto failed = [&](const QFileDevice& file) {
        return fail(ErrorKind::Storage, QStringLiteral("file-not-written"), {path}, file.errorString());
    };
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return failed(device);
        return Done();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return Done();
}

} // namespace gatehouse::base
