INSERT INTO standing_promise (
    id, review, position, lineage, side, text
)
VALUES (
    :id, :review, :position, :lineage, :side, :text
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    side = excluded.side,
    text = excluded.text
