-- Runs of the connectivity ladder: kept whole and compressed; the columns are what the list shows.
CREATE TABLE check_run (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    instance TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    started  TEXT NOT NULL,
    scope    TEXT NOT NULL,
    verdict  TEXT NOT NULL,
    content  BLOB NOT NULL
) STRICT
--;
CREATE INDEX check_run_by_instance ON check_run (instance, started)
