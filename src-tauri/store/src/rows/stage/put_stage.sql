INSERT INTO stage (
    id, review, position, lineage, abbreviation, name, statement, guiding_question, side, owner_role, owner,
    unit, rule, assignment, fallback, evidence_object, evidence_field, evidence_value, evidence_stamp,
    open_question, notes, version, volume, rate, rate_locked, count, lag
)
VALUES (
    :id, :review, :position, :lineage, :abbreviation, :name, :statement, :guiding_question, :side,
    :owner_role, :owner, :unit, :rule, :assignment, :fallback, :evidence_object, :evidence_field,
    :evidence_value, :evidence_stamp, :open_question, :notes, :version, :volume, :rate, :rate_locked, :count, :lag
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    abbreviation = excluded.abbreviation,
    name = excluded.name,
    statement = excluded.statement,
    guiding_question = excluded.guiding_question,
    side = excluded.side,
    owner_role = excluded.owner_role,
    owner = excluded.owner,
    unit = excluded.unit,
    rule = excluded.rule,
    assignment = excluded.assignment,
    fallback = excluded.fallback,
    evidence_object = excluded.evidence_object,
    evidence_field = excluded.evidence_field,
    evidence_value = excluded.evidence_value,
    evidence_stamp = excluded.evidence_stamp,
    open_question = excluded.open_question,
    notes = excluded.notes,
    version = excluded.version,
    volume = excluded.volume,
    rate = excluded.rate,
    rate_locked = excluded.rate_locked,
    count = excluded.count,
    lag = excluded.lag
