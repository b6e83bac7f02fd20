INSERT INTO rival (
    id, review, position, "of", text, state
)
VALUES (
    :id, :review, :position, :of, :text, :state
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    "of" = excluded."of",
    text = excluded.text,
    state = excluded.state
