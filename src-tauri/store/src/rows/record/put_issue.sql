INSERT INTO issue (
    id, review, position, lineage, kind, text, raised_by, owner, second_owner, due, tie_breaker, fate, solved_by, at
)
VALUES (
    :id, :review, :position, :lineage, :kind, :text, :raised_by, :owner, :second_owner, :due, :tie_breaker, :fate,
    :solved_by, :at
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    kind = excluded.kind,
    text = excluded.text,
    raised_by = excluded.raised_by,
    owner = excluded.owner,
    second_owner = excluded.second_owner,
    due = excluded.due,
    tie_breaker = excluded.tie_breaker,
    fate = excluded.fate,
    solved_by = excluded.solved_by,
    at = excluded.at
