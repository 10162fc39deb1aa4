// SPDX-License-Identifier: Apache-2.0
// The states of the keychain and what each call does in them. The canary is the only thing that decides a state for
// good: a locked keyring reads as an empty one, so a missing entry proves nothing.
#include "secrets/secret_store.h"

#include "secrets/keychain.h"

#include <QHash>
#include <QUuid>
#include <vector>

namespace gatehouse::secrets {

using base::Done;
using base::ErrorKind;
using base::Operation;
using base::Result;
using base::Secret;

namespace {

constexpr std::chrono::seconds jobLimit{10};

State stateAfter(JobOutcome canary)
{
    switch (canary) {
    case JobOutcome::Fine:
        return State::Working;
    case JobOutcome::NotFound:
    case JobOutcome::Locked:
    case JobOutcome::Silent:
        return State::Locked;
    case JobOutcome::NoKeychain:
        return State::Absent;
    }
    return State::Absent;
}

} // namespace

struct SecretStore::Private {
    SecretStore* q = nullptr;
    Backend backend = Backend::Keychain;
    State state = State::NotProbed;
    QString words; ///< the keychain's own, of the last probe that failed
    Keychain keychain{jobLimit};
    QHash<QString, Secret> memory;
    std::vector<std::function<void()>> waiting; ///< for the probe that runs
    // One name per process: two that probe at once do not meet, and a second probe cleans up after a first that hung.
    const QString canary = QStringLiteral("canary/") + QUuid::createUuid().toString(QUuid::WithoutBraces);

    void settle(State now, const QString& said = {})
    {
        words = said;
        const bool changed = std::exchange(state, now) != now;
        for (const auto& go : std::exchange(waiting, {}))
            go();
        if (changed)
            Q_EMIT q->stateChanged();
    }

    /// Runs the canary now, whatever is known; `then` runs when `state` is settled. Probes that overlap are one.
    void runCanary(std::function<void()> then)
    {
        waiting.push_back(std::move(then));
        if (waiting.size() > 1)
            return;
        if (backend == Backend::MemoryOnly || !Keychain::canBeReached()) {
            QMetaObject::invokeMethod(
                q, [this] { settle(State::Absent); }, Qt::QueuedConnection);
            return;
        }
        const Secret value = base::makeSecret(canary.toUtf8());
        keychain.write(canary, value, [this, value](const JobAnswer& written) {
            if (written.outcome != JobOutcome::Fine) {
                settle(stateAfter(written.outcome), written.words);
                return;
            }
            keychain.read(canary, [this, value](const JobAnswer& read) {
                const bool same = read.outcome == JobOutcome::Fine && read.secret->bytes() == value->bytes();
                const JobOutcome outcome =
                    read.outcome == JobOutcome::Fine && !same ? JobOutcome::NoKeychain : read.outcome;
                keychain.remove(canary, [this, outcome, words = read.words](const JobAnswer& removed) {
                    const bool readWell = outcome == JobOutcome::Fine;
                    settle(stateAfter(readWell ? removed.outcome : outcome), readWell ? removed.words : words);
                });
            });
        });
    }

    void whenProbed(std::function<void()> then)
    {
        if (state == State::NotProbed)
            runCanary(std::move(then));
        else
            then();
    }

    [[nodiscard]] base::Error unavailable(const QString& entry) const
    {
        if (backend == Backend::MemoryOnly)
            return {ErrorKind::KeyUnavailable, QStringLiteral("secret-not-found"), {entry}, {}, {}};
        const QString slug =
            state == State::Locked ? QStringLiteral("keychain-locked") : QStringLiteral("keychain-absent");
        return {ErrorKind::KeyUnavailable, slug, {}, words, {}};
    }
};

SecretStore::SecretStore(Backend backend, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->backend = backend;
    if (backend == Backend::MemoryOnly)
        d->state = State::Absent;
    connect(&d->keychain, &Keychain::awoke, this, [this] { d->runCanary([] {}); });
}

SecretStore::~SecretStore() = default;

State SecretStore::state() const
{
    return d->state;
}

void SecretStore::setJobLimit(std::chrono::milliseconds limit)
{
    d->keychain.setLimit(limit);
}

Operation<State> SecretStore::probe()
{
    if (d->state == State::Working)
        return Operation<State>::answered(State::Working);
    auto source = std::make_shared<base::Source<State>>();
    auto operation = source->operation();
    d->runCanary([this, source] { source->answer(d->state); });
    return operation;
}

Operation<SecretStore::Kept> SecretStore::write(const QString& entry, const Secret& secret)
{
    auto source = std::make_shared<base::Source<Kept>>();
    auto operation = source->operation();
    d->whenProbed([this, entry, secret, source] {
        const auto keepInMemory = [this, entry, secret, source] {
            d->memory.insert(entry, secret);
            source->answer(Kept::InMemory);
        };
        if (d->state != State::Working) {
            keepInMemory();
            return;
        }
        d->keychain.write(entry, secret, [this, entry, source, keepInMemory](const JobAnswer& written) {
            if (written.outcome == JobOutcome::Fine) {
                d->memory.remove(entry);
                source->answer(Kept::InKeychain);
                return;
            }
            // Locked or gone since the probe: say so to everybody, and keep the secret meanwhile.
            keepInMemory();
            d->runCanary([] {});
        });
    });
    return operation;
}

Operation<Secret> SecretStore::read(const QString& entry)
{
    if (const Secret remembered = d->memory.value(entry))
        return Operation<Secret>::answered(remembered);
    auto source = std::make_shared<base::Source<Secret>>();
    auto operation = source->operation();
    d->whenProbed([this, entry, source] {
        if (d->state != State::Working) {
            source->fail(d->unavailable(entry));
            return;
        }
        d->keychain.read(entry, [this, entry, source](const JobAnswer& read) {
            if (read.outcome == JobOutcome::Fine) {
                source->answer(read.secret);
                return;
            }
            const bool missing = read.outcome == JobOutcome::NotFound;
            d->runCanary([this, entry, source, missing, words = read.words] {
                if (d->state != State::Working)
                    source->fail(d->unavailable(entry));
                else if (missing)
                    source->fail({ErrorKind::KeyUnavailable, QStringLiteral("secret-not-found"), {entry}, {}, {}});
                else
                    source->fail({ErrorKind::KeyUnavailable, QStringLiteral("keychain-failed"), {}, words, {}});
            });
        });
    });
    return operation;
}

Operation<Done> SecretStore::remove(const QString& entry)
{
    auto source = std::make_shared<base::Source<Done>>();
    auto operation = source->operation();
    d->memory.remove(entry);
    d->whenProbed([this, entry, source] {
        if (d->state == State::Absent) {
            source->answer(Done{});
            return;
        }
        if (d->state == State::Locked) {
            source->fail(d->unavailable(entry));
            return;
        }
        d->keychain.remove(entry, [this, entry, source](const JobAnswer& removed) {
            // Of a locked keyring "fine" means nothing either: no entry was seen, so none was deleted.
            const bool gone = removed.outcome == JobOutcome::Fine || removed.outcome == JobOutcome::NotFound;
            d->runCanary([this, entry, source, gone, words = removed.words] {
                if (d->state != State::Working)
                    source->fail(d->unavailable(entry));
                else if (gone)
                    source->answer(Done{});
                else
                    source->fail({ErrorKind::KeyUnavailable, QStringLiteral("keychain-failed"), {}, words, {}});
            });
        });
    });
    return operation;
}

} // namespace gatehouse::secrets
