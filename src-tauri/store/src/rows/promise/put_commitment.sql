INSERT INTO commitment (
    id, review, position, lineage, side, promise, metric, baseline, missed_because, direction, target,
    "window", source, consequence, reviewer
)
VALUES (
    :id, :review, :position, :lineage, :side, :promise, :metric, :baseline, :missed_because, :direction,
    :target, :window, :source, :consequence, :reviewer
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    side = excluded.side,
    promise = excluded.promise,
    metric = excluded.metric,
    baseline = excluded.baseline,
    missed_because = excluded.missed_because,
    direction = excluded.direction,
    target = excluded.target,
    "window" = excluded."window",
    source = excluded.source,
    consequence = excluded.consequence,
    reviewer = excluded.reviewer
