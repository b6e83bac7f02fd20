INSERT INTO action (
    id, review, position, lineage, text, owner, due, state, at
)
VALUES (
    :id, :review, :position, :lineage, :text, :owner, :due, :state, :at
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    text = excluded.text,
    owner = excluded.owner,
    due = excluded.due,
    state = excluded.state,
    at = excluded.at
