INSERT INTO clock (
    id, stage, position, name, applies_to, starts, stops, pauses, proof, "limit"
)
VALUES (
    :id, :stage, :position, :name, :applies_to, :starts, :stops, :pauses, :proof, :limit
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    name = excluded.name,
    applies_to = excluded.applies_to,
    starts = excluded.starts,
    stops = excluded.stops,
    pauses = excluded.pauses,
    proof = excluded.proof,
    "limit" = excluded."limit"
