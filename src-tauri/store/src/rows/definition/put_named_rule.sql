INSERT INTO named_rule (
    id, review, position, name, meaning, rule
)
VALUES (
    :id, :review, :position, :name, :meaning, :rule
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    meaning = excluded.meaning,
    rule = excluded.rule
