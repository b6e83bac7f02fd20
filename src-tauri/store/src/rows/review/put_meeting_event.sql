INSERT INTO meeting_event (
    id, review, position, at, kind, block, promised
)
VALUES (
    :id, :review, :position, :at, :kind, :block, :promised
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    at = excluded.at,
    kind = excluded.kind,
    block = excluded.block,
    promised = excluded.promised
