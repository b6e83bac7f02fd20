-- Layout 1: what the room said and did, which undo passes over or stops at.

-- An answer refers to its review, item and person loosely: taking back the step that made one of those never takes back what
-- a side said.
CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    side TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    vote TEXT NOT NULL,
    wish TEXT NOT NULL,
    how TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at TEXT NOT NULL,
    words TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX answer_review ON answer (review, position);

-- What the room did with the clock refers to review and block loosely as well: no undo turns time back.
CREATE TABLE meeting_event (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    block TEXT,
    promised INTEGER
) STRICT;
CREATE INDEX meeting_event_review ON meeting_event (review, position);

-- Loose like an answer: what both leaders said of the whole stays, whatever is taken back.
CREATE TABLE waiver (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    target TEXT NOT NULL,
    sentence TEXT NOT NULL,
    bound TEXT NOT NULL,
    reason TEXT NOT NULL,
    marketing TEXT NOT NULL,
    sales TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX waiver_review ON waiver (review, position);

CREATE TABLE signature (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    person TEXT NOT NULL,
    leader TEXT NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    manner TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at TEXT NOT NULL,
    definitions TEXT NOT NULL,
    plan TEXT NOT NULL,
    content TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT NOT NULL,
    reopened_because TEXT NOT NULL
) STRICT;
CREATE INDEX signature_review ON signature (review, position);
