INSERT INTO source (
    id, review, position, name, counts_for
)
VALUES (
    :id, :review, :position, :name, :counts_for
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    counts_for = excluded.counts_for
