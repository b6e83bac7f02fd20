INSERT INTO clock (
    id, stage, position, name, applies_to, starts, stops, pauses, calendar, "limit"
)
VALUES (
    :id, :stage, :position, :name, :applies_to, :starts, :stops, :pauses, :calendar, :limit
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    name = excluded.name,
    applies_to = excluded.applies_to,
    starts = excluded.starts,
    stops = excluded.stops,
    pauses = excluded.pauses,
    calendar = excluded.calendar,
    "limit" = excluded."limit"
