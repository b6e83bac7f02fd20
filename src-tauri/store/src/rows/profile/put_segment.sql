INSERT INTO segment (
    id, review, position, lineage, name, message
)
VALUES (
    :id, :review, :position, :lineage, :name, :message
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    name = excluded.name,
    message = excluded.message
