INSERT INTO measure (
    id, review, position, lineage, name, metric, side, direction, target, adds_up, weeks
)
VALUES (
    :id, :review, :position, :lineage, :name, :metric, :side, :direction, :target, :adds_up, :weeks
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    name = excluded.name,
    metric = excluded.metric,
    side = excluded.side,
    direction = excluded.direction,
    target = excluded.target,
    adds_up = excluded.adds_up,
    weeks = excluded.weeks
