-- The first schema: instances, what is known of each, its history, the journal of an apply and its lease. Times are UTC, ISO 8601.
CREATE TABLE instance (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    name_folded TEXT NOT NULL UNIQUE,
    url         TEXT NOT NULL,
    version     TEXT NOT NULL,
    environment TEXT NOT NULL,
    ca_file     TEXT NOT NULL,
    proxy_mode  TEXT NOT NULL CHECK (proxy_mode IN ('system', 'none', 'manual')),
    proxy       TEXT NOT NULL,
    read_only   INTEGER NOT NULL,
    allow_http  INTEGER NOT NULL,
    folder      TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE TABLE preference (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
-- Apart from the draft: a draft is saved while somebody types and must not rewrite the large baseline.
CREATE TABLE baseline (
    instance      TEXT PRIMARY KEY NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    read_at       TEXT,
    configuration BLOB NOT NULL,
    observed      BLOB NOT NULL
) STRICT
--;
CREATE TABLE draft (
    instance       TEXT PRIMARY KEY NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    revision       INTEGER NOT NULL,
    changes        BLOB NOT NULL,
    conflicts      BLOB NOT NULL,
    change_count   INTEGER NOT NULL,
    conflict_count INTEGER NOT NULL
) STRICT
--;
-- Small numbers that are never given twice: people type them on the command line.
CREATE TABLE snapshot (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    instance      TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    at            TEXT NOT NULL,
    author        TEXT NOT NULL,
    reason        TEXT NOT NULL,
    gitlab        TEXT NOT NULL,
    configuration BLOB NOT NULL
) STRICT
--;
CREATE INDEX snapshot_by_instance ON snapshot (instance, at)
--;
CREATE TABLE journal (
    id              TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    instance        TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    started         TEXT NOT NULL,
    closed          TEXT,
    snapshot_before TEXT NOT NULL,
    snapshot_after  TEXT NOT NULL,
    expected        BLOB NOT NULL
) STRICT
--;
-- At most one apply is unfinished on an instance, whatever the programs do.
CREATE UNIQUE INDEX journal_unfinished ON journal (instance) WHERE closed IS NULL
--;
CREATE INDEX journal_by_instance ON journal (instance, started)
--;
CREATE TABLE journal_step (
    journal      TEXT NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    step         INTEGER NOT NULL,
    content      BLOB NOT NULL,
    state        TEXT NOT NULL,
    attempts     INTEGER NOT NULL,
    error_slug   TEXT NOT NULL,
    error_args   BLOB NOT NULL,
    server_words TEXT NOT NULL,
    held         BLOB NOT NULL,
    not_held     BLOB NOT NULL,
    PRIMARY KEY (journal, step)
) STRICT
--;
CREATE TABLE lease (
    instance  TEXT PRIMARY KEY NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    pid       INTEGER NOT NULL,
    boot_id   TEXT NOT NULL,
    pid_space TEXT NOT NULL,
    program   TEXT NOT NULL,
    heartbeat TEXT NOT NULL
) STRICT
