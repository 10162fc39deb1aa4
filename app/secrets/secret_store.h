// SPDX-License-Identifier: Apache-2.0
// Tokens and API keys: the OS keychain, or this process's memory when none works - and then it says so. Never a file.
#pragma once

#include "base/operation.h"
#include "base/secret_string.h"

#include <QObject>
#include <QString>
#include <chrono>

namespace gatehouse::secrets {

enum class State { NotProbed, Working, Locked, Absent };

/// Keychain service "Gatehouse". Entry names: "<instance uuid>/<purpose>[/<model key>/<n>]".
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class Backend { Keychain, MemoryOnly };
    explicit SecretStore(Backend backend = Backend::Keychain, QObject* parent = nullptr);
    ~SecretStore() override;

    /// Write-read-delete of a canary, on first need. No session bus answers Absent at once. Each job has a 10 s timer.
    /// Asked again while Locked or Absent it tries again, since a keyring may be unlocked meanwhile; it never fails.
    [[nodiscard]] base::Operation<State> probe();
    /// Locked also when the keychain keeps silent; a prompt that is answered later makes it Working by itself.
    [[nodiscard]] State state() const;

    /// Into the keychain when it works; else into memory for this process. The answer says which.
    enum class Kept { InKeychain, InMemory };
    [[nodiscard]] base::Operation<Kept> write(const QString& entry, const base::Secret& secret);
    /// KeyUnavailable (secret-not-found, keychain-locked, keychain-absent) when it is not to be had. An entry that is
    /// missing is only called so after the canary has shown that the keyring is not locked.
    [[nodiscard]] base::Operation<base::Secret> read(const QString& entry);
    /// A missing entry is fine, and so is no keychain at all; keychain-locked when the entry may still be there.
    [[nodiscard]] base::Operation<base::Done> remove(const QString& entry);

    /// For tests: how long a job may take.
    void setJobLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::secrets
