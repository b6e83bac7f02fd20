INSERT INTO risk (
    id, review, position, text, side, owner, trip_metric, trip_direction, trip_threshold, trip_date, response
)
VALUES (
    :id, :review, :position, :text, :side, :owner, :trip_metric, :trip_direction, :trip_threshold, :trip_date,
    :response
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    text = excluded.text,
    side = excluded.side,
    owner = excluded.owner,
    trip_metric = excluded.trip_metric,
    trip_direction = excluded.trip_direction,
    trip_threshold = excluded.trip_threshold,
    trip_date = excluded.trip_date,
    response = excluded.response
