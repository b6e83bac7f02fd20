INSERT INTO decision (
    id, review, position, text, changed, "before", "after", owner, asked_by, rationale, dissent, trip_metric,
    trip_direction, trip_threshold, trip_date, at
)
VALUES (
    :id, :review, :position, :text, :changed, :before, :after, :owner, :asked_by, :rationale, :dissent,
    :trip_metric, :trip_direction, :trip_threshold, :trip_date, :at
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    text = excluded.text,
    changed = excluded.changed,
    "before" = excluded."before",
    "after" = excluded."after",
    owner = excluded.owner,
    asked_by = excluded.asked_by,
    rationale = excluded.rationale,
    dissent = excluded.dissent,
    trip_metric = excluded.trip_metric,
    trip_direction = excluded.trip_direction,
    trip_threshold = excluded.trip_threshold,
    trip_date = excluded.trip_date,
    at = excluded.at
