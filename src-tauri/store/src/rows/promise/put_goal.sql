INSERT INTO goal (
    id, review, position, lineage, name, metric, side, owner, baseline, baseline_source, missed_because,
    direction, floor, target, stretch, due, linked
)
VALUES (
    :id, :review, :position, :lineage, :name, :metric, :side, :owner, :baseline, :baseline_source,
    :missed_because, :direction, :floor, :target, :stretch, :due, :linked
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    name = excluded.name,
    metric = excluded.metric,
    side = excluded.side,
    owner = excluded.owner,
    baseline = excluded.baseline,
    baseline_source = excluded.baseline_source,
    missed_because = excluded.missed_because,
    direction = excluded.direction,
    floor = excluded.floor,
    target = excluded.target,
    stretch = excluded.stretch,
    due = excluded.due,
    linked = excluded.linked
