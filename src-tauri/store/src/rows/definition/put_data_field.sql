INSERT INTO data_field (
    id, review, position, name, kind, counts, meaning, crm_property, filled
)
VALUES (
    :id, :review, :position, :name, :kind, :counts, :meaning, :crm_property, :filled
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    kind = excluded.kind,
    counts = excluded.counts,
    meaning = excluded.meaning,
    crm_property = excluded.crm_property,
    filled = excluded.filled
