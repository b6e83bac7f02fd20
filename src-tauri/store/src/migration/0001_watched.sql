
-- What the sides answer alone, and what the quarter is watched by.

CREATE TABLE diagnosis (
    id TEXT PRIMARY KEY NOT NULL REFERENCES review (id),
    incentives TEXT NOT NULL,
    data TEXT NOT NULL,
    middle TEXT NOT NULL,
    leadership TEXT NOT NULL,
    messaging TEXT NOT NULL,
    systems TEXT NOT NULL,
    blame TEXT NOT NULL,
    mql_to_sql TEXT NOT NULL,
    wasted_spend TEXT NOT NULL,
    mixed_messages TEXT NOT NULL,
    marketing_ratings TEXT NOT NULL,
    sales_ratings TEXT NOT NULL
) STRICT;

CREATE TABLE measure (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    metric TEXT,
    side TEXT NOT NULL,
    direction TEXT NOT NULL,
    target TEXT,
    adds_up INTEGER NOT NULL CHECK (adds_up IN (0, 1)),
    weeks TEXT NOT NULL
) STRICT;
CREATE INDEX measure_review ON measure (review, position);

CREATE TABLE overdue (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    leads INTEGER,
    oldest INTEGER,
    owner TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX overdue_review ON overdue (review, position);

CREATE TABLE shift (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    days TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    people INTEGER NOT NULL
) STRICT;
CREATE INDEX shift_review ON shift (review, position);

CREATE TABLE wave (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    days TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    leads INTEGER NOT NULL,
    clock TEXT REFERENCES clock (id),
    minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX wave_review ON wave (review, position);
