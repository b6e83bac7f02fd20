-- Layout 1: the first review, its journal, drafts and the seal over both.

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    target TEXT NOT NULL,
    side TEXT,
    at TEXT NOT NULL,
    cites INTEGER REFERENCES journal (sequence),
    adopted TEXT,
    images TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_target ON journal (target, sequence);

CREATE TABLE draft (
    target TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE seal (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    drafts TEXT NOT NULL
) STRICT;

CREATE TABLE workspace (
    id TEXT PRIMARY KEY NOT NULL,
    lineage TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE company (
    id TEXT PRIMARY KEY NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    fiscal_year_start INTEGER NOT NULL,
    zone TEXT NOT NULL,
    working_days TEXT NOT NULL,
    day_starts TEXT NOT NULL,
    day_ends TEXT NOT NULL,
    other_hours TEXT NOT NULL,
    holidays TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT;

CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    quarter TEXT NOT NULL,
    date TEXT NOT NULL,
    starts TEXT NOT NULL,
    purpose TEXT NOT NULL,
    effective TEXT,
    middle_owner TEXT REFERENCES person (id),
    fit_threshold TEXT,
    engagement_threshold TEXT,
    signatures_due TEXT
) STRICT;

CREATE TABLE shared_number (
    id TEXT PRIMARY KEY NOT NULL REFERENCES review (id),
    choice TEXT,
    sourcing_rule TEXT,
    "window" INTEGER,
    date_used TEXT,
    amount_as_of TEXT NOT NULL,
    blank_amounts TEXT NOT NULL,
    exclusions TEXT NOT NULL,
    report TEXT NOT NULL,
    checked_by TEXT REFERENCES person (id),
    target TEXT,
    marketing_stops TEXT NOT NULL,
    marketing_stops_from TEXT,
    sales_stops TEXT NOT NULL,
    sales_stops_from TEXT
) STRICT;

CREATE TABLE source (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    counts_for TEXT
) STRICT;
CREATE INDEX source_review ON source (review, position);

CREATE TABLE stage (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    name TEXT NOT NULL,
    statement TEXT NOT NULL,
    guiding_question TEXT NOT NULL,
    side TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    unit TEXT NOT NULL,
    rule TEXT NOT NULL,
    assignment TEXT NOT NULL,
    fallback TEXT REFERENCES person (id),
    evidence_object TEXT NOT NULL,
    evidence_field TEXT NOT NULL,
    evidence_value TEXT NOT NULL,
    evidence_stamp TEXT NOT NULL,
    open_question TEXT NOT NULL,
    notes TEXT NOT NULL,
    version INTEGER NOT NULL,
    volume TEXT,
    rate TEXT,
    rate_locked INTEGER NOT NULL CHECK (rate_locked IN (0, 1)),
    count TEXT,
    lag TEXT
) STRICT;
CREATE INDEX stage_review ON stage (review, position);

CREATE TABLE criterion (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    joined TEXT NOT NULL,
    text TEXT NOT NULL,
    crm_field TEXT NOT NULL,
    rule TEXT
) STRICT;
CREATE INDEX criterion_stage ON criterion (stage, position);

CREATE TABLE exit (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    to_stage TEXT REFERENCES stage (id),
    to_state TEXT,
    wait INTEGER,
    passes INTEGER,
    rule TEXT
) STRICT;
CREATE INDEX exit_stage ON exit (stage, position);

CREATE TABLE example (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    marketing TEXT NOT NULL,
    sales TEXT NOT NULL
) STRICT;
CREATE INDEX example_stage ON example (stage, position);

CREATE TABLE clock (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    applies_to TEXT NOT NULL,
    starts TEXT NOT NULL,
    stops TEXT NOT NULL,
    pauses TEXT NOT NULL,
    proof TEXT NOT NULL,
    "limit" TEXT
) STRICT;
CREATE INDEX clock_stage ON clock (stage, position);

CREATE TABLE escalation_step (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    act TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    role TEXT NOT NULL
) STRICT;
CREATE INDEX escalation_step_stage ON escalation_step (stage, position);

CREATE TABLE stage_line (
    id TEXT PRIMARY KEY NOT NULL,
    stage TEXT NOT NULL REFERENCES stage (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    rule TEXT
) STRICT;
CREATE INDEX stage_line_stage ON stage_line (stage, position);

CREATE TABLE data_field (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    counts TEXT NOT NULL,
    meaning TEXT NOT NULL,
    crm_property TEXT NOT NULL,
    filled TEXT NOT NULL
) STRICT;
CREATE INDEX data_field_review ON data_field (review, position);

CREATE TABLE named_rule (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    rule TEXT
) STRICT;
CREATE INDEX named_rule_review ON named_rule (review, position);

CREATE TABLE score_line (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    axis TEXT NOT NULL,
    text TEXT NOT NULL,
    rule TEXT,
    points TEXT NOT NULL,
    decay TEXT
) STRICT;
CREATE INDEX score_line_review ON score_line (review, position);

CREATE TABLE reason (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    phase TEXT NOT NULL,
    sub_reason INTEGER NOT NULL CHECK (sub_reason IN (0, 1)),
    next TEXT NOT NULL,
    days INTEGER,
    fixed_by TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX reason_review ON reason (review, position);

CREATE TABLE packet_field (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    crm_field TEXT NOT NULL
) STRICT;
CREATE INDEX packet_field_review ON packet_field (review, position);

CREATE TABLE commitment (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    side TEXT NOT NULL,
    promise TEXT NOT NULL,
    metric TEXT,
    baseline TEXT,
    missed_because TEXT NOT NULL,
    direction TEXT NOT NULL,
    target TEXT,
    "window" TEXT NOT NULL,
    source TEXT NOT NULL,
    consequence TEXT NOT NULL,
    reviewer TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX commitment_review ON commitment (review, position);

CREATE TABLE goal (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    metric TEXT,
    side TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    baseline TEXT,
    baseline_source TEXT NOT NULL,
    missed_because TEXT NOT NULL,
    direction TEXT NOT NULL,
    floor TEXT,
    target TEXT,
    stretch TEXT,
    due TEXT,
    linked INTEGER NOT NULL CHECK (linked IN (0, 1))
) STRICT;
CREATE INDEX goal_review ON goal (review, position);

CREATE TABLE block (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    chapter TEXT NOT NULL,
    name TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    what TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX block_review ON block (review, position);

CREATE TABLE decision (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    changed TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    asked_by TEXT,
    rationale TEXT NOT NULL,
    dissent TEXT NOT NULL,
    trip_metric TEXT,
    trip_direction TEXT,
    trip_threshold TEXT,
    trip_date TEXT,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_review ON decision (review, position);

CREATE TABLE issue (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    raised_by TEXT,
    owner TEXT REFERENCES person (id),
    second_owner TEXT REFERENCES person (id),
    due TEXT,
    tie_breaker TEXT REFERENCES person (id),
    fate TEXT NOT NULL,
    solved_by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX issue_review ON issue (review, position);

CREATE TABLE action (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    due TEXT,
    state TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX action_review ON action (review, position);

CREATE TABLE win (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX win_review ON win (review, position);

-- The words contested are named by the path of their field, which may be gone.
CREATE TABLE rival (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    "of" TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX rival_review ON rival (review, position);

CREATE TABLE initiative (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    budget TEXT,
    sqos INTEGER,
    start TEXT,
    "end" TEXT,
    kill_rule TEXT NOT NULL
) STRICT;
CREATE INDEX initiative_review ON initiative (review, position);

CREATE TABLE risk (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    side TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    trip_metric TEXT,
    trip_direction TEXT,
    trip_threshold TEXT,
    trip_date TEXT,
    response TEXT NOT NULL
) STRICT;
CREATE INDEX risk_review ON risk (review, position);

CREATE TABLE profile_line (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    want TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX profile_line_review ON profile_line (review, position);

CREATE TABLE segment (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE INDEX segment_review ON segment (review, position);

CREATE TABLE ritual (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    cadence TEXT NOT NULL,
    purpose TEXT NOT NULL,
    covers TEXT NOT NULL,
    attendees TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    first TEXT,
    starts TEXT,
    minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX ritual_review ON ritual (review, position);

CREATE TABLE standing_promise (
    id TEXT PRIMARY KEY NOT NULL,
    review TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    side TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX standing_promise_review ON standing_promise (review, position);
